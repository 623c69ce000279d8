import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { taskCreatePermission } from '@backstage/plugin-scaffolder-common/alpha';
import Typography from '@material-ui/core/Typography';
import { Panel } from '../components/Panel';
import { templatesRouteRef } from '../routes';

/** The way to the templates, for those who may use one. */
export function CreatePanel() {
  const templatesLink = useRouteRef(templatesRouteRef)?.();
  const { allowed } = usePermission({ permission: taskCreatePermission });
  if (!templatesLink || !allowed) {
    return null;
  }
  return (
    <Panel title="Create">
      <Typography variant="body2" color="textSecondary" gutterBottom>
        Start from a template, or bring a service you already have.
      </Typography>
      <LinkButton to={templatesLink} variant="contained" color="primary">
        Create
      </LinkButton>
    </Panel>
  );
}
