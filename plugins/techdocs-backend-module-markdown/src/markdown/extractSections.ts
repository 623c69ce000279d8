import type { Token } from 'markdown-it';
import { readInlineText } from './readInlineText';
import type { Heading, PageSection } from './RenderedPage';

/** Splits a page's text at its headings. */
export function extractSections(
  tokens: Token[],
  headings: Heading[],
): PageSection[] {
  const sections: { heading?: Heading; parts: string[] }[] = [{ parts: [] }];
  const remaining = headings.values();
  let isHeading = false;
  for (const token of tokens) {
    if (token.type === 'heading_open') {
      isHeading = true;
      sections.push({ heading: remaining.next().value, parts: [] });
    } else if (token.type === 'heading_close') {
      isHeading = false;
    } else if (!isHeading) {
      sections.at(-1)?.parts.push(readText(token));
    }
  }
  return sections.map(({ heading, parts }) => ({
    heading,
    text: parts.join(' ').replace(/\s+/g, ' ').trim(),
  }));
}

function readText(token: Token): string {
  if (token.type === 'fence' || token.type === 'code_block') {
    return token.content;
  }
  return token.type === 'inline' ? readInlineText(token.children ?? []) : '';
}
