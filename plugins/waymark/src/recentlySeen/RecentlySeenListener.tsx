import { storageApiRef, useApi, useRouteRef } from '@backstage/core-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import { matchEntityPage } from './matchEntityPage';
import { recentlySeenStorage } from './recentlySeenStorage';
import { rememberEntity } from './rememberEntity';

/**
 * Remembers which entity pages the user opens, for the home page. Renders
 * nothing; place it once inside the app's router.
 *
 * @public
 */
export function RecentlySeenListener() {
  const storageApi = useApi(storageApiRef);
  const entityRoute = useRouteRef(entityRouteRef);
  const { pathname } = useLocation();
  const pattern = entityRoute?.({
    kind: ':kind',
    namespace: ':namespace',
    name: ':name',
  });
  const entityRef =
    pattern && matchEntityPage(decodeURIComponent(pattern), pathname);

  useEffect(() => {
    if (!entityRef) {
      return undefined;
    }
    const storage = recentlySeenStorage(storageApi);
    const remember = () =>
      storage.write(rememberEntity(storage.read(), entityRef, new Date()));
    if (storage.isLoaded()) {
      remember();
      return undefined;
    }
    // Writing before the stored list has arrived would lose it.
    const subscription = storage.observe().subscribe(() => {
      subscription.unsubscribe();
      remember();
    });
    return () => subscription.unsubscribe();
  }, [entityRef, storageApi]);

  return null;
}
