import type { Token } from 'markdown-it';

/** Gives the text of inline tokens without any markup. */
export function readInlineText(tokens: Token[]): string {
  return tokens.map(readToken).join('');
}

function readToken(token: Token): string {
  switch (token.type) {
    case 'text':
    case 'text_special':
    case 'code_inline':
      return token.content;
    case 'softbreak':
    case 'hardbreak':
      return ' ';
    default:
      // An image holds its alternative text as children.
      return readInlineText(token.children ?? []);
  }
}
