import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { listDocsFiles } from '../site/listDocsFiles';
import { readMkdocsConfig } from '../site/readMkdocsConfig';

/** Bump when the same Markdown is rendered differently. */
const RENDERER = '1';

const TOP_LEVEL_FILES = ['mkdocs.yml', 'mkdocs.yaml', 'README.md', 'readme.md'];

/**
 * Changes whenever a file of the documentation does: from the names, sizes
 * and times of the files, not from what is in them.
 *
 * @param folder - absolute path of the component's folder
 */
export async function fingerprintDocs(folder: string): Promise<string> {
  const { docsDir } = await readMkdocsConfig(folder);
  const docs = await statOrUndefined(path.join(folder, docsDir));
  const { paths } = docs?.isDirectory()
    ? await listDocsFiles(folder, docsDir)
    : { paths: [] };
  const hash = createHash('sha256').update(RENDERER);
  for (const file of [
    ...TOP_LEVEL_FILES,
    ...paths.map(docsPath => path.join(docsDir, docsPath)),
  ]) {
    const info = await statOrUndefined(path.join(folder, file));
    if (info) {
      hash.update(`${file}\0${info.size}\0${info.mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

async function statOrUndefined(file: string) {
  return stat(file).catch(() => undefined);
}
