import { createMarkdown } from './createMarkdown';
import { extractSections } from './extractSections';
import type { PageEnvironment, ResolveLink } from './PageEnvironment';
import type { RenderedPage } from './RenderedPage';
import { splitFrontMatter } from './splitFrontMatter';

const markdown = createMarkdown();

/**
 * Turns one Markdown file into HTML.
 *
 * The result depends on the arguments alone, so a caller may keep it for as long
 * as the file and the set of linkable files stay the same.
 */
export function renderMarkdown(
  content: string,
  resolveLink: ResolveLink,
): RenderedPage {
  const { title, body } = splitFrontMatter(content);
  const environment: PageEnvironment = {
    resolveLink,
    headings: [],
    warnings: [],
  };
  const tokens = markdown.parse(body, environment);
  const html = markdown.renderer.render(tokens, markdown.options, environment);
  const { headings, warnings } = environment;
  const firstTitle = headings.find(heading => heading.level === 1)?.text;
  return {
    title: title ?? firstTitle,
    html,
    headings,
    sections: extractSections(tokens, headings),
    warnings,
  };
}
