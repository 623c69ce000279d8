import {
  createExternalRouteRef,
  createRouteRef,
} from '@backstage/core-plugin-api';

/** The home page. */
export const homeRouteRef = createRouteRef({ id: 'waymark' });

/** The list of everything in the catalog. */
export const catalogRouteRef = createExternalRouteRef({
  id: 'catalog',
  optional: true,
  defaultTarget: 'catalog.catalogIndex',
});

/** The list of templates. */
export const templatesRouteRef = createExternalRouteRef({
  id: 'templates',
  optional: true,
  defaultTarget: 'scaffolder.root',
});

/** The page of search results. */
export const searchRouteRef = createExternalRouteRef({
  id: 'search',
  optional: true,
  defaultTarget: 'search.root',
});
