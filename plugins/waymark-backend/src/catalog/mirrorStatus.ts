import { MirrorStatus } from '@waymark/backstage-plugin-waymark-common';
import { MirrorStateRow } from './MirrorState';

// Messages may name hosts and statements.
const WITHOUT_DETAILS =
  'The last read of the catalog failed; what is shown may be out of date';

/** Tells how well the mirror follows the catalog. */
export function mirrorStatus(
  row: MirrorStateRow,
  options: {
    now: Date;
    /** A complete read older than this is overdue. */
    staleAfterMilliseconds: number;
    /** Numbers and error messages are for operators only. */
    showDetails: boolean;
  },
): MirrorStatus {
  const { error, error_at: at, completed_at: completedAt } = row;
  return {
    state: stateOf(row, options),
    entities: options.showDetails ? row.entities : null,
    completedAt,
    error:
      error && at
        ? { message: options.showDetails ? error : WITHOUT_DETAILS, at }
        : null,
  };
}

function stateOf(
  { completed_at: completedAt, error }: MirrorStateRow,
  options: { now: Date; staleAfterMilliseconds: number },
): MirrorStatus['state'] {
  if (!completedAt) {
    return 'first-read';
  }
  const age = options.now.getTime() - Date.parse(completedAt);
  return error || age > options.staleAfterMilliseconds ? 'stale' : 'ready';
}
