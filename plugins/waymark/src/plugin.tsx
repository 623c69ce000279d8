import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { WaymarkClient } from '@waymark/backstage-plugin-waymark-common';
import { waymarkApiRef } from './api/waymarkApiRef';
import {
  catalogRouteRef,
  homeRouteRef,
  searchRouteRef,
  templatesRouteRef,
} from './routes';

/**
 * Waymark for the legacy front-end system.
 *
 * @public
 */
export const waymarkPlugin = createPlugin({
  id: 'waymark',
  routes: { root: homeRouteRef },
  externalRoutes: {
    catalog: catalogRouteRef,
    templates: templatesRouteRef,
    search: searchRouteRef,
  },
  apis: [
    createApiFactory({
      api: waymarkApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: options => new WaymarkClient(options),
    }),
  ],
});

/**
 * The home page: what needs you, your services and your teams.
 *
 * @public
 */
export const WaymarkHomePage = waymarkPlugin.provide(
  createRoutableExtension({
    name: 'WaymarkHomePage',
    component: () =>
      import('./home/LegacyHomePage').then(module => module.LegacyHomePage),
    mountPoint: homeRouteRef,
  }),
);

/**
 * A card for entity pages: who answers for the entity and how to reach them.
 *
 * @public
 */
export const EntityContactCard = waymarkPlugin.provide(
  createComponentExtension({
    name: 'EntityContactCard',
    component: {
      lazy: () =>
        import('./contact/ContactCard').then(module => module.ContactCard),
    },
  }),
);
