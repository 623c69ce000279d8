import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';

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
  extensions: [dependencies],
});
