import { escapeHtml } from './escapeHtml';
import { icons } from './icons';
import type { PageFrame, PageLink } from './PageFrame';
import { relativeUrl } from './relativeUrl';

/** Renders the links to the pages before and after. */
export function renderFooter(
  frame: Pick<PageFrame, 'previous' | 'next'>,
  url: string,
): string {
  const { previous, next } = frame;
  if (!previous && !next) {
    return '';
  }
  return [
    '<footer class="md-footer"><nav class="md-footer__inner md-grid" aria-label="Footer">',
    previous ? renderLink(previous, url, 'Previous', 'prev') : '',
    next ? renderLink(next, url, 'Next', 'next') : '',
    '</nav></footer>',
  ].join('');
}

function renderLink(
  page: PageLink,
  url: string,
  direction: 'Previous' | 'Next',
  modifier: 'prev' | 'next',
): string {
  const title = escapeHtml(page.title);
  const icon = modifier === 'prev' ? icons.previous : icons.next;
  const parts = [
    `<div class="md-footer__button md-icon">${icon}</div>`,
    `<div class="md-footer__title"><span class="md-footer__direction">${direction}</span><div class="md-ellipsis">${title}</div></div>`,
  ];
  if (modifier === 'next') {
    parts.reverse();
  }
  return `<a href="${relativeUrl(
    url,
    page.url,
  )}" class="md-footer__link md-footer__link--${modifier}" aria-label="${direction}: ${title}">${parts.join(
    '',
  )}</a>`;
}
