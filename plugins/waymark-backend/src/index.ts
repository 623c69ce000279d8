/**
 * The Waymark back end: catalog mirror, visibility and work items.
 *
 * @packageDocumentation
 */
export { waymarkPlugin as default } from './plugin';
