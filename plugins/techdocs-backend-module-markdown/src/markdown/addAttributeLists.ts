import type { MarkdownIt, StateInline, Token } from 'markdown-it';

const LIST = /\{:?[ \t]*([^{}\n]{1,200})\}/y;
const ATTRIBUTE = /([\w-]+)(?:=(?:"([^"]*)"|([^\s"]+)))?|\.([\w-]+)/g;

/** Values an author may set; anything else in the braces is dropped. */
const ALLOWED: Record<string, Record<string, RegExp>> = {
  img: {
    width: /^\d{1,4}(px|%)?$/,
    height: /^\d{1,4}(px|%)?$/,
    align: /^(left|right)$/,
  },
  a: { download: /^[\w .-]*$/ },
};

const BUTTON_CLASSES = ['md-button', 'md-button--primary'];

/**
 * Reads `{ width=300 }` after an image and `{ .md-button }` or `{: download }`
 * after a link. Lists after a heading are read with the heading.
 */
export function addAttributeLists(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('text', 'attribute_list', parseList);
}

function parseList(state: StateInline, silent: boolean): boolean {
  if (state.src.charAt(state.pos) !== '{' || state.pending || silent) {
    return false;
  }
  const target = findTarget(state.tokens);
  LIST.lastIndex = state.pos;
  const match = target && LIST.exec(state.src);
  if (!match) {
    return false;
  }
  applyAttributes(target, match[1]);
  state.pos += match[0].length;
  return true;
}

function findTarget(tokens: Token[]): Token | undefined {
  const last = tokens.at(-1);
  if (last?.type !== 'link_close') {
    return last?.type === 'image' ? last : undefined;
  }
  return tokens.findLast(
    token => token.type === 'link_open' && token.level === last.level,
  );
}

function applyAttributes(token: Token, list: string): void {
  for (const [, name, quoted, bare, className] of list.matchAll(ATTRIBUTE)) {
    const value = quoted ?? bare ?? '';
    if (className) {
      if (token.tag === 'a' && BUTTON_CLASSES.includes(className)) {
        token.attrJoin('class', className);
      }
    } else if (ALLOWED[token.tag]?.[name]?.test(value)) {
      token.attrSet(name, value);
    }
  }
}
