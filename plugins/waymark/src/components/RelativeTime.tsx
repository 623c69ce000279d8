import Tooltip from '@material-ui/core/Tooltip';
import { DateTime } from 'luxon';

/** How long ago something was; the exact time shows on hover. */
export function RelativeTime({ at }: { at: string }) {
  const time = DateTime.fromISO(at);
  return (
    <Tooltip title={time.toLocaleString(DateTime.DATETIME_FULL)}>
      <time dateTime={at}>{time.toRelative()}</time>
    </Tooltip>
  );
}
