import { createExtensionPoint } from '@backstage/backend-plugin-api';
import { NeedsYouSource } from './NeedsYouSource';

/**
 * Where modules of the Waymark back end add sources of items that need people.
 *
 * @public
 */
export interface NeedsYouExtensionPoint {
  /** Adds a source; its id must not be taken yet. */
  addSource(source: NeedsYouSource): void;
}

/**
 * The extension point for {@link NeedsYouSource}s.
 *
 * @public
 */
export const needsYouExtensionPoint =
  createExtensionPoint<NeedsYouExtensionPoint>({ id: 'waymark.needs-you' });
