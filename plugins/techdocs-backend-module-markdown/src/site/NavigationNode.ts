/** A node of the finished navigation tree. */
export type NavigationNode =
  | { kind: 'page'; title: string; url: string }
  | { kind: 'file'; title: string; outputPath: string }
  | { kind: 'link'; title: string; href: string }
  | { kind: 'section'; title: string; children: NavigationNode[] };
