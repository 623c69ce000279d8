import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import { ListSkeleton } from '../components/ListSkeleton';
import { Panel } from '../components/Panel';
import { PlainList } from '../components/PlainList';
import { RelativeTime } from '../components/RelativeTime';
import { useRecentlySeen } from '../recentlySeen/useRecentlySeen';

const shown = 6;

/** The way back to what the user looked at. */
export function RecentlySeenPanel() {
  const seen = useRecentlySeen();
  return (
    <Panel title="Recently seen">
      {!seen && <ListSkeleton rows={2} />}
      {seen?.length === 0 && (
        <Typography color="textSecondary">
          Services and other pages you open are listed here.
        </Typography>
      )}
      {seen && seen.length > 0 && (
        <PlainList>
          {seen.slice(0, shown).map(({ entityRef, seenAt }) => (
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
      )}
    </Panel>
  );
}
