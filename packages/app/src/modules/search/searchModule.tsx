import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { SearchResultListItemBlueprint } from '@backstage/plugin-search-react/alpha';

/** Replaces the catalog's own result, which does not tell a kind. */
const catalogResult = SearchResultListItemBlueprint.make({
  params: {
    predicate: ({ type }) => type === 'software-catalog',
    component: async () => (await import('./CatalogResult')).CatalogResult,
  },
});

export const searchModule = createFrontendModule({
  pluginId: 'catalog',
  extensions: [catalogResult],
});
