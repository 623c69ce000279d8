import { CodeSnippet } from '@backstage/core-components';
import Container from '@material-ui/core/Container';
import Box from '@material-ui/core/Box';
import Typography from '@material-ui/core/Typography';

const ownPersona = `auth:
  providers:
    personas:
      users:
        - entityRef: user:default/jane   # a user of your catalog
          name: Jane Doe
          role: Developer
          sees: Works on Orders.`;

/** Says what to configure when there is no way to sign in. */
export function NobodyCanSignIn() {
  return (
    <Container component="main" maxWidth="sm">
      <Box mt={8}>
        <Typography component="h1" variant="h4" gutterBottom>
          Nobody can sign in yet
        </Typography>
        <Typography paragraph>
          On your own machine, name people of your catalog in the configuration
          and start again; the persons of the example disappear with it:
        </Typography>
        <CodeSnippet text={ownPersona} language="yaml" showCopyCodeButton />
        <Typography paragraph>
          Elsewhere, add one of <code>github</code>, <code>gitlab</code>,{' '}
          <code>microsoft</code>, <code>okta</code> or <code>oidc</code> to{' '}
          <code>auth.providers</code>; <code>app-config.production.yaml</code>{' '}
          shows each of them.
        </Typography>
      </Box>
    </Container>
  );
}
