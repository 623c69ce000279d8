import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import { Panel } from '../components/Panel';
import { templatesRouteRef } from '../routes';

/** The way to the golden paths. */
export function CreatePanel() {
  const templatesLink = useRouteRef(templatesRouteRef)?.();
  if (!templatesLink) {
    return null;
  }
  return (
    <Panel title="Create">
      <Typography variant="body2" color="textSecondary" gutterBottom>
        Start from a golden path, or bring a service you already have.
      </Typography>
      <LinkButton to={templatesLink} variant="contained" color="primary">
        Create
      </LinkButton>
    </Panel>
  );
}
