import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import { countOf } from '../components/countOf';
import { Panel } from '../components/Panel';
import { QueryState } from '../components/QueryState';
import { catalogRouteRef } from '../routes';
import { NoServices } from './NoServices';
import { ServiceTable } from './ServiceTable';
import { useMyServices } from './useMyServices';

const shown = 10;

/** What the user's teams run, the most important first. */
export function MyServicesPanel() {
  const services = useMyServices(shown);
  const catalogLink = useRouteRef(catalogRouteRef)?.();
  const total = services.data?.totalItems ?? 0;
  return (
    <Panel
      title="My services"
      action={
        catalogLink &&
        total > 0 && (
          <Link
            to={`${catalogLink}?filters[kind]=component&filters[user]=owned`}
          >
            {countOf(total, 'service')} of mine in the catalog
          </Link>
        )
      }
    >
      <QueryState query={services} skeletonRows={5}>
        {({ items, totalItems }) =>
          items.length > 0 ? (
            <>
              <ServiceTable services={items} />
              {totalItems > items.length && (
                <Typography variant="body2" color="textSecondary">
                  The {items.length} that matter most. The catalog has all{' '}
                  {totalItems.toLocaleString('en')}.
                </Typography>
              )}
            </>
          ) : (
            <NoServices />
          )
        }
      </QueryState>
    </Panel>
  );
}
