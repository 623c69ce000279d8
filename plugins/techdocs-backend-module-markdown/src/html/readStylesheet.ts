import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolvePackagePath } from '@backstage/backend-plugin-api';

/** A style sheet and the path below the site it is written to. */
export interface Stylesheet {
  path: string;
  content: string;
}

const PARTS = [
  'layout',
  'navigation',
  'typeset',
  'highlight',
  'admonitions',
  'tabs',
];

/**
 * Reads the style sheet every page links to.
 *
 * The reader keeps only links named `main.<8 hex digits>.min.css`, as Material
 * names its own, and lays its theme over what it finds there. The digits are
 * taken from the content, so that browsers fetch a changed sheet anew.
 */
export async function readStylesheet(): Promise<Stylesheet> {
  const parts = await Promise.all(
    PARTS.map(part =>
      readFile(
        resolvePackagePath(
          '@waymark/backstage-plugin-techdocs-backend-module-markdown',
          `assets/${part}.css`,
        ),
        'utf8',
      ),
    ),
  );
  const content = parts.join('\n');
  const digits = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return { path: `assets/stylesheets/main.${digits}.min.css`, content };
}
