import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import { UseQueryResult } from '@tanstack/react-query';
import { MyGroups } from '@waymark/backstage-plugin-waymark-common';
import { countOf } from '../components/countOf';
import { Panel } from '../components/Panel';
import { PlainList } from '../components/PlainList';
import { QueryState } from '../components/QueryState';

/** The groups the user is in, with a way to each team's page. */
export function MyTeamsPanel({
  query,
}: {
  query: UseQueryResult<MyGroups, Error>;
}) {
  return (
    <Panel title="My teams">
      <QueryState query={query} skeletonRows={1}>
        {({ items }) =>
          items.length > 0 ? (
            <PlainList>
              {items.map(group => (
                <li key={group.entityRef}>
                  <EntityRefLink entityRef={group.entityRef} hideIcon>
                    {group.title}
                  </EntityRefLink>
                  <Typography variant="body2" color="textSecondary">
                    {countOf(group.services, 'service')} ·{' '}
                    {group.members === 1
                      ? '1 person'
                      : `${group.members.toLocaleString('en')} people`}
                    {group.parent && <> · {group.parent.title}</>}
                  </Typography>
                </li>
              ))}
            </PlainList>
          ) : (
            <Typography color="textSecondary">
              You are in no group of the catalog. Ask your platform team to add
              you to one.
            </Typography>
          )
        }
      </QueryState>
    </Panel>
  );
}
