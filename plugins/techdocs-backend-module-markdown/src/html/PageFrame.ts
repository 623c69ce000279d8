import type { NavigationNode } from '../site/NavigationNode';

/** A page to go to from another. */
export interface PageLink {
  title: string;
  url: string;
}

/** What surrounds the text of a page. */
export interface PageFrame {
  siteName: string;
  description: string;
  repoUrl?: string;
  stylesheetPath: string;
  navigation: NavigationNode[];
  isNavigationPruned: boolean;
  previous?: PageLink;
  next?: PageLink;
  editUrl?: string;
}
