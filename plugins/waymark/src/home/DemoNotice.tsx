import { Link } from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import { Panel } from '../components/Panel';

/** Says that what is shown is not the visitor's own, and how it could be. */
export function DemoNotice() {
  const config = useApi(configApiRef);
  if (!config.getOptionalBoolean('waymark.demo.enabled')) {
    return null;
  }
  return (
    <Panel title="This is demo data">
      <Typography variant="body2" color="textSecondary">
        {config.getOptionalString('organization.name') ?? 'This organisation'}{' '}
        is an example. Its services have real source folders below{' '}
        <code>examples/shop</code>.{' '}
        <Link
          to="/docs/default/component/waymark/bring-your-own"
          underline="always"
        >
          Bring your own services
        </Link>
      </Typography>
    </Panel>
  );
}
