import { SeenEntity } from './SeenEntity';

/** More than the home page shows, so that hidden ones can move up. */
const remembered = 20;

/**
 * Puts an entity in front of those seen before, once.
 *
 * @param seen - what was seen so far, newest first
 */
export function rememberEntity(
  seen: SeenEntity[],
  entityRef: string,
  seenAt: Date,
): SeenEntity[] {
  return [
    { entityRef, seenAt: seenAt.toISOString() },
    ...seen.filter(other => other.entityRef !== entityRef),
  ].slice(0, remembered);
}
