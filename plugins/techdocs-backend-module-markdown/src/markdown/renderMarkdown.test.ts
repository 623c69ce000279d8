import fc from 'fast-check';
import { parseFragment } from 'parse5';
import type { ResolveLink } from './PageEnvironment';
import { renderMarkdown } from './renderMarkdown';

const resolveLink: ResolveLink = link => {
  const [file, hash] = link.split('#');
  const suffix = hash ? `#${hash}` : '';
  const targets: Record<string, { href: string; isFile: boolean }> = {
    'other.md': { href: `../other/${suffix}`, isFile: false },
    'plan.pdf': { href: '../plan.pdf', isFile: true },
    'map.png': { href: '../map.png', isFile: true },
  };
  return targets[file];
};

const render = (lines: string[]) =>
  renderMarkdown(lines.join('\n'), resolveLink);

describe('renderMarkdown', () => {
  it.each([
    {
      name: 'escapes raw HTML',
      input: ['<script>alert(1)</script> and <b onclick="x()">bold</b>'],
      output:
        '<p>&lt;script&gt;alert(1)&lt;/script&gt; and &lt;b onclick=&quot;x()&quot;&gt;bold&lt;/b&gt;</p>',
    },
    {
      name: 'leaves out comments and reads line breaks',
      input: ['<!-- one', 'two -->', 'a<!-- b -->c<br>d <!-- open'],
      output: '<p>ac<br>\nd &lt;!-- open</p>',
    },
    {
      name: 'gives headings anchors and permanent links',
      input: ['## Say `hi` & go', '## Say hi go'],
      output: [
        '<h2 id="say-hi-go">Say <code>hi</code> &amp; go<a class="headerlink" href="#say-hi-go" title="Permanent link">&para;</a></h2>',
        '<h2 id="say-hi-go_1">Say hi go<a class="headerlink"',
      ],
    },
    {
      name: 'takes a heading anchor from the author',
      input: ['# Title {#my-id}'],
      output: '<h1 id="my-id">Title<a class="headerlink" href="#my-id"',
    },
    {
      name: 'renames anchors the sanitizer takes away, and links to them',
      input: ['## Links', '[a](#links) [b](other.md#title_1)'],
      output: [
        '<h2 id="links-section">',
        '<a href="#links-section">a</a>',
        '<a href="../other/#title-section_1">b</a>',
      ],
    },
    {
      name: 'points links at pages and marks files as downloads',
      input: ['[a](other.md#x) [b](plan.pdf) [c](/catalog) ![d](map.png)'],
      output:
        '<a href="../other/#x">a</a> <a href="../plan.pdf" download="">b</a> <a href="/catalog">c</a> <img src="../map.png" alt="d" loading="lazy">',
    },
    {
      name: 'reads attribute lists, but only harmless ones',
      input: [
        '![d](map.png){ width=300 onload="x()" style="y" }',
        '[a](other.md){ .md-button .evil }',
      ],
      output: [
        '<img src="../map.png" alt="d" width="300" loading="lazy">',
        '<a href="../other/" class="md-button">a</a>',
      ],
    },
    {
      name: 'renders admonitions',
      input: [
        'Before',
        '!!! note "A *title*"',
        '    Text',
        '',
        '    - item',
        'After',
      ],
      output:
        '<p>Before</p>\n<div class="admonition note">\n<p class="admonition-title">A <em>title</em></p>\n<p>Text</p>\n<ul>\n<li>item</li>\n</ul>\n</div>\n<p>After</p>',
    },
    {
      name: 'names an admonition after its type, or not at all',
      input: ['!!! danger inline end', '    A', '', '!!! tip ""', '    B'],
      output: [
        '<div class="admonition danger inline end">\n<p class="admonition-title">Danger</p>',
        '<div class="admonition tip">\n<p>B</p>',
      ],
    },
    {
      name: 'renders collapsible boxes, nested ones too',
      input: ['??? tip "Out"', '    ???+ bug', '        Deep'],
      output:
        '<details class="tip">\n<summary>Out</summary>\n<details class="bug" open="open">\n<summary>Bug</summary>\n<p>Deep</p>\n</details>\n</details>',
    },
    {
      name: 'renders tabs',
      input: ['=== "A & b"', '    One', '', '=== "C"', '', '    Two', 'End'],
      output: [
        '<div class="tabbed-set tabbed-alternate" data-tabs="1:2"><input checked="checked" id="__tabbed_1_1" name="__tabbed_1" type="radio">',
        '<label for="__tabbed_1_1">A &amp; b</label>',
        '<div class="tabbed-block">\n<p>Two</p>\n</div>\n</div>\n</div>\n<p>End</p>',
      ],
    },
    {
      name: 'renders task lists',
      input: ['- [x] done', '- [ ] open', '- plain'],
      output: [
        '<ul class="task-list">',
        '<li class="task-list-item"><label class="task-list-control"><input type="checkbox" disabled checked><span class="task-list-indicator"></span></label> done</li>',
        '<input type="checkbox" disabled><span class="task-list-indicator"></span></label> open</li>\n<li>plain</li>',
      ],
    },
    {
      name: 'renders tables with their alignment',
      input: ['| a | b |', '|---|--:|', '| 1 | `x` |'],
      output: [
        '<div class="md-typeset__table"><table>',
        '<td style="text-align:right"><code>x</code></td>',
      ],
    },
    {
      name: 'colours code in the classes of Pygments',
      input: ['```ts title="a <b>.ts"', 'const x = "<i>"; // c', '```'],
      output:
        '<div class="language-ts highlight"><span class="filename">a &lt;b&gt;.ts</span><pre><span></span><code><span class="k">const</span> x = <span class="s">&quot;&lt;i&gt;&quot;</span>; <span class="c1">// c</span>\n</code></pre></div>',
    },
    {
      name: 'leaves Mermaid and unknown languages as they are',
      input: ['``` { .mermaid }', 'A-->B', '```'],
      output:
        '<div class="language-mermaid highlight"><pre><span></span><code>A--&gt;B\n</code></pre></div>',
    },
    {
      name: 'collects footnotes at the end',
      input: ['A[^x] b[^y]', '', '[^y]: Second', '[^x]: First', '', 'Tail'],
      output: [
        'A<sup id="fnref:1"><a class="footnote-ref" href="#fn:1">1</a></sup>',
        '<p>Tail</p>\n<div class="footnote">\n<hr>\n<ol>\n<li id="fn:1">\n<p>First</p>',
        '<li id="fn:2">\n<p>Second</p>',
      ],
    },
    {
      name: 'strips front matter',
      input: ['---', 'title: Named', 'tags: [a]', '---', 'Body'],
      output: '<p>Body</p>',
    },
  ])('$name', ({ input, output }) => {
    const { html } = render(input);
    for (const part of [output].flat()) {
      expect(html).toContain(part);
    }
  });

  it.each([
    // eslint-disable-next-line no-script-url
    'javascript:alert(1)',
    'JaVaScRiPt&colon;alert(1)',
    '&#x1;javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
  ])('does not link to %s', target => {
    const { html } = render([`[a](${target})`, `![b](<${target}>)`]);
    expect(unsafeParts(html)).toEqual([]);
  });

  it('prefers the title of the front matter over the first heading', () => {
    expect(render(['---', 'title: Named', '---', '# Head']).title).toBe(
      'Named',
    );
    expect(render(['Text', '', '# Head *it*']).title).toBe('Head it');
    expect(render(['---', 'title: [', '---', 'Text']).title).toBeUndefined();
    expect(render(['Text', '', '---', 'title: x', '---']).title).toBe(
      undefined,
    );
  });

  it('reports links that lead nowhere', () => {
    const { warnings } = render(['[a](gone.md) ![b](/gone.png) [c](/portal)']);
    expect(warnings).toEqual([
      "the target 'gone.md' was not found",
      "the target '/gone.png' was not found",
    ]);
  });

  it('splits the text at headings', () => {
    const { sections } = render([
      'Intro',
      '# One',
      'a `b`  c',
      '```',
      'code',
      '```',
      '!!! note "N"',
      '    boxed',
      '## Two',
    ]);
    expect(sections.map(({ heading, text }) => [heading?.id, text])).toEqual([
      [undefined, 'Intro'],
      ['one', 'a b c code N boxed'],
      ['two', ''],
    ]);
  });

  it('lets nothing dangerous through, whatever the Markdown', () => {
    const fragment = fc.constantFrom(
      ...['<script>', '</script>', '<img src=x onerror=a()>', '<!--', '-->'],
      ...['](javascript:a())', '![', '[a', '](', ')', '<javascript:a()>'],
      ...['[x]: javascript:a()', '&colon;', '&#58;', '{ onclick=a() }'],
      ...[
        '!!! note "',
        '??? a "<b>"',
        '=== "<svg onload=a()>"',
        '```js title="',
      ],
      ...[
        '\n',
        '\n\n',
        '    ',
        '"',
        "'",
        '`',
        '|',
        '---',
        '# ',
        '- [ ] ',
        '> ',
      ],
      ...['[^1]', '[^1]: ', '{: download="', '"}', '<br>', 'other.md', '#'],
      ...['https://a.b/"onx="', '\u0000', '\u0001javascript:', '{#"x}'],
    );
    const input = fc
      .array(fc.oneof(fragment, fc.string({ maxLength: 8 })), { maxLength: 40 })
      .map(parts => parts.join(''));
    fc.assert(
      fc.property(input, text => {
        const { html } = renderMarkdown(text, resolveLink);
        expect(unsafeParts(html)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    ['unclosed comments', '<!-- '.repeat(100_000)],
    ['unclosed comment lines', '<!--\n'.repeat(50_000)],
    ['nested boxes', '!!! a\n'.repeat(20_000)],
    ['braces', '[a](b){'.repeat(10_000)],
    ['front matter marks', `---\n${'--- x\n'.repeat(50_000)}`],
  ])('stays quick with many %s', (_, text) => {
    const started = performance.now();
    renderMarkdown(text, resolveLink);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

const SAFE_TAGS =
  /^(a|blockquote|br|code|del|details|div|em|h[1-6]|hr|img|input|label|li|ol|p|pre|s|span|strong|summary|sup|table|tbody|td|th|thead|tr|ul)$/;

interface ParsedNode {
  nodeName: string;
  attrs?: { name: string; value: string }[];
  childNodes?: ParsedNode[];
}

/** Reads the HTML as a browser would and lists what should not be there. */
function unsafeParts(html: string): string[] {
  const walk = (node: ParsedNode): string[] => [
    ...(node.attrs && !SAFE_TAGS.test(node.nodeName) ? [node.nodeName] : []),
    ...(node.attrs ?? []).flatMap(({ name, value }) =>
      isSafeAttribute(name, value) ? [] : [`${name}=${value}`],
    ),
    ...(node.childNodes ?? []).flatMap(walk),
  ];
  return walk(parseFragment(html) as unknown as ParsedNode);
}

function isSafeAttribute(name: string, value: string): boolean {
  if (name === 'href' || name === 'src') {
    const { protocol } = new URL(value, 'https://docs.example/page/');
    return /^(https?|mailto):$/.test(protocol);
  }
  return !name.startsWith('on') && !['srcdoc', 'action'].includes(name);
}
