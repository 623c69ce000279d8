import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import { catalogRouteRef } from '../routes';
import { useSignedInUser } from './useSignedInUser';

/** Says which identity was looked for, and whom to ask. */
export function NoServices() {
  const { data: user } = useSignedInUser();
  const catalogLink = useRouteRef(catalogRouteRef)?.();
  return (
    <>
      <Typography>
        No service belongs to {user?.displayName ?? 'you'}
        {user && (
          <>
            {' '}
            (<code>{user.userRef}</code>)
          </>
        )}{' '}
        or to a team of yours.
      </Typography>
      <Typography variant="body2" color="textSecondary">
        If it should, ask your team lead to add you to the team&apos;s group, or
        name your team as <code>spec.owner</code> in the service&apos;s
        catalog-info.yaml.{' '}
        {catalogLink && (
          <Link
            to={`${catalogLink}?filters[kind]=component&filters[user]=all`}
            underline="always"
          >
            Browse all services
          </Link>
        )}
      </Typography>
    </>
  );
}
