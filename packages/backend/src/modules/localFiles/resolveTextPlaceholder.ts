import { InputError, NotAllowedError } from '@backstage/errors';
import {
  PlaceholderResolverParams,
  processingResult,
} from '@backstage/plugin-catalog-node';
import gitUrlParse from 'git-url-parse';
import { readFile, realpath } from 'node:fs/promises';
import { dirname, isAbsolute, resolve, sep } from 'node:path';

/**
 * The text that a `$text` placeholder names: a file beside the catalog file
 * when that is on disk, else what the catalog itself would read.
 *
 * @throws InputError when the placeholder is not a string or cannot be read
 * @throws NotAllowedError when it leaves the folder or repository of the file
 */
export async function resolveTextPlaceholder(
  params: PlaceholderResolverParams,
): Promise<string> {
  const { value, baseUrl } = params;
  if (typeof value !== 'string') {
    throw new InputError(
      'Placeholder $text expects a string: a relative path or a URL',
    );
  }
  try {
    return isAbsolute(baseUrl)
      ? await readBeside(baseUrl, value)
      : await readUrl(params, value);
  } catch (error) {
    if (error instanceof NotAllowedError) {
      throw error;
    }
    throw new InputError(`Placeholder $text could not read ${value}`, error);
  }
}

async function readBeside(catalogFile: string, path: string): Promise<string> {
  const folder = await realpath(dirname(catalogFile));
  const file = await realpath(resolve(folder, path));
  if (!file.startsWith(folder + sep)) {
    throw new NotAllowedError(
      `Placeholder $text may only name files beside or below ${catalogFile}, not ${path}`,
    );
  }
  return readFile(file, 'utf8');
}

async function readUrl(
  { baseUrl, resolveUrl, read, emit }: PlaceholderResolverParams,
  value: string,
): Promise<string> {
  const url = resolveUrl(value, baseUrl);
  assertSameRepository(url, baseUrl);
  const content = await read(url);
  emit(processingResult.refresh(`url:${url}`));
  return content.toString('utf8');
}

/** As the catalog's own resolver: entities must not pull in foreign files. */
function assertSameRepository(url: string, baseUrl: string): void {
  const target = parseFileUrl(url);
  const base = parseFileUrl(baseUrl);
  if (
    target &&
    base &&
    (target.resource !== base.resource || target.full_name !== base.full_name)
  ) {
    throw new NotAllowedError(
      'Placeholder may only reference files from the same repository as the entity',
    );
  }
}

function parseFileUrl(url: string): gitUrlParse.GitUrl | undefined {
  try {
    const parsed = gitUrlParse(url);
    return parsed.owner && parsed.name && parsed.filepath ? parsed : undefined;
  } catch {
    // Not the address of a file in a repository, so there is none to compare.
    return undefined;
  }
}
