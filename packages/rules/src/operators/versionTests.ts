import { compare, parse, Range, SemVer } from 'semver';
import { LeafTest } from './LeafTest';

const noVersion = 'is not a semantic version';

/**
 * The precedence of semantic versions (https://semver.org, item 11): build
 * metadata is not looked at. A range holds pre-releases only where it names one
 * of the same version, as in node-semver.
 */
export const versionTests = {
  versionEqual: (expected: string) =>
    comparison(expected, order => order === 0),
  versionGreaterThan: (expected: string) =>
    comparison(expected, order => order > 0),
  versionGreaterThanInclusive: (expected: string) =>
    comparison(expected, order => order >= 0),
  versionLessThan: (expected: string) =>
    comparison(expected, order => order < 0),
  versionLessThanInclusive: (expected: string) =>
    comparison(expected, order => order <= 0),
  versionInRange: (expected: string): LeafTest => {
    const range = new Range(expected);
    return actual => {
      const version = versionOf(actual);
      return version ? range.test(version) : noVersion;
    };
  },
};

function comparison(
  expected: string,
  holds: (order: number) => boolean,
): LeafTest {
  const limit = new SemVer(expected);
  return actual => {
    const version = versionOf(actual);
    return version ? holds(compare(version, limit)) : noVersion;
  };
}

function versionOf(actual: unknown): SemVer | undefined {
  return typeof actual === 'string' ? parse(actual) ?? undefined : undefined;
}
