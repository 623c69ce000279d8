import { WaymarkClient } from './WaymarkClient';

const services = {
  items: [
    {
      entityRef: 'component:default/cart',
      name: 'cart',
      title: 'Cart',
      description: null,
      type: 'service',
      lifecycle: 'production',
      tier: '1',
      demo: false,
      system: null,
      owners: [],
    },
  ],
  nextCursor: null,
  totalItems: 1,
};

function createClient(body: unknown, status = 200) {
  const fetchMock = jest.fn<
    Promise<Response>,
    [input: RequestInfo | URL, init?: RequestInit]
  >(
    async () =>
      new Response(JSON.stringify(body), {
        status,
        headers: { 'Content-Type': 'application/json' },
      }),
  );
  const client = new WaymarkClient({
    discoveryApi: { getBaseUrl: async id => `http://localhost/api/${id}` },
    fetchApi: { fetch: fetchMock },
  });
  return { client, fetchMock };
}

describe('WaymarkClient', () => {
  it('sends only the parameters given and parses the answer', async () => {
    const { client, fetchMock } = createClient(services);
    const answer = await client.getServices(
      { scope: 'mine', text: 'a b', limit: 5, group: undefined },
      { token: 'secret' },
    );
    expect(answer).toEqual(services);
    expect(fetchMock).toHaveBeenCalledWith(
      'http://localhost/api/waymark/services?scope=mine&text=a+b&limit=5',
      expect.objectContaining({
        method: 'GET',
        headers: expect.objectContaining({ Authorization: 'Bearer secret' }),
      }),
    );
  });

  it('names the entity in the path', async () => {
    const entityRef = 'component:default/cart';
    const { client, fetchMock } = createClient({ entityRef }, 202);
    await expect(client.refreshEntity(entityRef)).resolves.toEqual({
      entityRef,
    });
    expect(fetchMock).toHaveBeenCalledWith(
      'http://localhost/api/waymark/entities/component/default/cart/refresh',
      expect.objectContaining({ method: 'POST' }),
    );
  });

  it('fails with the error of the back end', async () => {
    const { client } = createClient(
      { error: { name: 'NotAllowedError', message: 'No' } },
      403,
    );
    await expect(client.getFailingWork()).rejects.toMatchObject({
      name: 'ResponseError',
      statusCode: 403,
    });
  });

  it('refuses an answer of another shape', async () => {
    const { client } = createClient({ items: 'none' });
    await expect(client.getNeedsYou()).rejects.toThrow(/items/);
  });
});
