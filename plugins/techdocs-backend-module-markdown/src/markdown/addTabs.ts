import type { MarkdownIt, StateBlock } from 'markdown-it';
import { escapeHtml } from '../html/escapeHtml';
import { readLine } from './readLine';
import { findIndentedEnd, tokenizeIndented } from './tokenizeIndented';

const MARKER = /^===\+?!?[ \t]+"(.*)"[ \t]*$/;

/** The reader's style sheet tells no more tabs apart. */
const MAX_TABS = 20;

interface Tab {
  title: string;
  line: number;
  end: number;
}

/** Adds `=== "Title"` tabs. They switch by radio buttons, without script. */
export function addTabs(markdown: MarkdownIt): void {
  markdown.block.ruler.before('fence', 'tabs', parseTabs, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
  markdown.renderer.rules.tabs_open = (tokens, index, _options, environment) =>
    renderTabLabels(
      (tokens[index].meta?.titles as string[]) ?? [],
      nextSetNumber(environment),
    );
  markdown.renderer.rules.tabs_close = () => '</div>\n</div>\n';
}

function parseTabs(
  state: StateBlock,
  startLine: number,
  endLine: number,
  silent: boolean,
): boolean {
  const tabs = findTabs(state, startLine, endLine);
  if (tabs.length === 0 || silent) {
    return tabs.length > 0;
  }
  const open = state.push('tabs_open', 'div', 1);
  open.block = true;
  open.meta = { titles: tabs.map(tab => tab.title) };
  for (const tab of tabs) {
    const block = state.push('tab_open', 'div', 1);
    block.block = true;
    block.attrSet('class', 'tabbed-block');
    tokenizeIndented(state, tab.line, tab.end);
    state.push('tab_close', 'div', -1).block = true;
  }
  state.push('tabs_close', 'div', -1).block = true;
  return true;
}

function findTabs(
  state: StateBlock,
  startLine: number,
  endLine: number,
): Tab[] {
  const tabs: Tab[] = [];
  let line = startLine;
  while (line < endLine && tabs.length < MAX_TABS) {
    const match = MARKER.exec(readLine(state, line) ?? '');
    if (!match || state.sCount[line] !== state.sCount[startLine]) {
      break;
    }
    const end = findIndentedEnd(state, line, endLine);
    tabs.push({ title: match[1], line, end });
    line = state.skipEmptyLines(end);
  }
  return tabs;
}

function nextSetNumber(environment: Record<string, unknown> = {}): number {
  const number = Number(environment.tabSets ?? 0) + 1;
  environment.tabSets = number;
  return number;
}

function renderTabLabels(titles: string[], set: number): string {
  const inputs = titles.map(
    (_, index) =>
      `<input${index === 0 ? ' checked="checked"' : ''} id="__tabbed_${set}_${
        index + 1
      }" name="__tabbed_${set}" type="radio">`,
  );
  const labels = titles.map(
    (title, index) =>
      `<label for="__tabbed_${set}_${index + 1}">${escapeHtml(title)}</label>`,
  );
  return [
    `<div class="tabbed-set tabbed-alternate" data-tabs="${set}:${titles.length}">`,
    ...inputs,
    `<div class="tabbed-labels">${labels.join('')}</div>`,
    '<div class="tabbed-content">\n',
  ].join('');
}
