import type { Env } from 'markdown-it';
import type { Heading } from './RenderedPage';

/** What a relative link leads to. */
export interface LinkTarget {
  href: string;
  /** Whether the target is a file to be saved or shown, not a page. */
  isFile: boolean;
}

/** Finds what a link in one page leads to; undefined when there is nothing. */
export type ResolveLink = (link: string) => LinkTarget | undefined;

/** What the Markdown rules share while they render one page. */
export interface PageEnvironment extends Env {
  resolveLink: ResolveLink;
  headings: Heading[];
  warnings: string[];
}
