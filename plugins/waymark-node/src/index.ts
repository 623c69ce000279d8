/**
 * Extension points of the Waymark back end.
 *
 * @packageDocumentation
 */
export { needsYouExtensionPoint } from './needsYouExtensionPoint';
export type { NeedsYouExtensionPoint } from './needsYouExtensionPoint';
export type { NeedsYouRequest, NeedsYouSource } from './NeedsYouSource';
