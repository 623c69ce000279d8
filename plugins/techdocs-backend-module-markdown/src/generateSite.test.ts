import { createMockDirectory } from '@backstage/backend-test-utils';
import type { MockDirectoryContent } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';
import { generateSite } from './generateSite';
import type { GenerateSiteOptions } from './generateSite';

const integrations = ScmIntegrations.fromConfig(new ConfigReader({}));

describe('generateSite', () => {
  const input = createMockDirectory();
  const output = createMockDirectory();

  beforeEach(() => {
    input.clear();
    output.clear();
  });

  const generate = (options: Partial<GenerateSiteOptions> = {}) =>
    generateSite({
      inputDir: input.path,
      outputDir: output.path,
      integrations,
      ...options,
    });
  const read = (file: string) => {
    const content = file
      .split('/')
      .reduce<any>((folder, name) => folder?.[name], output.content());
    return String(content);
  };

  it('builds a whole site', async () => {
    input.setContent({
      'mkdocs.yml': `
site_name: Shop & more
site_description: All of it
repo_url: https://github.com/acme/shop
edit_uri: edit/main/docs
theme: { name: material, icon: !!python/name:x.y }
markdown_extensions:
  - pymdownx.emoji: { emoji_index: !!python/object/apply:a.b [1] }
nav:
  - Home: index.md
  - Guide:
      - guide/README.md
      - Deep: [guide/deep/first-steps.md]
  - Gone: gone.md
  - Chat: https://chat.example
  - Plan: files/plan.pdf
`,
      docs: {
        'index.md': '# Welcome\n\n[Guide](guide/README.md#why)\n\n## Why\n\nSo',
        guide: {
          'README.md': '---\ntitle: The guide\n---\n[up](../index.md)',
          deep: { 'first-steps.md': 'No title. [x](nowhere.md)' },
        },
        files: { 'plan.pdf': 'PDF' },
        '.hidden': { 'secret.md': 'x' },
      },
    });

    const result = await generate({ etag: 'e1' });

    expect(result).toEqual({
      pageCount: 3,
      warnings: [
        "nav: the page 'gone.md' was not found",
        "docs/guide/deep/first-steps.md: the target 'nowhere.md' was not found",
      ],
    });
    const metadata = JSON.parse(read('techdocs_metadata.json'));
    expect(metadata).toEqual({
      site_name: 'Shop & more',
      site_description: 'All of it',
      etag: 'e1',
      build_timestamp: expect.any(Number),
      files: [
        expect.stringMatching(
          /^assets\/stylesheets\/main\.[0-9a-f]{8}\.min\.css$/,
        ),
        'files/plan.pdf',
        'guide/deep/first-steps/index.html',
        'guide/index.html',
        'index.html',
        'search/search_index.json',
        'techdocs_metadata.json',
      ],
    });
    expect(JSON.parse(read('search/search_index.json')).docs).toEqual(
      expect.arrayContaining([
        { location: '', title: 'Welcome', text: 'Welcome Guide Why So' },
        { location: '#why', title: 'Why', text: 'So' },
        { location: 'guide/', title: 'The guide', text: 'up' },
      ]),
    );

    const page = read('guide/deep/first-steps/index.html');
    for (const part of [
      '<title>First steps - Shop &amp; more</title>',
      `<link rel="stylesheet" href="../../../${metadata.files[0]}">`,
      '<label class="md-header__button md-icon" for="__drawer">',
      '<li class="md-nav__item"><a href="../../../" class="md-nav__link"><span class="md-ellipsis">Home</span></a></li>',
      'id="__nav_2" checked>',
      '<nav class="md-nav" data-md-level="2" aria-labelledby="__nav_2_2_label">',
      '<a href="./" class="md-nav__link md-nav__link--active"><span class="md-ellipsis">First steps</span></a>',
      '<a href="https://chat.example" class="md-nav__link">',
      '<a href="../../../files/plan.pdf" class="md-nav__link" download>',
      '<a href="https://github.com/acme/shop/edit/main/docs/guide/deep/first-steps.md" title="Edit this page" class="md-content__button md-icon" rel="edit">',
      '<h1>First steps</h1>',
      '<a href="../../" class="md-footer__link md-footer__link--prev" aria-label="Previous: The guide">',
    ]) {
      expect(page).toContain(part);
    }
    expect(page).not.toContain('md-footer__link--next');

    const home = read('index.html');
    expect(home).toContain('<a href="guide/#why">Guide</a>');
    expect(home.match(/<a href="#why" class="md-nav__link">/g)).toHaveLength(2);
    expect(home).not.toContain('<h1>');
  });

  it('derives the navigation from the files', async () => {
    input.setContent({
      docs: {
        'zebra.md': '# Zebra',
        'index.md': '# Start',
        'b-folder': { 'page-10.md': '# Ten', 'page-9.md': '# Nine' },
        'a-folder': { sub: { 'index.md': '# Sub' } },
      },
    });
    await generate({ fallbackSiteName: 'Cart' });
    const titles = read('zebra/index.html').matchAll(
      /class="md-nav__link[^>]*><span class="md-ellipsis">([^<]*)/g,
    );
    expect([...new Set([...titles].map(([, title]) => title))]).toEqual([
      'Start',
      'Zebra',
      'A folder',
      'Sub',
      'B folder',
      'Nine',
      'Ten',
    ]);
    expect(JSON.parse(read('techdocs_metadata.json')).site_name).toBe('Cart');
  });

  const sources: {
    name: string;
    content: MockDirectoryContent;
    siteName: string;
    warnings: string[];
  }[] = [
    {
      name: 'a README alone',
      content: { 'README.md': '# My service\n\n[docs](docs/x.md)' },
      siteName: 'My service',
      warnings: ["README.md: the target 'docs/x.md' was not found"],
    },
    {
      name: 'a README beside docs without a home page',
      content: {
        'README.md': '# Top\n\n[x](docs/x.md)',
        docs: { 'x.md': 'X' },
      },
      siteName: 'Top',
      warnings: [],
    },
    {
      name: 'docs without a home page',
      content: { docs: { 'a b': { 'x_y.md': 'X' } } },
      siteName: 'Documentation',
      warnings: [
        'docs/index.md: not found; a list of the pages takes its place',
      ],
    },
    {
      name: 'a README that gives way to index.md',
      content: { docs: { 'README.md': '# B', 'index.md': '# A' } },
      siteName: 'A',
      warnings: [
        'docs/README.md: left out, since docs/index.md has the same address',
      ],
    },
  ];

  it.each(sources)(
    'builds from $name',
    async ({ content, siteName, warnings }) => {
      input.setContent(content);
      const result = await generate();
      expect(result.warnings).toEqual(warnings);
      expect(read('index.html')).toContain('<article');
      expect(JSON.parse(read('techdocs_metadata.json')).site_name).toBe(
        siteName,
      );
    },
  );

  it('links to the edit page of the place the component was read from', async () => {
    input.setContent({ docs: { 'index.md': '# A', 'x y.md': '# B' } });
    await generate({
      sourceLocation: {
        type: 'url',
        target: 'https://github.com/acme/shop/tree/main/cart/',
      },
    });
    expect(read('x y/index.html')).toContain(
      '"https://github.com/acme/shop/edit/main/cart/docs/x%20y.md" title="Edit this page"',
    );
  });

  it('folds closed sections away when the navigation is long', async () => {
    const pages = Object.fromEntries(
      Array.from({ length: 301 }, (_, index) => [`p${index}.md`, 'x']),
    );
    input.setContent({ docs: { 'index.md': '# A', many: pages } });
    await generate();
    expect(read('index.html')).toContain(
      '<li class="md-nav__item md-nav__item--pruned md-nav__item--nested"><a href="many/p0/"',
    );
    expect(read('many/p0/index.html')).toContain('href="../p300/"');
  });
});
