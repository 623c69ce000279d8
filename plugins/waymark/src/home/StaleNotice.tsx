import Typography from '@material-ui/core/Typography';
import { Panel } from '../components/Panel';
import { RelativeTime } from '../components/RelativeTime';

/** What is shown may be old, and the page says since when. */
export function StaleNotice({ completedAt }: { completedAt: string | null }) {
  return (
    <Panel title="The catalog is not answering">
      <Typography role="status" variant="body2" color="textSecondary">
        What you see was read{' '}
        {completedAt ? <RelativeTime at={completedAt} /> : 'some time ago'}.
        Newer changes appear as soon as it answers again.
      </Typography>
    </Panel>
  );
}
