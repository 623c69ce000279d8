import type { Heading } from '../markdown/RenderedPage';
import { escapeHtml } from './escapeHtml';

interface Entry {
  heading: Heading;
  children: Entry[];
}

/** Renders the links to a page's headings; empty when it has none to show. */
export function renderTableOfContents(headings: Heading[]): string {
  const tree = nestHeadings(headings);
  // A single title above all else is not worth an entry of its own.
  const entries =
    tree.length === 1 && tree[0].heading.level === 1 ? tree[0].children : tree;
  if (entries.length === 0) {
    return '';
  }
  return [
    '<nav class="md-nav md-nav--secondary" aria-label="Table of contents">',
    '<label class="md-nav__title" for="__toc"><span class="md-nav__icon md-icon"></span>Table of contents</label>',
    '<ul class="md-nav__list" data-md-component="toc" data-md-scrollfix>',
    ...entries.map(renderEntry),
    '</ul></nav>',
  ].join('');
}

function nestHeadings(headings: Heading[]): Entry[] {
  const root: Entry[] = [];
  const open: Entry[] = [];
  for (const heading of headings) {
    const entry = { heading, children: [] };
    while (
      open.length > 0 &&
      open[open.length - 1].heading.level >= heading.level
    ) {
      open.pop();
    }
    (open.at(-1)?.children ?? root).push(entry);
    open.push(entry);
  }
  return root;
}

function renderEntry({ heading, children }: Entry): string {
  const text = escapeHtml(heading.text);
  const nested =
    children.length > 0
      ? `<nav class="md-nav" aria-label="${text}"><ul class="md-nav__list">${children
          .map(renderEntry)
          .join('')}</ul></nav>`
      : '';
  return `<li class="md-nav__item"><a href="#${heading.id}" class="md-nav__link"><span class="md-ellipsis">${text}</span></a>${nested}</li>`;
}
