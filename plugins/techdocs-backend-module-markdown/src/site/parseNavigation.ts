import { InputError } from '@backstage/errors';
import type { NavigationEntry } from './NavigationEntry';

const MAX_DEPTH = 20;

/**
 * Reads the `nav` value of mkdocs.yml.
 *
 * @param value - the parsed YAML value
 * @param key - where the value stands, for error messages
 */
export function parseNavigation(
  value: unknown,
  key: string,
  depth = 0,
): NavigationEntry[] {
  if (!Array.isArray(value)) {
    throw new InputError(`${key}: must be a list`);
  }
  // YAML anchors can refer to themselves, so the depth has to end somewhere.
  if (depth >= MAX_DEPTH) {
    throw new InputError(`${key}: is nested deeper than ${MAX_DEPTH} levels`);
  }
  return value.map((item, index) =>
    parseEntry(item, `${key}[${index}]`, depth),
  );
}

function parseEntry(
  item: unknown,
  key: string,
  depth: number,
): NavigationEntry {
  if (typeof item === 'string') {
    return { target: checkTarget(item, key) };
  }
  const pairs = isRecord(item) ? Object.entries(item) : [];
  if (pairs.length !== 1) {
    throw new InputError(`${key}: must be a path or a single 'title: path'`);
  }
  const [title, value] = pairs[0];
  const titledKey = `${key}.${title}`;
  if (typeof value === 'string') {
    return { title, target: checkTarget(value, titledKey) };
  }
  return { title, entries: parseNavigation(value, titledKey, depth + 1) };
}

function checkTarget(target: string, key: string): string {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(target)?.[1].toLocaleLowerCase();
  if (scheme && !['http', 'https', 'mailto'].includes(scheme)) {
    throw new InputError(`${key}: links of the kind '${scheme}:' are refused`);
  }
  if (!scheme && target.split(/[\\/]/).includes('..')) {
    throw new InputError(`${key}: '${target}' is outside docs_dir`);
  }
  return target;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
