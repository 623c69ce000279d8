import {
  RELATION_API_CONSUMED_BY,
  RELATION_API_PROVIDED_BY,
  RELATION_CONSUMES_API,
  RELATION_DEPENDENCY_OF,
  RELATION_DEPENDS_ON,
  RELATION_PROVIDES_API,
} from '@backstage/catalog-model';
import {
  Direction,
  EntityCatalogGraphCard,
} from '@backstage/plugin-catalog-graph';

/** What the entity needs, and what needs it; ownership is left out. */
export function DependenciesContent() {
  return (
    <EntityCatalogGraphCard
      title="What it needs, and what needs it"
      height={620}
      direction={Direction.LEFT_RIGHT}
      showArrowHeads
      relations={[
        RELATION_DEPENDS_ON,
        RELATION_DEPENDENCY_OF,
        RELATION_CONSUMES_API,
        RELATION_API_CONSUMED_BY,
        RELATION_PROVIDES_API,
        RELATION_API_PROVIDED_BY,
      ]}
    />
  );
}
