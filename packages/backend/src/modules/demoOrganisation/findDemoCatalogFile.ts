import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The demo's catalog file in this folder or the nearest one above it: the
 * back end runs from its own package in development and from the root of the
 * bundle in production.
 *
 * @param folder - absolute path of the folder to start from
 * @returns the absolute path, or undefined when the demo was not shipped
 */
export function findDemoCatalogFile(folder: string): string | undefined {
  const file = join(folder, 'examples', 'shop', 'catalog-info.yaml');
  if (existsSync(file)) {
    return file;
  }
  const parent = dirname(folder);
  return parent === folder ? undefined : findDemoCatalogFile(parent);
}
