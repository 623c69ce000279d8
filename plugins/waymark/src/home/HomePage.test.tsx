import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { mockApis } from '@backstage/test-utils';
import {
  configApiRef,
  identityApiRef,
  storageApiRef,
} from '@backstage/core-plugin-api';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen, waitFor, within } from '@testing-library/react';
import { useLocation } from 'react-router-dom';
import userEvent from '@testing-library/user-event';
import { WaymarkApi } from '@waymark/backstage-plugin-waymark-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { waymarkApiRef } from '../api/waymarkApiRef';
import { catalogRouteRef, searchRouteRef, templatesRouteRef } from '../routes';
import {
  aGroup,
  aService,
  aWaymarkApi,
  needsYouOf,
  servicesOf,
} from '../testData';
import { recentlySeenStorage } from '../recentlySeen/recentlySeenStorage';
import { HomePage } from './HomePage';

async function renderHome(
  api: Partial<WaymarkApi> = {},
  { demo = false, seen = [] as string[] } = {},
) {
  const storage = mockApis.storage();
  await recentlySeenStorage(storage).write(
    seen.map(entityRef => ({ entityRef, seenAt: '2026-11-20T10:00:00.000Z' })),
  );
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [waymarkApiRef, aWaymarkApi(api)],
        [
          catalogApiRef,
          catalogApiMock({
            entities: [
              {
                apiVersion: 'backstage.io/v1alpha1',
                kind: 'Component',
                metadata: { name: 'cart' },
              },
            ],
          }),
        ],
        [permissionApiRef, mockApis.permission()],
        [
          identityApiRef,
          mockApis.identity({
            userEntityRef: 'user:default/vera',
            displayName: 'Vera',
          }),
        ],
        [
          configApiRef,
          mockApis.config({
            data: {
              organization: { name: 'Marketlane' },
              waymark: { demo: { enabled: demo } },
            },
          }),
        ],
        [storageApiRef, storage],
      ]}
    >
      <HomePage />
      <Address />
    </TestApiProvider>,
    {
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/catalog': catalogRouteRef,
        '/create': templatesRouteRef,
        '/search': searchRouteRef,
      },
    },
  );
}

const region = (name: string) => screen.findByRole('region', { name });

