/** A heading with the anchor it can be linked by. */
export interface Heading {
  level: number;
  id: string;
  text: string;
}

/** The text below a heading, for the search index. */
export interface PageSection {
  /** Absent for what stands before the first heading. */
  heading?: Heading;
  text: string;
}

/** A Markdown file turned into HTML, not yet placed in a page. */
export interface RenderedPage {
  /** From front matter or the first heading; absent when there is neither. */
  title?: string;
  html: string;
  headings: Heading[];
  sections: PageSection[];
  warnings: string[];
}
