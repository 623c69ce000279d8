import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import { LocalDocsPreparer } from './LocalDocsPreparer';

const directory = createMockDirectory();

const preparer = LocalDocsPreparer.fromConfig(new ConfigReader({}), {
  logger: mockServices.logger.mock(),
  reader: mockServices.urlReader.mock({
    readTree: async () =>
      ({ dir: async () => '/remote', etag: 'remote-etag' } as any),
  }),
});

function componentAt(location: string) {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'cart',
      annotations: {
        'backstage.io/techdocs-ref': 'dir:.',
        'backstage.io/managed-by-location': location,
      },
    },
  };
}

describe('LocalDocsPreparer', () => {
  const entity = () =>
    componentAt(`file:${directory.resolve('catalog-info.yaml')}`);
  const prepare = async (etag?: string) =>
    preparer.prepare(entity(), {
      logger: mockServices.logger.mock(),
      etag,
    });

  beforeEach(() =>
    directory.setContent({
      'catalog-info.yaml': '',
      'mkdocs.yml': 'site_name: Cart',
      docs: { 'index.md': '# Cart', more: { 'page.md': '# Page' } },
    }),
  );

  it('says so when nothing has changed', async () => {
    const { etag, preparedDir } = await prepare();
    expect(preparedDir).toBe(directory.path);
    await expect(prepare(etag)).rejects.toMatchObject({
      name: 'NotModifiedError',
    });
    await expect(prepare('older')).resolves.toEqual({ etag, preparedDir });
  });

  it.each([
    ['a page', { 'docs/more/page.md': '# Page, longer' }],
    ['a new page', { 'docs/new.md': '# New' }],
    ['the site', { 'mkdocs.yml': 'site_name: Basket' }],
    ['the read-me', { 'README.md': '# Cart' }],
  ])('notices a change of %s', async (_, content) => {
    const { etag } = await prepare();
    directory.addContent(content);
    await expect(prepare(etag)).resolves.toHaveProperty('etag');
  });

  it('leaves remote documentation to its own etag', async () => {
    await expect(
      preparer.prepare(
        componentAt(
          'url:https://github.com/acme/cart/blob/main/catalog-info.yaml',
        ),
        { logger: mockServices.logger.mock() },
      ),
    ).resolves.toEqual({ preparedDir: '/remote', etag: 'remote-etag' });
  });
});
