import type {
  MarkdownIt,
  StateBlock,
  StateCore,
  StateInline,
  Token,
} from 'markdown-it';
import { readLine } from './readLine';
import { findIndentedEnd, tokenizeIndented } from './tokenizeIndented';

const DEFINITION = /^\[\^([^\]\s]{1,80})\]:[ \t]*(.*)$/;
const REFERENCE = /\[\^([^\]\s]{1,80})\]/y;

/** Definitions by name; the value is the number once the text refers to it. */
type Footnotes = Map<string, number | undefined>;

/** Adds `[^1]` references and collects their `[^1]: text` at the page's end. */
export function addFootnotes(markdown: MarkdownIt): void {
  markdown.block.ruler.before('reference', 'footnote', parseDefinition, {
    alt: ['paragraph', 'reference'],
  });
  markdown.inline.ruler.before('link', 'footnote_reference', parseReference);
  markdown.core.ruler.after('inline', 'footnotes', moveDefinitions);
  const { rules } = markdown.renderer;
  rules.footnote_reference = (tokens, index) => {
    const { content, meta } = tokens[index];
    const id = meta?.isFirst ? ` id="fnref:${content}"` : '';
    return `<sup${id}><a class="footnote-ref" href="#fn:${content}">${content}</a></sup>`;
  };
  rules.footnote_open = (tokens, index) =>
    `<li id="fn:${tokens[index].meta?.number}">\n`;
  rules.footnote_close = (tokens, index) => {
    const number = tokens[index].meta?.number;
    return `<a class="footnote-backref" href="#fnref:${number}" title="Jump back to footnote ${number} in the text">&#8617;</a></li>\n`;
  };
  rules.footnotes_open = () => '<div class="footnote">\n<hr>\n<ol>\n';
  rules.footnotes_close = () => '</ol>\n</div>\n';
}

function getFootnotes(environment: Record<string, unknown>): Footnotes {
  environment.footnotes ??= new Map();
  return environment.footnotes as Footnotes;
}

function parseDefinition(
  state: StateBlock,
  startLine: number,
  endLine: number,
  silent: boolean,
): boolean {
  const match = DEFINITION.exec(readLine(state, startLine) ?? '');
  // A definition inside a list or quote could not be moved out of it.
  if (!match || state.level > 0) {
    return false;
  }
  if (silent) {
    return true;
  }
  const [, name, text] = match;
  getFootnotes(state.env).set(name, undefined);
  state.push('footnote_open', '', 1).meta = { name };
  state.push('paragraph_open', 'p', 1).block = true;
  const inline = state.push('inline', '', 0);
  inline.content = text;
  inline.map = [startLine, startLine + 1];
  inline.children = [];
  state.push('paragraph_close', 'p', -1).block = true;
  tokenizeIndented(
    state,
    startLine,
    findIndentedEnd(state, startLine, endLine),
  );
  state.push('footnote_close', '', -1).meta = { name };
  return true;
}

function parseReference(state: StateInline, silent: boolean): boolean {
  REFERENCE.lastIndex = state.pos;
  const match = REFERENCE.exec(state.src);
  const footnotes = getFootnotes(state.env);
  if (!match || !footnotes.has(match[1])) {
    return false;
  }
  if (!silent) {
    const known = footnotes.get(match[1]);
    const number = known ?? countNumbered(footnotes) + 1;
    footnotes.set(match[1], number);
    const token = state.push('footnote_reference', '', 0);
    token.content = String(number);
    token.meta = { isFirst: known === undefined };
  }
  state.pos += match[0].length;
  return true;
}

function countNumbered(footnotes: Footnotes): number {
  return [...footnotes.values()].filter(number => number !== undefined).length;
}

function moveDefinitions(state: StateCore): void {
  const footnotes = getFootnotes(state.env);
  if (footnotes.size === 0) {
    return;
  }
  const text: Token[] = [];
  const definitions: Token[][] = [];
  let current = text;
  for (const token of state.tokens) {
    if (token.type === 'footnote_open') {
      const number = footnotes.get(String(token.meta?.name));
      current = [];
      if (number !== undefined) {
        definitions[number] = current;
      }
    }
    current.push(token);
    if (token.type === 'footnote_close') {
      current = text;
    }
  }
  state.tokens = [...text, ...wrap(definitions, state)];
}

function wrap(definitions: Token[][], state: StateCore): Token[] {
  if (definitions.length === 0) {
    return [];
  }
  for (const [number, tokens] of definitions.entries()) {
    for (const { meta } of tokens ?? []) {
      if (meta && 'name' in meta) {
        meta.number = number;
      }
    }
  }
  return [
    new state.Token('footnotes_open', '', 1),
    ...definitions.flat(),
    new state.Token('footnotes_close', '', -1),
  ];
}
