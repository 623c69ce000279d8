import { Progress, WarningPanel } from '@backstage/core-components';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import Container from '@material-ui/core/Container';
import Typography from '@material-ui/core/Typography';
import { useEffect } from 'react';
import { Persona } from './Persona';

/**
 * A new portal needs some seconds until its back end answers (until then
 * `fetch` throws a TypeError) and its catalog has read the people.
 */
const patientAttempts = 20;
const retryAfterMilliseconds = 2000;

export function PersonaSignInError({
  persona,
  error,
  attempt,
  onRetry,
  onChooseAnother,
}: {
  persona: Persona;
  error?: Error;
  attempt: number;
  onRetry(): void;
  onChooseAnother(): void;
}) {
  const starting = error instanceof TypeError;
  const reading = /not found|unable to resolve/i.test(`${error}`);
  const waiting = attempt < patientAttempts && (starting || reading);

  useEffect(() => {
    if (!waiting) {
      return undefined;
    }
    const timer = setTimeout(onRetry, retryAfterMilliseconds);
    return () => clearTimeout(timer);
  }, [waiting, onRetry]);

  return (
    <Container maxWidth="sm">
      <Box mt={8}>
        {waiting ? (
          <>
            <Progress />
            <Typography align="center" role="status">
              {starting
                ? 'The back end is not answering yet.'
                : 'The catalog is still reading the people of this organisation.'}{' '}
              Signing in as {persona.name} as soon as it can.
            </Typography>
          </>
        ) : (
          <WarningPanel
            severity="error"
            defaultExpanded
            title={`Signing in as ${persona.name} did not work`}
            message={`${error?.message}. Is the back end running, and is ${persona.entityRef} in the catalog? The personas are listed in auth.providers.personas.users.`}
          />
        )}
        <Box mt={2} display="flex" justifyContent="center" gridGap={8}>
          {!waiting && (
            <Button variant="contained" color="primary" onClick={onRetry}>
              Try again
            </Button>
          )}
          <Button onClick={onChooseAnother}>Choose another persona</Button>
        </Box>
      </Box>
    </Container>
  );
}
