import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { renameReservedAnchor } from './createAnchors';
import type { PageEnvironment } from './PageEnvironment';

const HAS_HOST_OR_SCHEME = /^([a-z][a-z0-9+.-]*:|\/\/)/i;

/** Points links to Markdown files at the pages made of them. */
export function addLinkRewriting(markdown: MarkdownIt): void {
  markdown.core.ruler.push('link_rewriting', state => {
    for (const token of state.tokens) {
      rewriteLinks(token.children ?? [], state);
    }
  });
}

function rewriteLinks(tokens: Token[], state: StateCore): void {
  for (const token of tokens) {
    if (token.type === 'link_open') {
      rewriteLink(token, 'href', state.env as PageEnvironment);
    } else if (token.type === 'image') {
      rewriteLink(token, 'src', state.env as PageEnvironment);
      token.attrSet('loading', 'lazy');
    }
  }
}

function rewriteLink(
  token: Token,
  attribute: 'href' | 'src',
  environment: PageEnvironment,
): void {
  const link = String(token.attrGet(attribute) ?? '');
  if (link === '' || HAS_HOST_OR_SCHEME.test(link)) {
    return;
  }
  if (link.startsWith('#')) {
    token.attrSet(attribute, renameAnchor(link));
    return;
  }
  const target = environment.resolveLink(link);
  if (target) {
    token.attrSet(attribute, renameAnchor(target.href));
    // The reader opens links as pages unless they are marked as downloads.
    if (target.isFile && token.tag === 'a' && token.attrIndex('download') < 0) {
      token.attrSet('download', '');
    }
  } else if (!link.startsWith('/') || token.tag === 'img') {
    // An address from the root may be another page of the portal.
    environment.warnings.push(`the target '${link}' was not found`);
  }
}

function renameAnchor(link: string): string {
  const start = link.indexOf('#') + 1;
  return start > 0
    ? link.slice(0, start) + renameReservedAnchor(link.slice(start))
    : link;
}
