import { storageApiRef } from '@backstage/core-plugin-api';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Link } from 'react-router-dom';
import { RecentlySeenListener } from './RecentlySeenListener';
import { recentlySeenStorage } from './recentlySeenStorage';
import { SeenEntity } from './SeenEntity';

/** As the user-settings plugin keeps them: no snapshot, first news later. */
function aRemoteStorage() {
  const storage = mockApis.storage();
  const bucket = storage.forBucket('waymark');
  const observe = bucket.observe$.bind(bucket);
  const snapshot = bucket.snapshot.bind(bucket);
  bucket.snapshot = key => ({ key, presence: 'unknown', value: undefined });
  bucket.observe$ = ((key: string) => ({
    subscribe(next: (value: unknown) => void) {
      const subscription = observe(key).subscribe(next);
      setTimeout(() => next(snapshot(key)), 10);
      return subscription;
    },
  })) as unknown as typeof bucket.observe$;
  return storage;
}

describe('RecentlySeenListener', () => {
  it.each([
    ['that answers at once', () => mockApis.storage()],
    ['that answers later', aRemoteStorage],
  ])('adds to what was seen before, in a storage %s', async (_, create) => {
    const storage = create();
    await renderInTestApp(
      <TestApiProvider apis={[[storageApiRef, storage]]}>
        <RecentlySeenListener />
        {['cart', 'payments', 'cart'].map((name, index) => (
          <Link key={index} to={`/catalog/default/component/${name}`}>
            {`${name} ${index}`}
          </Link>
        ))}
      </TestApiProvider>,
    );
    let seen: SeenEntity[] = [];
    recentlySeenStorage(storage).follow(value => {
      seen = value;
    });
    const refs = () => seen.map(({ entityRef }) => entityRef);
    await userEvent.click(screen.getByText('cart 0'));
    await waitFor(() => expect(refs()).toEqual(['component:default/cart']));
    await userEvent.click(screen.getByText('payments 1'));
    await waitFor(() =>
      expect(refs()).toEqual([
        'component:default/payments',
        'component:default/cart',
      ]),
    );
    await userEvent.click(screen.getByText('cart 2'));
    await waitFor(() =>
      expect(refs()).toEqual([
        'component:default/cart',
        'component:default/payments',
      ]),
    );
  });
});
