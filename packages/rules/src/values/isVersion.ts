import { parse } from 'semver';

/** Whether a text is a version as of Semantic Versioning 2.0.0. */
export function isVersion(text: string): boolean {
  return parse(text) !== null;
}
