/**
 * The front end of Waymark, for the legacy front-end system; the new one
 * finds the plugin at `./alpha`.
 *
 * @packageDocumentation
 */
export { EntityContactCard, waymarkPlugin, WaymarkHomePage } from './plugin';
export { RecentlySeenListener } from './recentlySeen/RecentlySeenListener';
export { waymarkApiRef } from './api/waymarkApiRef';
