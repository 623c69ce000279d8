import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NeedsYouItem } from '@waymark/backstage-plugin-waymark-common';

/**
 * Whose items are asked for.
 *
 * @public
 */
export interface NeedsYouRequest {
  /** The person. */
  userRef: string;
  /** The groups the person belongs to. */
  groupRefs: string[];
  /** For sources that read on behalf of the person. */
  credentials?: BackstageCredentials;
  /** Aborted when Waymark waits no longer; ends what the source has begun. */
  signal?: AbortSignal;
}

/**
 * Finds things that need a person, for the home page.
 *
 * @remarks
 * Items about entities that the person may not read are left out by Waymark
 * itself. A source that throws or takes too long is shown as unavailable; the
 * others still are shown.
 *
 * @public
 */
export interface NeedsYouSource {
  /** Names the source in logs and answers, for example `ownership`. */
  readonly id: string;

  /** All items of a person, in any order. */
  list(request: NeedsYouRequest): Promise<NeedsYouItem[]>;
}
