import { StorageApi } from '@backstage/core-plugin-api';
import { SeenEntity } from './SeenEntity';

const key = 'recently-seen';

/** What this user opened, where the portal keeps the user's settings. */
export function recentlySeenStorage(storageApi: StorageApi) {
  const bucket = storageApi.forBucket('waymark');
  return {
    read: (): SeenEntity[] => bucket.snapshot<SeenEntity[]>(key).value ?? [],
    write: (seen: SeenEntity[]) => bucket.set(key, seen),
    observe: () => bucket.observe$<SeenEntity[]>(key),
    isLoaded: () => bucket.snapshot(key).presence !== 'unknown',
  };
}
