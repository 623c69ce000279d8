import type { NavigationNode } from '../site/NavigationNode';
import { escapeHtml } from './escapeHtml';
import { relativeUrl } from './relativeUrl';

/** What the navigation of one page depends on besides the tree. */
export interface NavigationView {
  /** The address of the page that shows the navigation. */
  url: string;
  /** The page's table of contents, repeated here for narrow screens. */
  tableOfContents: string;
  /**
   * Shows closed sections as a link to their first page. A tree of thousands of
   * entries would otherwise be repeated in each of thousands of pages.
   */
  isPruned: boolean;
}

/** Renders the list of the navigation with the page's own entry marked. */
export function renderNavigation(
  nodes: NavigationNode[],
  view: NavigationView,
): string {
  return renderList(nodes, view, '__nav');
}

function renderList(
  nodes: NavigationNode[],
  view: NavigationView,
  idPrefix: string,
): string {
  const items = nodes.map((node, index) =>
    renderNode(node, view, `${idPrefix}_${index + 1}`),
  );
  return `<ul class="md-nav__list" data-md-scrollfix>${items.join('')}</ul>`;
}

function renderNode(
  node: NavigationNode,
  view: NavigationView,
  id: string,
): string {
  switch (node.kind) {
    case 'section':
      return renderSection(node, view, id);
    case 'page':
      return node.url === view.url
        ? renderActivePage(node.title, view)
        : renderLink(node.title, relativeUrl(view.url, node.url));
    case 'file':
      return renderLink(
        node.title,
        relativeUrl(view.url, node.outputPath),
        ' download',
      );
    default:
      return renderLink(node.title, node.href);
  }
}

function renderSection(
  section: Extract<NavigationNode, { kind: 'section' }>,
  view: NavigationView,
  id: string,
): string {
  const title = escapeHtml(section.title);
  const isActive = containsPage(section, view.url);
  const firstPage = findFirstPage(section);
  if (view.isPruned && !isActive && firstPage !== undefined) {
    const href = relativeUrl(view.url, firstPage);
    return `<li class="md-nav__item md-nav__item--pruned md-nav__item--nested"><a href="${href}" class="md-nav__link"><span class="md-ellipsis">${title}</span><span class="md-nav__icon md-icon"></span></a></li>`;
  }
  const level = id.split('_').length - 3;
  return [
    `<li class="md-nav__item${
      isActive ? ' md-nav__item--active' : ''
    } md-nav__item--nested">`,
    `<input class="md-nav__toggle md-toggle" type="checkbox" id="${id}"${
      isActive ? ' checked' : ''
    }>`,
    `<label class="md-nav__link" for="${id}" id="${id}_label" tabindex="0"><span class="md-ellipsis">${title}</span><span class="md-nav__icon md-icon"></span></label>`,
    `<nav class="md-nav" data-md-level="${level}" aria-labelledby="${id}_label">`,
    `<label class="md-nav__title" for="${id}"><span class="md-nav__icon md-icon"></span>${title}</label>`,
    renderList(section.children, view, id),
    '</nav></li>',
  ].join('');
}

function renderActivePage(title: string, view: NavigationView): string {
  const label = `<span class="md-ellipsis">${escapeHtml(title)}</span>`;
  const contents = view.tableOfContents
    ? `<input class="md-nav__toggle md-toggle" type="checkbox" id="__toc"><label class="md-nav__link md-nav__link--active" for="__toc">${label}<span class="md-nav__icon md-icon"></span></label>`
    : '';
  return `<li class="md-nav__item md-nav__item--active">${contents}<a href="./" class="md-nav__link md-nav__link--active">${label}</a>${view.tableOfContents}</li>`;
}

function renderLink(title: string, href: string, attributes = ''): string {
  return `<li class="md-nav__item"><a href="${escapeHtml(
    href,
  )}" class="md-nav__link"${attributes}><span class="md-ellipsis">${escapeHtml(
    title,
  )}</span></a></li>`;
}

function containsPage(node: NavigationNode, url: string): boolean {
  return node.kind === 'section'
    ? node.children.some(child => containsPage(child, url))
    : node.kind === 'page' && node.url === url;
}

function findFirstPage(node: NavigationNode): string | undefined {
  if (node.kind !== 'section') {
    return node.kind === 'page' ? node.url : undefined;
  }
  for (const child of node.children) {
    const url = findFirstPage(child);
    if (url !== undefined) {
      return url;
    }
  }
  return undefined;
}
