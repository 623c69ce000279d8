import {
  BackstageCredentials,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { needsYouExtensionPoint } from '@waymark/backstage-plugin-waymark-node';
import { Server } from 'node:http';
import request from 'supertest';
import waymarkPlugin from '..';
import { TestCatalog } from './TestCatalog';

export const userRef = 'user:default/priya';
const ownershipEntityRefs = [
  userRef,
  'group:default/checkout',
  'group:default/checkout-leads',
  'group:default/elsewhere',
];

const catalog = new TestCatalog()
  .group('shop', { type: 'organization', title: 'Shop' })
  .group('checkout', { parents: ['shop'], title: 'Checkout' })
  .group('checkout-leads', { parents: ['checkout'], type: 'role' })
  .user('priya', ['checkout', 'checkout-leads'])
  .user('nadia', ['checkout'])
  .system('checkout', { owners: ['checkout'] })
  .component('cart', { owners: ['checkout'], labels: { tier: '1' } })
  .component('secret', { owners: ['checkout'], labels: { hidden: 'yes' } })
  .component('lost', { owners: ['gone'], system: 'checkout' });

const extraSource = createBackendModule({
  pluginId: 'waymark',
  moduleId: 'extra',
  register(env) {
    env.registerInit({
      deps: { needsYou: needsYouExtensionPoint },
      async init({ needsYou }) {
        needsYou.addSource({
          id: 'extra',
          list: async () => [
            {
              id: '1',
              kind: 'incident',
              title: 'Cart is down',
              entityRef: 'component:default/cart',
            },
          ],
        });
      },
    });
  },
});

/** The plugin in a back end of its own, with a mirror that is complete. */
export async function startWaymark() {
  const decide = jest.fn<
    PolicyDecision,
    [permission: string, resourceRef?: string, caller?: BackstageCredentials]
  >();
  const answer = async (
    requests: { permission: { name: string }; resourceRef?: string }[],
    options: { credentials: BackstageCredentials },
  ) =>
    requests.map(({ permission, resourceRef }) =>
      decide(permission.name, resourceRef, options.credentials),
    );
  const scheduler = mockServices.scheduler.mock();
  const auditor = mockServices.auditor.mock();
  const backend = await startTestBackend({
    features: [
      waymarkPlugin,
      extraSource,
      mockServices.permissions.mock({
        authorize: answer as any,
        authorizeConditional: answer as any,
      }).factory,
      auditor.factory,
      scheduler.factory,
      mockServices.userInfo.mock({
        getUserInfo: async () => ({
          userEntityRef: userRef,
          ownershipEntityRefs,
        }),
      }).factory,
      catalogServiceMock.factory({ entities: catalog.entities() }),
    ],
  });
  const server = backend.server as unknown as Server;
  const get = (path: string) =>
    request(server)
      .get(`/api/waymark${path}`)
      .set('Authorization', mockCredentials.user.header(userRef));
  decide.mockReturnValue({ result: AuthorizeResult.ALLOW });

  // Goes on reading until the end of the tests, as the catalog may fill.
  const stopping = new AbortController();
  const [[task]] = scheduler.scheduleTask.mock.calls;
  Promise.resolve(task.fn(stopping.signal)).catch(() => {});
  await untilReady(get);
  return { auditor, decide, get, server, stop: () => stopping.abort() };
}

async function untilReady(
  get: (path: string) => PromiseLike<{ body: { state: string } }>,
): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const { body } = await get('/mirror');
    if (body.state === 'ready') {
      return;
    }
    await new Promise(resolve => {
      setTimeout(resolve, 100);
    });
  }
  throw new Error('The mirror did not become ready');
}
