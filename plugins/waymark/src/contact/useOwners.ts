import {
  Entity,
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import {
  catalogApiRef,
  getEntityRelations,
} from '@backstage/plugin-catalog-react';
import { useQuery } from '@tanstack/react-query';

/** The owners of an entity that are in the catalog. */
export function useOwners(entity: Entity) {
  const catalogApi = useApi(catalogApiRef);
  const ownerRefs = getEntityRelations(entity, RELATION_OWNED_BY).map(ref =>
    stringifyEntityRef(ref),
  );
  return useQuery({
    queryKey: ['owners', ownerRefs],
    queryFn: async () => {
      const { items } = await catalogApi.getEntitiesByRefs({
        entityRefs: ownerRefs,
        fields: ['kind', 'metadata'],
      });
      return items.filter((owner): owner is Entity => owner !== undefined);
    },
  });
}
