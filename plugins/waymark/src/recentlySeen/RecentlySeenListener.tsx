import { storageApiRef, useApi } from '@backstage/core-plugin-api';
import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import { matchEntityPage } from './matchEntityPage';
import { recentlySeenStorage } from './recentlySeenStorage';
import { rememberEntity } from './rememberEntity';

/**
 * Remembers which entity pages the user opens, for the home page. Renders
 * nothing; place it once inside the app's router.
 *
 * @param props - `entityPath`: where the catalog mounts its entity pages. A
 * route reference cannot tell, because the app's root is rendered before the
 * routes are known.
 * @public
 */
export function RecentlySeenListener({
  entityPath = '/catalog/:namespace/:kind/:name',
}: {
  entityPath?: string;
}) {
  const storageApi = useApi(storageApiRef);
  const { pathname } = useLocation();
  const entityRef = matchEntityPage(entityPath, pathname);

  useEffect(() => {
    if (!entityRef) {
      return undefined;
    }
    const storage = recentlySeenStorage(storageApi);
    let remembered = false;
    // Only what is stored can be added to: writing earlier would lose it.
    return storage.follow(seen => {
      if (!remembered) {
        remembered = true;
        storage.write(rememberEntity(seen, entityRef, new Date()));
      }
    });
  }, [entityRef, storageApi]);

  return null;
}
