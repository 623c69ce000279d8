import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { createServer } from 'node:http';
import { AddressInfo } from 'node:net';
import { DocumentationBuilds } from './DocumentationBuilds';

function component(name: string, documented = true): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      namespace: 'default',
      name,
      annotations: documented ? { 'backstage.io/techdocs-ref': 'dir:.' } : {},
    },
  };
}

/** A TechDocs back end that notes what it is asked to build. */
async function startTechdocs(failing: string[] = []) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url!);
    response.statusCode = failing.some(name => request.url!.endsWith(name))
      ? 500
      : 200;
    response.end('event: finish\n');
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    discovery: mockServices.discovery.mock({
      getBaseUrl: async () => `http://127.0.0.1:${port}`,
    }),
    stop: () => new Promise(done => server.close(done)),
  };
}

describe('DocumentationBuilds', () => {
  const signal = new AbortController().signal;

  it('builds each documentation once, and goes on after a failure', async () => {
    const techdocs = await startTechdocs(['broken']);
    const logger = mockServices.logger.mock();
    const builds = DocumentationBuilds.create({
      auth: mockServices.auth(),
      catalog: catalogServiceMock({
        entities: [
          component('broken'),
          component('cart'),
          component('undocumented', false),
        ],
      }),
      discovery: techdocs.discovery,
      logger,
    });
    await builds.run(signal);
    await builds.run(signal);
    await techdocs.stop();
    expect(techdocs.asked).toEqual([
      '/sync/default/component/broken',
      '/sync/default/component/cart',
    ]);
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(logger.warn).toHaveBeenCalledWith(
      'Documentation of component:default/broken could not be built',
      expect.objectContaining({ name: 'ResponseError' }),
    );
  });

  it('stops when the back end does', async () => {
    const techdocs = await startTechdocs();
    const builds = DocumentationBuilds.create({
      auth: mockServices.auth(),
      catalog: catalogServiceMock({ entities: [component('cart')] }),
      discovery: techdocs.discovery,
      logger: mockServices.logger.mock(),
    });
    await expect(builds.run(AbortSignal.abort())).rejects.toThrow(/abort/i);
    await techdocs.stop();
    expect(techdocs.asked).toEqual([]);
  });
});
