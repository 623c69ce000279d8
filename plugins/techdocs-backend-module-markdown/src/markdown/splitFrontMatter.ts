import { parseDocument } from 'yaml';

// Sticky, so that only the top of the file is looked at.
const FRONT_MATTER =
  /---[ \t]*\r?\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/my;

/** Takes the YAML block off the top of a Markdown file. */
export function splitFrontMatter(content: string): {
  title?: string;
  body: string;
} {
  FRONT_MATTER.lastIndex = 0;
  const match = FRONT_MATTER.exec(content);
  if (!match) {
    return { body: content };
  }
  const document = parseDocument(match[1], { logLevel: 'silent' });
  const title =
    document.errors.length === 0 ? document.get('title') : undefined;
  return {
    title: typeof title === 'string' ? title : undefined,
    body: content.slice(match[0].length),
  };
}
