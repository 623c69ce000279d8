import { storageApiRef, useApi } from '@backstage/core-plugin-api';
import { useEffect, useMemo, useState } from 'react';
import { recentlySeenStorage } from './recentlySeenStorage';
import { SeenEntity } from './SeenEntity';

/** The entities the user opened, newest first; undefined while loading. */
export function useRecentlySeen(): SeenEntity[] | undefined {
  const storageApi = useApi(storageApiRef);
  const storage = useMemo(() => recentlySeenStorage(storageApi), [storageApi]);
  const [seen, setSeen] = useState(() =>
    storage.isLoaded() ? storage.read() : undefined,
  );
  useEffect(() => {
    const subscription = storage
      .observe()
      .subscribe(({ value }) => setSeen(value ?? []));
    return () => subscription.unsubscribe();
  }, [storage]);
  return seen;
}
