import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { isChildPath } from '@backstage/backend-plugin-api';
import { InputError, NotAllowedError } from '@backstage/errors';
import type { Dirent } from 'node:fs';

/** The files below a folder, with forward slashes, in a stable order. */
export interface DocsFiles {
  paths: string[];
  warnings: string[];
}

/** Above this a site is more likely a mistaken docs_dir than documentation. */
export const MAX_FILES = 10_000;

/**
 * Lists what is below `docs_dir`. Dot files are left out, as MkDocs does.
 *
 * @throws NotAllowedError when a symbolic link leaves the folder
 */
export async function listDocsFiles(
  inputDir: string,
  docsDir: string,
): Promise<DocsFiles> {
  const root = path.join(inputDir, docsDir);
  if (!isChildPath(inputDir, root)) {
    throw new NotAllowedError(`${docsDir}: the symbolic link leads outside`);
  }
  const found: DocsFiles = { paths: [], warnings: [] };
  const folders = [''];
  for (const folder of folders) {
    const entries = await readdir(path.join(root, folder), {
      withFileTypes: true,
    });
    for (const entry of entries) {
      const relative = path.posix.join(folder, entry.name);
      if (entry.name.startsWith('.')) {
        continue;
      }
      if (entry.isDirectory()) {
        folders.push(relative);
      } else if (await isUsableFile(root, relative, entry, docsDir, found)) {
        found.paths.push(relative);
      }
      checkCount(found.paths.length + folders.length, docsDir, relative);
    }
  }
  found.paths.sort(compareText);
  return found;
}

async function isUsableFile(
  root: string,
  relative: string,
  entry: Dirent,
  docsDir: string,
  found: DocsFiles,
): Promise<boolean> {
  if (!entry.isSymbolicLink()) {
    return entry.isFile();
  }
  const file = path.join(root, relative);
  if (!isChildPath(await realpath(root), file)) {
    throw new NotAllowedError(
      `${docsDir}/${relative}: the symbolic link leaves docs_dir; put a copy there instead`,
    );
  }
  const target = await stat(file).catch(() => undefined);
  if (!target?.isFile()) {
    // Following linked folders could go round in circles.
    found.warnings.push(
      `${docsDir}/${relative}: the symbolic link does not point to a file and was left out`,
    );
    return false;
  }
  return true;
}

function checkCount(count: number, docsDir: string, relative: string): void {
  if (count > MAX_FILES) {
    throw new InputError(
      `${docsDir}: holds more than ${MAX_FILES} files; stopped at ${docsDir}/${relative}`,
    );
  }
}

function compareText(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}
