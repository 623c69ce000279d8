import { StorageApi } from '@backstage/core-plugin-api';
import { SeenEntity } from './SeenEntity';

const key = 'recently-seen';

/**
 * What this user opened, where the portal keeps the user's settings. Some
 * storages answer a snapshot at once, others never do and only notify.
 */
export function recentlySeenStorage(storageApi: StorageApi) {
  const bucket = storageApi.forBucket('waymark');

  /** Calls back with what is stored, now and whenever it changes. */
  function follow(onSeen: (seen: SeenEntity[]) => void): () => void {
    const { presence, value } = bucket.snapshot<SeenEntity[]>(key);
    if (presence !== 'unknown') {
      onSeen(value ?? []);
    }
    const subscription = bucket
      .observe$<SeenEntity[]>(key)
      .subscribe(change => onSeen(change.value ?? []));
    return () => subscription.unsubscribe();
  }

  return {
    follow,
    write: (seen: SeenEntity[]) => bucket.set(key, seen),
  };
}
