import type { SitePage } from '../site/SitePage';
import { escapeHtml } from './escapeHtml';
import { icons } from './icons';
import type { PageFrame } from './PageFrame';
import { relativeUrl } from './relativeUrl';
import { renderFooter } from './renderFooter';
import { renderNavigation } from './renderNavigation';
import { renderTableOfContents } from './renderTableOfContents';

/**
 * Renders a whole page in the markup of Material for MkDocs.
 *
 * The TechDocs reader finds its way by that markup: where the side bars are,
 * which check box opens the menu, and what to take out.
 */
export function renderPageHtml(page: SitePage, frame: PageFrame): string {
  const tableOfContents = renderTableOfContents(page.rendered.headings);
  return [
    '<!doctype html>\n<html lang="en" class="no-js">\n',
    renderHead(page, frame),
    '<body dir="ltr">\n',
    '<input class="md-toggle" data-md-toggle="drawer" type="checkbox" id="__drawer" autocomplete="off">\n',
    '<label class="md-overlay" for="__drawer"></label>\n',
    renderHeader(page, frame),
    '<div class="md-container" data-md-component="container">\n',
    '<main class="md-main" data-md-component="main"><div class="md-main__inner md-grid">\n',
    renderPrimarySidebar(page, frame, tableOfContents),
    renderSecondarySidebar(tableOfContents),
    renderContent(page, frame),
    '</div></main>\n',
    renderFooter(frame, page.url),
    '</div>\n</body>\n</html>\n',
  ].join('');
}

function renderHead(page: SitePage, frame: PageFrame): string {
  const title =
    page.url === '' ? frame.siteName : `${page.title} - ${frame.siteName}`;
  const stylesheet = relativeUrl(page.url, frame.stylesheetPath);
  return [
    '<head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    frame.description
      ? `<meta name="description" content="${escapeHtml(frame.description)}">`
      : '',
    `<title>${escapeHtml(title)}</title>`,
    `<link rel="stylesheet" href="${stylesheet}">`,
    '</head>\n',
  ].join('');
}

function renderHeader(page: SitePage, frame: PageFrame): string {
  const name = escapeHtml(frame.siteName);
  const home = relativeUrl(page.url, '');
  return [
    '<header class="md-header" data-md-component="header"><nav class="md-header__inner md-grid" aria-label="Header">',
    `<a href="${home}" title="${name}" class="md-header__button md-logo" aria-label="${name}" data-md-component="logo">${icons.book}</a>`,
    `<label class="md-header__button md-icon" for="__drawer">${icons.menu}</label>`,
    `<div class="md-header__title" data-md-component="header-title"><div class="md-header__ellipsis"><div class="md-header__topic"><span class="md-ellipsis">${name}</span></div></div></div>`,
    '</nav></header>\n',
  ].join('');
}

function renderPrimarySidebar(
  page: SitePage,
  frame: PageFrame,
  tableOfContents: string,
): string {
  const list = renderNavigation(frame.navigation, {
    url: page.url,
    tableOfContents,
    isPruned: frame.isNavigationPruned,
  });
  const source = frame.repoUrl
    ? `<div class="md-nav__source"><a href="${escapeHtml(
        frame.repoUrl,
      )}" title="Go to repository" class="md-source" data-md-component="source"><div class="md-source__repository">${escapeHtml(
        frame.repoUrl.replace(/^https?:\/\/[^/]+\//i, ''),
      )}</div></a></div>`
    : '';
  return [
    '<div class="md-sidebar md-sidebar--primary" data-md-component="sidebar" data-md-type="navigation">',
    '<div class="md-sidebar__scrollwrap"><div class="md-sidebar__inner">',
    '<nav class="md-nav md-nav--primary" aria-label="Navigation" data-md-level="0">',
    `<label class="md-nav__title" for="__drawer">${escapeHtml(
      frame.siteName,
    )}</label>`,
    source,
    list,
    '</nav></div></div></div>\n',
  ].join('');
}

function renderSecondarySidebar(tableOfContents: string): string {
  return [
    '<div class="md-sidebar md-sidebar--secondary" data-md-component="sidebar" data-md-type="toc">',
    '<div class="md-sidebar__scrollwrap"><div class="md-sidebar__inner">',
    tableOfContents,
    '</div></div></div>\n',
  ].join('');
}

function renderContent(page: SitePage, frame: PageFrame): string {
  const { html, headings } = page.rendered;
  const hasTitle = headings.some(heading => heading.level === 1);
  return [
    '<div class="md-content" data-md-component="content">',
    '<article class="md-content__inner md-typeset">',
    frame.editUrl
      ? `<a href="${escapeHtml(
          frame.editUrl,
        )}" title="Edit this page" class="md-content__button md-icon" rel="edit">${
          icons.edit
        }</a>`
      : '',
    hasTitle ? '' : `<h1>${escapeHtml(page.title)}</h1>\n`,
    html,
    '</article></div>\n',
  ].join('');
}
