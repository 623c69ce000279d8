import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isChildPath } from '@backstage/backend-plugin-api';
import { InputError, NotAllowedError, toError } from '@backstage/errors';
import { parseDocument } from 'yaml';
import type { NavigationEntry } from './NavigationEntry';
import { parseNavigation } from './parseNavigation';

/** The keys of mkdocs.yml that this generator understands. */
export interface MkdocsConfig {
  siteName?: string;
  siteDescription?: string;
  docsDir: string;
  navigation?: NavigationEntry[];
  repoUrl?: string;
  editUri?: string;
}

const FILE_NAMES = ['mkdocs.yml', 'mkdocs.yaml'];

/**
 * Reads mkdocs.yml, or the defaults when the component has none. Keys it does
 * not know, such as `theme` and `plugins`, are ignored.
 */
export async function readMkdocsConfig(
  inputDir: string,
): Promise<MkdocsConfig> {
  for (const fileName of FILE_NAMES) {
    const text = await readIfPresent(inputDir, fileName);
    if (text !== undefined) {
      return parseConfig(text, fileName, inputDir);
    }
  }
  return { docsDir: 'docs' };
}

async function readIfPresent(
  inputDir: string,
  fileName: string,
): Promise<string | undefined> {
  const file = path.join(inputDir, fileName);
  if (!isChildPath(inputDir, file)) {
    throw new NotAllowedError(`${fileName}: links to a file outside`);
  }
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (toError(error).code === 'ENOENT') {
      return undefined;
    }
    throw new InputError(`${fileName}: could not be read`, error);
  }
}

function parseConfig(
  text: string,
  fileName: string,
  inputDir: string,
): MkdocsConfig {
  const values = parseYaml(text, fileName);
  const readString = (key: string) => {
    const value = values[key] ?? undefined;
    if (value !== undefined && typeof value !== 'string') {
      throw new InputError(`${fileName}: ${key}: must be a string`);
    }
    return value;
  };
  const readUrl = (key: string) => {
    const value = readString(key) || undefined;
    if (value !== undefined && !/^https?:\/\//i.test(value)) {
      throw new InputError(`${fileName}: ${key}: must be an http(s) address`);
    }
    return value;
  };
  const docsDir = readString('docs_dir') ?? 'docs';
  checkDocsDir(docsDir, `${fileName}: docs_dir`, inputDir);
  return {
    siteName: readString('site_name') || undefined,
    siteDescription: readString('site_description'),
    docsDir: path.posix.normalize(docsDir).replace(/\/+$/, ''),
    navigation: values.nav
      ? parseNavigation(values.nav, `${fileName}: nav`)
      : undefined,
    repoUrl: readUrl('repo_url'),
    editUri: readEditUri(readString('edit_uri'), `${fileName}: edit_uri`),
  };
}

function parseYaml(text: string, fileName: string): Record<string, unknown> {
  // A tag such as !!python/name: is only a warning to this parser: the value
  // below it is kept as plain data and never run.
  const document = parseDocument(text, { logLevel: 'silent' });
  const [problem] = document.errors;
  if (problem) {
    throw new InputError(`${fileName}: ${problem.message}`);
  }
  let values: unknown;
  try {
    values = document.toJS() ?? {};
  } catch (error) {
    throw new InputError(`${fileName}: ${toError(error).message}`);
  }
  if (typeof values !== 'object' || Array.isArray(values)) {
    throw new InputError(`${fileName}: must be a mapping of keys to values`);
  }
  return values as Record<string, unknown>;
}

function checkDocsDir(docsDir: string, key: string, inputDir: string): void {
  const folder = path.resolve(inputDir, docsDir);
  const isBelow =
    !path.isAbsolute(docsDir) &&
    folder !== path.resolve(inputDir) &&
    isChildPath(inputDir, folder);
  if (!isBelow) {
    throw new NotAllowedError(
      `${key}: '${docsDir}' must be a folder below the one that holds the file`,
    );
  }
}

function readEditUri(
  value: string | undefined,
  key: string,
): string | undefined {
  if (value && /^[a-z][a-z0-9+.-]*:/i.test(value)) {
    if (!/^https?:\/\//i.test(value)) {
      throw new InputError(`${key}: must be relative or an http(s) address`);
    }
  }
  return value || undefined;
}
