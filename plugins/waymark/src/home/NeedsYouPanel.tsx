import { Link } from '@backstage/core-components';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import { UseQueryResult } from '@tanstack/react-query';
import {
  NeedsYou,
  NeedsYouItem,
} from '@waymark/backstage-plugin-waymark-common';
import { countOf } from '../components/countOf';
import { Panel } from '../components/Panel';
import { PlainList } from '../components/PlainList';
import { QueryState } from '../components/QueryState';
import { RelativeTime } from '../components/RelativeTime';

/** Five things at most, the most urgent first. */
export function NeedsYouPanel({
  query,
}: {
  query: UseQueryResult<NeedsYou, Error>;
}) {
  return (
    <Panel title="Needs you">
      <QueryState query={query} skeletonRows={2}>
        {({ items, totalItems, unavailable }) => (
          <>
            <PlainList>
              {items.map(item => (
                <li key={item.id}>
                  <NeedsYouRow item={item} />
                </li>
              ))}
            </PlainList>
            {totalItems > items.length && (
              <Typography variant="body2" color="textSecondary">
                {countOf(totalItems - items.length, 'thing')} more once these
                are done.
              </Typography>
            )}
            {totalItems === 0 && unavailable.length === 0 && (
              <Typography color="textSecondary">
                Nothing. Whatever asks for your attention will stand here.
              </Typography>
            )}
            {unavailable.map(({ source, message }) => (
              <Typography key={source} variant="body2" color="error">
                Some things may be missing: {source} did not answer ({message}).
              </Typography>
            ))}
          </>
        )}
      </QueryState>
    </Panel>
  );
}

function NeedsYouRow({ item }: { item: NeedsYouItem }) {
  return (
    <>
      <Typography component="h3" variant="subtitle1">
        <EntityRefLink entityRef={item.entityRef} hideIcon>
          {item.title}
        </EntityRefLink>
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {item.detail} {item.since && <RelativeTime at={item.since} />}{' '}
        {item.action && (
          <Link to={item.action.url} underline="always">
            {item.action.label}
          </Link>
        )}
      </Typography>
    </>
  );
}
