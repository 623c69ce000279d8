import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import authPlugin from '@backstage/plugin-auth-backend';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import request from 'supertest';
import { authModulePersonas } from './authModulePersonas';

const catalog = catalogServiceMock.factory({
  entities: ['priya', 'mallory'].map(name => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { namespace: 'default', name },
    spec: { memberOf: ['checkout'] },
    relations: [{ type: 'memberOf', targetRef: 'group:default/checkout' }],
  })),
});

async function startAuth(
  environment: string,
  users: object[] = [{ entityRef: 'user:default/priya', name: 'Priya Shah' }],
) {
  const { server } = await startTestBackend({
    features: [
      authPlugin,
      authModulePersonas,
      catalog,
      mockServices.rootConfig.factory({
        data: {
          app: { baseUrl: 'http://localhost:3000' },
          auth: { environment, providers: { personas: { users } } },
        },
      }),
    ],
  });
  return (persona?: string) => {
    const call = request(server).get('/api/auth/personas/refresh');
    return persona ? call.set('x-waymark-persona', persona) : call;
  };
}

describe('authModulePersonas', () => {
  const nodeEnvironment = process.env.NODE_ENV;
  const setNodeEnvironment = (value: string | undefined) => {
    (process.env as Record<string, string | undefined>).NODE_ENV = value;
  };
  afterEach(() => setNodeEnvironment(nodeEnvironment));

  it('signs in as a configured persona with its real groups', async () => {
    setNodeEnvironment('development');
    const signIn = await startAuth('development');
    const { status, body } = await signIn('user:default/priya');
    expect(status).toBe(200);
    expect(body.profile).toEqual({ displayName: 'Priya Shah' });
    expect(body.backstageIdentity.identity).toMatchObject({
      userEntityRef: 'user:default/priya',
      ownershipEntityRefs: ['user:default/priya', 'group:default/checkout'],
    });
  });

  it.each([
    ['a user that is not a persona', 'user:default/mallory'],
    ['nobody', undefined],
    ['something that is no reference', '../../etc/passwd'],
  ])('refuses %s', async (_, persona) => {
    setNodeEnvironment('development');
    const signIn = await startAuth('development');
    await expect(signIn(persona)).resolves.toMatchObject({ status: 401 });
  });

  it('refuses a persona of the demo when that is off', async () => {
    setNodeEnvironment('development');
    const signIn = await startAuth('development', [
      { entityRef: 'user:default/priya', demo: true },
    ]);
    await expect(signIn('user:default/priya')).resolves.toMatchObject({
      status: 401,
    });
  });

  it.each([
    ['the process', 'production', 'development'],
    ['the configuration', 'development', 'production'],
    ['an unset process', undefined, 'development'],
  ])(
    'does not exist when %s is not in development',
    async (_, nodeEnv, environment) => {
      setNodeEnvironment(nodeEnv);
      const signIn = await startAuth(environment);
      await expect(signIn('user:default/priya')).resolves.toMatchObject({
        status: 404,
      });
    },
  );

  it.each([
    ['without users', []],
    ['with a group', [{ entityRef: 'group:default/checkout' }]],
  ])('is skipped %s', async (_, users) => {
    setNodeEnvironment('development');
    const signIn = await startAuth('development', users);
    await expect(signIn('user:default/priya')).resolves.toMatchObject({
      status: 404,
    });
  });
});
