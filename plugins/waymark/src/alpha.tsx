import { convertLegacyRouteRefs } from '@backstage/core-compat-api';
import {
  ApiBlueprint,
  AppRootElementBlueprint,
  createFrontendPlugin,
  discoveryApiRef,
  fetchApiRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import HomeIcon from '@material-ui/icons/Home';
import { WaymarkClient } from '@waymark/backstage-plugin-waymark-common';
import { waymarkApiRef } from './api/waymarkApiRef';
import { RecentlySeenListener } from './recentlySeen/RecentlySeenListener';
import {
  catalogRouteRef,
  homeRouteRef,
  searchRouteRef,
  templatesRouteRef,
} from './routes';

const waymarkApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: waymarkApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: options => new WaymarkClient(options),
    }),
});

const homePage = PageBlueprint.make({
  name: 'home',
  params: {
    path: '/home',
    title: 'Home',
    icon: <HomeIcon fontSize="inherit" />,
    routeRef: homeRouteRef,
    noHeader: true,
    loader: () =>
      import('./home/HomePage').then(({ HomePage }) => <HomePage />),
  },
});

const contactCard = EntityCardBlueprint.make({
  name: 'contact',
  params: {
    type: 'info',
    filter: {
      kind: { $in: ['Component', 'API', 'Resource', 'System', 'Domain'] },
    },
    loader: () =>
      import('./contact/ContactCard').then(({ ContactCard }) => (
        <ContactCard />
      )),
  },
});

const recentlySeen = AppRootElementBlueprint.make({
  name: 'recently-seen',
  params: { element: <RecentlySeenListener /> },
});

/**
 * Waymark for the new front-end system.
 *
 * @alpha
 */
export default createFrontendPlugin({
  pluginId: 'waymark',
  title: 'Waymark',
  info: { packageJson: () => import('../package.json') },
  routes: convertLegacyRouteRefs({ root: homeRouteRef }),
  externalRoutes: convertLegacyRouteRefs({
    catalog: catalogRouteRef,
    templates: templatesRouteRef,
    search: searchRouteRef,
  }),
  extensions: [waymarkApi, homePage, contactCard, recentlySeen],
});
