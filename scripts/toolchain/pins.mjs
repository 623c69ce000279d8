/** The Node that is fetched when the running one does not fit. */
export const NODE_VERSION = '24.21.0';

/** Taken where a mirror of the registry does not have the pinned one. */
export const NODE_FALLBACK = '^24.0.0';

/** The major versions that this Backstage release runs on. */
export const SUPPORTED_NODE_MAJORS = [22, 24];

/** Must satisfy `packageManager` in package.json. */
export const YARN_VERSION = '4.13.0';
