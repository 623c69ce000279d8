import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import { Panel } from '../components/Panel';
import { PlainList } from '../components/PlainList';
import { QueryState } from '../components/QueryState';
import { RelativeTime } from '../components/RelativeTime';
import { useRecentlySeen } from '../recentlySeen/useRecentlySeen';

const shown = 6;

/** The way back to what the user looked at. */
export function RecentlySeenPanel() {
  const seen = useRecentlySeen();
  return (
    <Panel title="Recently seen">
      <QueryState query={seen} skeletonRows={2}>
        {entities =>
          entities.length > 0 ? (
            <PlainList>
              {entities.slice(0, shown).map(({ entityRef, seenAt }) => (
                <li key={entityRef}>
                  <EntityRefLink entityRef={entityRef} />{' '}
                  <Typography
                    variant="body2"
                    component="span"
                    color="textSecondary"
                  >
                    <RelativeTime at={seenAt} />
                  </Typography>
                </li>
              ))}
            </PlainList>
          ) : (
            <Typography color="textSecondary">
              Services and other pages you open are listed here.
            </Typography>
          )
        }
      </QueryState>
    </Panel>
  );
}
