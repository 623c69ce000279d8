import MarkdownIt from 'markdown-it';
import type { MarkdownIt as Markdown } from 'markdown-it';
import { addAdmonitions } from './addAdmonitions';
import { addAttributeLists } from './addAttributeLists';
import { addCodeBlocks } from './addCodeBlocks';
import { addFootnotes } from './addFootnotes';
import { addHeadingAnchors } from './addHeadingAnchors';
import { addHtmlComments } from './addHtmlComments';
import { addLinkRewriting } from './addLinkRewriting';
import { addTables } from './addTables';
import { addTabs } from './addTabs';
import { addTaskLists } from './addTaskLists';
import { isSafeLink } from './isSafeLink';

/** Creates the Markdown renderer with all extensions TechDocs authors use. */
export function createMarkdown(): Markdown {
  // Raw HTML stays off: it is shown as the author typed it.
  const markdown = new MarkdownIt({ html: false, linkify: true });
  markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  markdown.validateLink = isSafeLink;
  return markdown
    .use(addHtmlComments)
    .use(addAdmonitions)
    .use(addTabs)
    .use(addFootnotes)
    .use(addAttributeLists)
    .use(addTaskLists)
    .use(addHeadingAnchors)
    .use(addLinkRewriting)
    .use(addCodeBlocks)
    .use(addTables);
}
