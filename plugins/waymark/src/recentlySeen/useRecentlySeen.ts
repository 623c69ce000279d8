import { storageApiRef, useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { recentlySeenStorage } from './recentlySeenStorage';
import { SeenEntity } from './SeenEntity';

/**
 * The entities the user opened, newest first, without those that are gone or
 * may no longer be read.
 */
export function useRecentlySeen() {
  const catalogApi = useApi(catalogApiRef);
  const stored = useStoredEntities();
  return useQuery({
    queryKey: ['recently-seen', stored],
    enabled: stored !== undefined,
    queryFn: async (): Promise<SeenEntity[]> => {
      const seen = stored ?? [];
      if (seen.length === 0) {
        return [];
      }
      const { items } = await catalogApi.getEntitiesByRefs({
        entityRefs: seen.map(({ entityRef }) => entityRef),
        fields: ['kind'],
      });
      return seen.filter((_, index) => items[index] !== undefined);
    },
  });
}

function useStoredEntities(): SeenEntity[] | undefined {
  const storageApi = useApi(storageApiRef);
  const [seen, setSeen] = useState<SeenEntity[]>();
  useEffect(
    () => recentlySeenStorage(storageApi).follow(setSeen),
    [storageApi],
  );
  return seen;
}
