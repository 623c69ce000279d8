import { validRange } from 'semver';
import { ruleLimits } from '../ruleLimits';

/** Whether a text is a range of versions as node-semver reads it. */
export function isVersionRange(text: string): boolean {
  return (
    text.trim() !== '' &&
    text.length <= ruleLimits.versionLength &&
    validRange(text) !== null
  );
}
