import type { NavigationEntry } from './NavigationEntry';

/** A Markdown file that becomes a page. Paths have forward slashes. */
export interface PageSource {
  /** Path below the component's folder, such as `docs/guide/start.md`. */
  sourcePath: string;
  /** Address below the site: empty for the home page, else ending in a slash. */
  url: string;
  /** The file's text, front matter included. */
  content: string;
  /** Set for the home page that is made up when the author wrote none. */
  isGenerated?: boolean;
}

/** A file that is copied as it is. */
export interface StaticFile {
  /** Path below the component's folder, such as `docs/images/map.png`. */
  sourcePath: string;
  /** Path below the site, such as `images/map.png`. */
  outputPath: string;
}

/** Everything read from a component's folder. */
export interface Site {
  /** The name from mkdocs.yml, if it gives one. */
  name?: string;
  description: string;
  docsDir: string;
  repoUrl?: string;
  editUri?: string;
  /** The author's navigation; absent when it is to be derived from the files. */
  navigation?: NavigationEntry[];
  pages: PageSource[];
  files: StaticFile[];
  warnings: string[];
}
