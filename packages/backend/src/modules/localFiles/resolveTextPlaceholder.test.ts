import { createMockDirectory } from '@backstage/backend-test-utils';
import { resolveTextPlaceholder } from './resolveTextPlaceholder';

const directory = createMockDirectory({
  content: {
    'secret.txt': 'secret',
    service: {
      'catalog-info.yaml': '',
      'openapi.yaml': 'openapi: 3.1.0',
      api: { 'events.yaml': 'asyncapi: 3.0.0' },
      link: ({ symlink }: { symlink(target: string): void }) =>
        symlink('../secret.txt'),
    },
  },
});

function resolve(value: unknown, baseUrl: string, read = jest.fn()) {
  return resolveTextPlaceholder({
    key: 'text',
    value: value as string,
    baseUrl,
    read,
    resolveUrl: (url, base) => new URL(url, base).toString(),
    emit: jest.fn(),
  });
}

describe('resolveTextPlaceholder', () => {
  const catalogFile = directory.resolve('service/catalog-info.yaml');

  it.each([
    ['./openapi.yaml', 'openapi: 3.1.0'],
    ['api/events.yaml', 'asyncapi: 3.0.0'],
  ])('reads %s beside a file on disk', async (path, content) => {
    await expect(resolve(path, catalogFile)).resolves.toBe(content);
  });

  it.each(['../secret.txt', 'link', directory.resolve('secret.txt')])(
    'refuses %s, outside of the folder',
    async path => {
      await expect(resolve(path, catalogFile)).rejects.toThrow(
        'may only name files beside or below',
      );
    },
  );

  it('names a file that is missing', async () => {
    await expect(resolve('./gone.yaml', catalogFile)).rejects.toThrow(
      'could not read ./gone.yaml',
    );
  });

  it('refuses what is not a path', async () => {
    await expect(resolve({ path: 'x' }, catalogFile)).rejects.toThrow(
      'expects a string',
    );
  });

  const remote = 'https://github.com/acme/shop/blob/main/catalog-info.yaml';

  it('reads remote files as the catalog does', async () => {
    const read = jest.fn(async () => Buffer.from('remote'));
    await expect(resolve('./openapi.yaml', remote, read)).resolves.toBe(
      'remote',
    );
    expect(read).toHaveBeenCalledWith(
      'https://github.com/acme/shop/blob/main/openapi.yaml',
    );
  });

  it('refuses a file of another repository', async () => {
    await expect(
      resolve('https://github.com/evil/repo/blob/main/x.yaml', remote),
    ).rejects.toThrow('same repository');
  });
});
