/**
 * Schemas, types, client and permissions of Waymark.
 *
 * @packageDocumentation
 */
export * from './schemas';
export * from './permissions';
export { WaymarkClient } from './WaymarkClient';
export type { WaymarkClientOptions } from './WaymarkClient';
export type { WaymarkApi, WaymarkRequestOptions } from './WaymarkApi';
