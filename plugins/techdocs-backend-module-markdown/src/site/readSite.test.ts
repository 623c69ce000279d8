import { createMockDirectory } from '@backstage/backend-test-utils';
import { readSite } from './readSite';

describe('readSite', () => {
  const input = createMockDirectory();

  beforeEach(() => {
    input.clear();
  });

  it.each([
    ['nothing at all', {}, /neither Markdown in docs\/ nor a README\.md/],
    [
      'broken YAML',
      { 'mkdocs.yml': 'a: [' },
      /^InputError: mkdocs\.yml: .*line 1/,
    ],
    [
      'YAML that is no mapping',
      { 'mkdocs.yml': '- a' },
      /mkdocs\.yml: must be/,
    ],
    [
      'YAML that grows without end',
      {
        'mkdocs.yml': `a: &a [x, x, x, x, x, x, x, x, x, x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
nav: [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]`,
      },
      /mkdocs\.yml: /,
    ],
    [
      'a name that is no string',
      { 'mkdocs.yml': 'site_name: [a]' },
      /mkdocs\.yml: site_name: must be a string/,
    ],
    [
      'a nav that is no list',
      { 'mkdocs.yml': 'nav: index.md' },
      /mkdocs\.yml: nav: must be a list/,
    ],
    [
      'a nav entry of two keys',
      { 'mkdocs.yml': 'nav: [{Guide: [{a: a.md, b: b.md}]}]' },
      /mkdocs\.yml: nav\[0\]\.Guide\[0\]: must be/,
    ],
    [
      'a nav without end',
      { 'mkdocs.yml': 'nav: &n [{Again: *n}]' },
      /nested deeper than 20/,
    ],
    [
      'a nav that leaves the folder',
      { 'mkdocs.yml': 'nav: [../secret.md]' },
      /nav\[0\]: '\.\.\/secret\.md' is outside docs_dir/,
    ],
    [
      'a nav that runs script',
      { 'mkdocs.yml': "nav: [{A: 'JavaScript:x()'}]" },
      /nav\[0\]\.A: links of the kind 'javascript:'/,
    ],
    [
      'a repository that is no address',
      { 'mkdocs.yml': "repo_url: 'javascript:x()'" },
      /mkdocs\.yml: repo_url: must be an http/,
    ],
    [
      'an edit link that runs script',
      { 'mkdocs.yml': "edit_uri: 'javascript:x()'" },
      /mkdocs\.yml: edit_uri: must be/,
    ],
    [
      'a docs_dir above',
      { 'mkdocs.yml': 'docs_dir: ../other' },
      /^NotAllowedError: mkdocs\.yml: docs_dir: '\.\.\/other'/,
    ],
    [
      'a docs_dir that is the folder',
      { 'mkdocs.yml': 'docs_dir: .' },
      /docs_dir/,
    ],
    [
      'a large file',
      { docs: { 'big.md': 'x'.repeat(5 * 1024 * 1024 + 1) } },
      /docs\/big\.md: is larger than 5 MB/,
    ],
    [
      'a linked file from outside',
      { docs: { 'a.md': ({ symlink }: any) => symlink('/etc/hostname') } },
      /^NotAllowedError: docs\/a\.md: the symbolic link leaves docs_dir/,
    ],
    [
      'a linked folder from outside',
      { docs: ({ symlink }: any) => symlink('/etc') },
      /^NotAllowedError: docs: the symbolic link leads outside/,
    ],
    [
      'a linked README from outside',
      { 'README.md': ({ symlink }: any) => symlink('/etc/hostname') },
      /^NotAllowedError: README\.md: links to a file outside/,
    ],
    [
      'a linked mkdocs.yml from outside',
      { 'mkdocs.yml': ({ symlink }: any) => symlink('/etc/hostname') },
      /^NotAllowedError: mkdocs\.yml: links to a file outside/,
    ],
  ])('refuses %s', async (_, content, message) => {
    input.setContent(content);
    await expect(readSite(input.path).catch(String)).resolves.toMatch(message);
  });

  it('refuses more files than it can be expected to copy', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 10_001 }, (_, index) => [`${index}.txt`, '']),
    );
    input.setContent({ docs: files });
    await expect(readSite(input.path)).rejects.toThrow(
      /docs: holds more than 10000 files; stopped at docs\//,
    );
  });

  it('takes linked files that stay inside, but follows no linked folder', async () => {
    input.setContent({
      docs: {
        'index.md': '# A',
        a: { 'x.txt': 'text' },
        'y.txt': ({ symlink }: any) => symlink('a/x.txt'),
        loop: ({ symlink }: any) => symlink('.'),
      },
    });
    const { files, warnings } = await readSite(input.path);
    expect(files.map(file => file.outputPath)).toEqual(['a/x.txt', 'y.txt']);
    expect(warnings).toEqual([
      'docs/loop: the symbolic link does not point to a file and was left out',
    ]);
  });
});