describe('HomePage', () => {
  it('shows services with their system, owner and tier', async () => {
    await renderHome({
      getServices: async () =>
        servicesOf(
          aService(),
          aService({
            entityRef: 'component:default/reviews',
            title: 'Reviews',
            system: null,
            tier: null,
            owners: [
              {
                entityRef: 'group:default/unknown',
                title: 'unknown',
                exists: false,
              },
            ],
          }),
        ),
    });
    const table = await screen.findByRole('table', { name: 'My services' });
    const [, checkout, reviews] = within(table).getAllByRole('row');
    expect(
      within(checkout).getByRole('link', { name: 'Checkout' }),
    ).toHaveAttribute('href', '/catalog/default/component/checkout');
    expect(checkout).toHaveTextContent(
      'Checkout systemTeam Checkout1production',
    );
    expect(reviews).toHaveTextContent('nobody (unknown)—');
    expect(
      screen.getByRole('link', { name: '2 services of mine in the catalog' }),
    ).toHaveAttribute('href', expect.stringContaining('filters[user]=owned'));
  });

  it('puts first what needs the team', async () => {
    await renderHome({
      getNeedsYou: async () =>
        needsYouOf({
          id: 'x',
          kind: 'confirm',
          title: 'Reviews has no owner',
          detail: 'It names group:default/unknown.',
          entityRef: 'component:default/reviews',
        }),
    });
    expect(await screen.findByText('1 thing needs Checkout')).toBeVisible();
    expect(
      within(await region('Needs you')).getByRole('link', {
        name: 'Reviews has no owner',
      }),
    ).toHaveAttribute('href', '/catalog/default/component/reviews');
  });

  it('says so when a source did not answer', async () => {
    await renderHome({
      getNeedsYou: async () => ({
        items: [],
        totalItems: 0,
        unavailable: [{ source: 'ownership', message: 'timed out' }],
      }),
    });
    expect(
      await screen.findByText(/ownership did not answer \(timed out\)/),
    ).toBeVisible();
    expect(screen.queryByText(/Nothing needs/)).not.toBeInTheDocument();
  });

  it('tells somebody without a team which identity was used', async () => {
    await renderHome({
      getServices: async () => servicesOf(),
      getMyGroups: async () => ({ items: [], totalItems: 0 }),
    });
    const services = await region('My services');
    expect(
      await within(services).findByText('user:default/vera'),
    ).toBeVisible();
    expect(within(services).getByText(/ask your team lead/)).toBeVisible();
    expect(await screen.findByText(/in no group of the catalog/)).toBeVisible();
  });

  it('keeps the rest when one request fails, and can try again', async () => {
    const getServices = jest
      .fn<ReturnType<WaymarkApi['getServices']>, []>()
      .mockRejectedValueOnce(new Error('No connection'))
      .mockRejectedValueOnce(new Error('No connection'))
      .mockResolvedValue(servicesOf(aService()));
    await renderHome({ getServices });
    const services = await region('My services');
    const retry = await within(services).findByRole(
      'button',
      { name: 'Try again' },
      { timeout: 5000 },
    );
    expect(
      within(services).getByRole('heading', { name: /No connection/ }),
    ).toBeInTheDocument();
    expect(
      await within(await region('My teams')).findByText(/5 people/),
    ).toBeVisible();
    await userEvent.click(retry);
    expect(
      await within(services).findByRole('link', { name: 'Checkout' }),
    ).toBeVisible();
  });

  it('says so when the back end is not answering', async () => {
    await renderHome({
      getMyGroups: async () => {
        throw new TypeError('Failed to fetch');
      },
    });
    expect(
      await within(await region('My teams')).findByText(
        /back end is not answering/,
        undefined,
        { timeout: 5000 },
      ),
    ).toBeVisible();
  });

  it('waits for the first read of the catalog and then shows it', async () => {
    const getMirrorStatus = jest
      .fn<ReturnType<WaymarkApi['getMirrorStatus']>, []>()
      .mockResolvedValueOnce({
        state: 'first-read',
        entities: null,
        completedAt: null,
        error: null,
      })
      .mockResolvedValue({
        state: 'ready',
        entities: null,
        completedAt: '2026-11-20T10:00:00.000Z',
        error: null,
      });
    const getServices = jest
      .fn<ReturnType<WaymarkApi['getServices']>, []>()
      .mockResolvedValueOnce(servicesOf())
      .mockResolvedValue(servicesOf(aService()));
    await renderHome({ getMirrorStatus, getServices });
    expect(
      await screen.findByText('The catalog is being read for the first time'),
    ).toBeVisible();
    expect(screen.queryByText(/Nothing needs/)).not.toBeInTheDocument();
    expect(screen.queryByText(/No service belongs/)).not.toBeInTheDocument();
    await waitFor(
      () =>
        expect(
          screen.getByRole('table', { name: 'My services' }),
        ).toBeVisible(),
      { timeout: 6000 },
    );
    expect(
      screen.queryByText('The catalog is being read for the first time'),
    ).not.toBeInTheDocument();
  }, 10_000);

  it('says when what it shows may be old', async () => {
    await renderHome({
      getMirrorStatus: async () => ({
        state: 'stale',
        entities: null,
        completedAt: new Date(Date.now() - 3 * 3_600_000).toISOString(),
        error: null,
      }),
    });
    expect(await region('The catalog is not answering')).toHaveTextContent(
      'What you see was read 3 hours ago',
    );
    expect(
      await screen.findByRole('table', { name: 'My services' }),
    ).toBeVisible();
  });

  it('lists what was seen, and marks demo data', async () => {
    await renderHome(
      { getMyGroups: async () => aGroup({ members: 1, services: 1 }) },
      {
        demo: true,
        seen: ['component:default/gone', 'component:default/cart'],
      },
    );
    expect(
      await within(await region('Recently seen')).findByRole('link', {
        name: /cart/,
      }),
    ).toHaveAttribute('href', '/catalog/default/component/cart');
    expect(screen.queryByText('gone')).not.toBeInTheDocument();
    expect(await region('This is demo data')).toHaveTextContent('Marketlane');
    expect(await region('My teams')).toHaveTextContent('1 service · 1 person');
  });

  it('searches, and leads to the templates', async () => {
    await renderHome();
    expect(
      await screen.findByRole('button', { name: 'Create' }),
    ).toHaveAttribute('href', '/create');
    await userEvent.type(
      screen.getByRole('textbox', { name: /Search services/ }),
      'gift cards{enter}',
    );
    expect(
      await screen.findByText('At /search?query=gift%20cards'),
    ).toBeVisible();
  });
});

function Address() {
  const { pathname, search } = useLocation();
  return <p>{`At ${pathname}${search}`}</p>;
}
