import LinearProgress from '@material-ui/core/LinearProgress';
import Typography from '@material-ui/core/Typography';
import { Panel } from '../components/Panel';

/** A new portal fills its catalog during its first minute. */
export function FirstReadNotice() {
  return (
    <Panel title="The catalog is being read for the first time">
      <LinearProgress aria-label="Reading the catalog" />
      <Typography role="status" variant="body2" color="textSecondary">
        Your services and teams appear here by themselves, usually within a
        minute.
      </Typography>
    </Panel>
  );
}
