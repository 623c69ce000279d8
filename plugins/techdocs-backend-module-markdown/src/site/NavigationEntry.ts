/** One entry of `nav` in mkdocs.yml: a page or link, or a titled section. */
export type NavigationEntry =
  | { title?: string; target: string }
  | { title: string; entries: NavigationEntry[] };
