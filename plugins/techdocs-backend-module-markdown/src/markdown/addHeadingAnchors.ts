import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { createAnchors } from './createAnchors';
import type { PageEnvironment } from './PageEnvironment';
import { readInlineText } from './readInlineText';

const CUSTOM_ID = /[ \t]*\{:?[ \t]*#([a-z][\w-]*)[^{}]*\}[ \t]*$/i;

/** Gives every heading an anchor and the link the reader puts the focus on. */
export function addHeadingAnchors(markdown: MarkdownIt): void {
  markdown.core.ruler.push('heading_anchors', addAnchors);
  markdown.renderer.rules.heading_link = (tokens, index) =>
    `<a class="headerlink" href="#${tokens[index].content}" title="Permanent link">&para;</a>`;
}

function addAnchors(state: StateCore): void {
  const { headings } = state.env as PageEnvironment;
  const nextAnchor = createAnchors();
  for (const [index, token] of state.tokens.entries()) {
    if (token.type !== 'heading_open') {
      continue;
    }
    const inline = state.tokens[index + 1];
    const customId = takeCustomId(inline);
    const text = readInlineText(inline.children ?? []).trim();
    const id = nextAnchor(customId ?? text);
    token.attrSet('id', id);
    headings.push({ level: Number(token.tag.slice(1)), id, text });

    const link = new state.Token('heading_link', 'a', 0);
    link.content = id;
    inline.children?.push(link);
  }
}

function takeCustomId(inline: Token): string | undefined {
  const last = inline.children?.at(-1);
  const match = last?.type === 'text' && CUSTOM_ID.exec(last.content);
  if (!match) {
    return undefined;
  }
  last.content = last.content.slice(0, match.index);
  return match[1];
}
