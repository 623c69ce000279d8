import type { MarkdownIt, StateCore, Token } from 'markdown-it';

const MARKER = /^\[([ xX])\][ \t]+/;

/** Turns `- [x]` items into check boxes in Material's markup. */
export function addTaskLists(markdown: MarkdownIt): void {
  markdown.core.ruler.after('inline', 'task_lists', markTasks);
  markdown.renderer.rules.task_marker = (tokens, index) => {
    const checked = tokens[index].meta?.isChecked ? ' checked' : '';
    return `<label class="task-list-control"><input type="checkbox" disabled${checked}><span class="task-list-indicator"></span></label> `;
  };
}

function markTasks(state: StateCore): void {
  const lists: Token[] = [];
  for (const [index, token] of state.tokens.entries()) {
    if (/^(bullet|ordered)_list_open$/.test(token.type)) {
      lists.push(token);
    } else if (/^(bullet|ordered)_list_close$/.test(token.type)) {
      lists.pop();
    } else if (token.type === 'list_item_open') {
      const text = state.tokens[index + 2];
      if (text?.type === 'inline' && markTask(text, state)) {
        token.attrJoin('class', 'task-list-item');
        lists.at(-1)?.attrSet('class', 'task-list');
      }
    }
  }
}

function markTask(inline: Token, state: StateCore): boolean {
  const [first] = inline.children ?? [];
  const match = first?.type === 'text' && MARKER.exec(first.content);
  if (!match) {
    return false;
  }
  first.content = first.content.slice(match[0].length);
  const marker = new state.Token('task_marker', '', 0);
  marker.meta = { isChecked: match[1] !== ' ' };
  inline.children?.unshift(marker);
  return true;
}
