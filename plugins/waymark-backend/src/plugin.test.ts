import { mockCredentials } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogConditions } from '@backstage/plugin-catalog-backend/alpha';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  servicesSchema,
  WaymarkClient,
} from '@waymark/backstage-plugin-waymark-common';
import { AddressInfo } from 'node:net';
import request from 'supertest';
import { startWaymark, userRef } from './__testUtils__/startWaymark';

jest.setTimeout(60_000);

const { hasLabel, isEntityKind } = catalogConditions;

describe('waymarkPlugin', () => {
  const auditEvent = { success: jest.fn(), fail: jest.fn() };
  let waymark: Awaited<ReturnType<typeof startWaymark>>;

  beforeAll(async () => {
    waymark = await startWaymark();
  });

  afterAll(() => waymark.stop());

  beforeEach(() => {
    const { auditor, decide } = waymark;
    decide.mockReset().mockReturnValue({ result: AuthorizeResult.ALLOW });
    auditor.createEvent.mockReset().mockResolvedValue(auditEvent);
    auditEvent.success.mockReset();
    auditEvent.fail.mockReset();
  });

  const get = (path: string) => waymark.get(path);

  function limitTo(conditions: any) {
    waymark.decide.mockImplementation(name =>
      name === 'catalog.entity.read'
        ? {
            result: AuthorizeResult.CONDITIONAL,
            pluginId: 'catalog',
            resourceType: 'catalog-entity',
            conditions,
          }
        : { result: AuthorizeResult.DENY },
    );
  }

  it('answers services, of all and of the caller', async () => {
    const { status, body } = await get('/services');
    expect(status).toBe(200);
    expect(servicesSchema.parse(body)).toMatchObject({
      totalItems: 3,
      nextCursor: null,
      items: [{ name: 'cart' }, { name: 'lost' }, { name: 'secret' }],
    });
    const mine = await get('/services?scope=mine');
    expect(
      mine.body.items.map((item: Entity['metadata']) => item.name),
    ).toEqual(['cart', 'secret']);
  });

  it('pages through services', async () => {
    const first = await get('/services?limit=2');
    expect(first.body.items).toHaveLength(2);
    const cursor = encodeURIComponent(first.body.nextCursor);
    const second = await get(`/services?limit=2&cursor=${cursor}`);
    expect(second.body).toMatchObject({
      items: [{ name: 'secret' }],
      nextCursor: null,
      totalItems: 3,
    });
    const other = await get(`/services?text=cart&cursor=${cursor}`);
    expect(other.status).toBe(400);
  });

  it.each([
    ['/services?scpoe=mine', 'scpoe'],
    ['/services?limit=0', 'limit'],
    ['/services?group=a&group=b', 'group'],
    ['/services?group=user:default/priya', 'at group'],
    ['/services?group=%3A%2F%2F', 'at group'],
    ['/services?text=%00', 'NUL'],
    ['/groups/mine?limit=3', 'limit'],
    ['/needs-you?kind=x', 'kind'],
    ['/mirror?a=b', '"a"'],
    ['/work/failing?x=y', '"x"'],
  ])('refuses %s and names the parameter', async (path, name) => {
    const { status, body } = await get(path);
    expect(status).toBe(400);
    expect(body.error).toMatchObject({
      name: 'InputError',
      message: expect.stringContaining(name),
    });
  });

  it('takes the text of an escaped NUL for what it is', async () => {
    const { status, body } = await get('/services?text=%5Cu0000');
    expect(status).toBe(200);
    expect(body).toMatchObject({ totalItems: 0 });
  });

  it.each([
    ['GET', '/nothing', '/nothing'],
    ['GET', '/services/x?limit=1', '/services/x'],
    ['POST', '/services', '/services'],
    ['GET', '/', '/'],
  ])('knows no route %s %s', async (method, path, named) => {
    const { status, body } = await request(waymark.server)
      [method === 'GET' ? 'get' : 'post'](`/api/waymark${path}`)
      .set('Authorization', mockCredentials.user.header(userRef));
    expect(status).toBe(404);
    expect(body.error).toEqual({
      name: 'NotFoundError',
      message: `There is no route ${method} /api/waymark${named}; /api/waymark/openapi.json describes those that there are`,
    });
  });

  it('leaves the routes of the framework alone', async () => {
    const { body } = await get('/.well-known/backstage/permissions/metadata');
    expect(body.permissions).toMatchObject([{ name: 'waymark.platform.read' }]);
  });

  it('answers the groups of the caller', async () => {
    const { body } = await get('/groups/mine');
    expect(body).toEqual({
      items: [
        {
          entityRef: 'group:default/checkout',
          title: 'Checkout',
          type: 'team',
          description: null,
          members: 2,
          services: 2,
          parent: { entityRef: 'group:default/shop', title: 'Shop' },
        },
      ],
      totalItems: 1,
    });
  });

  it('answers what needs the caller, from all sources', async () => {
    const { body } = await get('/needs-you');
    expect(body).toMatchObject({
      items: [
        { kind: 'incident', title: 'Cart is down' },
        { kind: 'confirm', title: 'lost has no owner' },
      ],
      totalItems: 2,
      unavailable: [],
    });
    const limited = await get('/needs-you?limit=1');
    expect(limited.body).toMatchObject({ items: [{}], totalItems: 2 });
  });

  it('never counts or names what the caller may not see', async () => {
    limitTo({ not: hasLabel({ label: 'hidden' }) });
    const services = await get('/services');
    expect(services.body.totalItems).toBe(2);
    const mine = await get('/services?scope=mine&text=secret');
    expect(mine.body).toMatchObject({ totalItems: 0, items: [] });
    const groups = await get('/groups/mine');
    expect(groups.body.items[0].services).toBe(1);

    limitTo(isEntityKind({ kinds: ['group'] }));
    const onlyGroups = await get('/groups/mine');
    expect(onlyGroups.body.items[0]).toMatchObject({ services: 0, members: 0 });
    const nothing = await get('/needs-you');
    expect(nothing.body).toMatchObject({ items: [], totalItems: 0 });

    waymark.decide.mockReturnValue({ result: AuthorizeResult.DENY });
    const denied = await get('/services');
    expect(denied.body).toMatchObject({ totalItems: 0, items: [] });
    const noGroups = await get('/groups/mine');
    expect(noGroups.body).toEqual({ items: [], totalItems: 0 });
  });

  it('tells the state of the mirror, and its size to operators', async () => {
    const { body } = await get('/mirror');
    expect(body).toMatchObject({ state: 'ready', entities: 9, error: null });
    limitTo(isEntityKind({ kinds: ['group'] }));
    const limited = await get('/mirror');
    expect(limited.body).toMatchObject({ state: 'ready', entities: null });
  });

  it('refreshes an entity, audited', async () => {
    const path = '/api/waymark/entities/Component/default/CART/refresh';
    const { status, body } = await request(waymark.server).post(path);
    expect(status).toBe(202);
    expect(body).toEqual({ entityRef: 'component:default/cart' });
    expect(waymark.auditor.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({
        eventId: 'entity-refresh',
        meta: { entityRef: 'component:default/cart' },
      }),
    );
    expect(auditEvent.success).toHaveBeenCalledTimes(1);

    const missing = await request(waymark.server).post(
      '/api/waymark/entities/component/default/none/refresh',
    );
    expect(missing.status).toBe(404);
    expect(auditEvent.fail).toHaveBeenCalledTimes(1);
  });

  it('refreshes only with the permission on that entity', async () => {
    waymark.decide.mockImplementation(name => ({
      result:
        name === 'catalog.entity.refresh'
          ? AuthorizeResult.DENY
          : AuthorizeResult.ALLOW,
    }));
    const refresh = (name: string) =>
      request(waymark.server)
        .post(`/api/waymark/entities/component/default/${name}/refresh`)
        .set('Authorization', mockCredentials.user.header(userRef));
    const { status, body } = await refresh('cart');
    expect(status).toBe(403);
    expect(body.error).toMatchObject({
      name: 'NotAllowedError',
      message: expect.stringMatching(
        /component:default\/cart .*catalog\.entity\.refresh/,
      ),
    });
    expect(waymark.decide).toHaveBeenCalledWith(
      'catalog.entity.refresh',
      'component:default/cart',
      expect.objectContaining({
        principal: expect.objectContaining({ userEntityRef: userRef }),
      }),
    );
    expect(auditEvent.fail).toHaveBeenCalledTimes(1);
    expect(auditEvent.success).not.toHaveBeenCalled();
    expect((await refresh('none')).status).toBe(404);
  });

  it('shows failing work to operators only', async () => {
    const { status, body } = await get('/work/failing');
    expect(status).toBe(200);
    expect(body).toEqual({ items: [], totalItems: 0 });
    waymark.decide.mockReturnValue({ result: AuthorizeResult.DENY });
    expect((await get('/work/failing')).status).toBe(403);
  });

  it('refuses callers who did not sign in', async () => {
    for (const path of ['/services', '/groups/mine', '/mirror']) {
      const { status } = await request(waymark.server)
        .get(`/api/waymark${path}`)
        .set('Authorization', mockCredentials.none.header());
      expect(status).toBe(401);
    }
    const service = await request(waymark.server)
      .get('/api/waymark/services?scope=mine')
      .set('Authorization', mockCredentials.service.header());
    expect(service.status).toBe(403);
  });

  it('describes exactly the routes that there are', async () => {
    const { body } = await get('/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    expect(Object.keys(body.paths).sort()).toEqual([
      '/entities/{kind}/{namespace}/{name}/refresh',
      '/groups/mine',
      '/mirror',
      '/needs-you',
      '/services',
      '/work/failing',
    ]);
    const { parameters, responses } = body.paths['/services'].get;
    expect(parameters).toContainEqual({
      name: 'limit',
      in: 'query',
      required: false,
      schema: expect.objectContaining({ type: 'integer', default: 50 }),
    });
    const answer = responses[200].content['application/json'].schema;
    expect(answer.required).toContain('totalItems');
  });

  it('is understood by its client', async () => {
    const { port } = waymark.server.address() as AddressInfo;
    const client = new WaymarkClient({
      discoveryApi: {
        getBaseUrl: async () => `http://localhost:${port}/api/waymark`,
      },
    });
    const token = mockCredentials.user.token(userRef);
    const services = await client.getServices({ limit: 1 }, { token });
    expect(services.totalItems).toBe(3);
    await expect(client.getMyGroups({ token })).resolves.toMatchObject({
      totalItems: 1,
    });
    await expect(client.getNeedsYou({}, { token })).resolves.toMatchObject({
      totalItems: 2,
    });
    await expect(client.getMirrorStatus({ token })).resolves.toMatchObject({
      state: 'ready',
    });
    await expect(
      client.refreshEntity('component:default/cart', { token }),
    ).resolves.toEqual({ entityRef: 'component:default/cart' });
    await expect(client.getFailingWork({ token })).resolves.toBeDefined();
    await expect(
      client.getServices({ text: 'x'.repeat(201) }, { token }),
    ).rejects.toMatchObject({ statusCode: 400 });
  });
});
