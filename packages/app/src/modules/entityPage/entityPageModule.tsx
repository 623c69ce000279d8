import { createFrontendModule } from '@backstage/frontend-plugin-api';
import {
  EntityContentBlueprint,
  EntityContentLayoutBlueprint,
} from '@backstage/plugin-catalog-react/alpha';

const layout = EntityContentLayoutBlueprint.make({
  name: 'overview',
  params: {
    loader: async () => (await import('./EntityLayout')).EntityLayout,
  },
});

const dependencies = EntityContentBlueprint.make({
  name: 'dependencies',
  params: {
    path: '/dependencies',
    title: 'Dependencies',
    filter: { kind: { $in: ['Component', 'API', 'Resource', 'System'] } },
    loader: async () => {
      const { DependenciesContent } = await import('./DependenciesContent');
      return <DependenciesContent />;
    },
  },
});

/** What the portal adds to the pages of catalog entities. */
export const entityPageModule = createFrontendModule({
  pluginId: 'catalog',
  extensions: [layout, dependencies],
});
