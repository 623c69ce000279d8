/** Whether a leaf holds as in json-rules-engine. */
export function holdsInTechInsights(
  operator: string,
  found: any,
  expected: any,
): boolean {
  const isOrder = /Than/.test(operator);
  const actual =
    isOrder &&
    Array.isArray(found) &&
    !found.some(item => Object(item) === item)
      ? found.map(item => item ?? '').join()
      : found;
  switch (operator) {
    case 'equal':
      return actual === expected;
    case 'notEqual':
      return actual !== expected;
    case 'in':
      return expected.includes(actual);
    case 'notIn':
      return !expected.includes(actual);
    case 'contains':
      return Array.isArray(actual) && actual.includes(expected);
    case 'doesNotContain':
      return Array.isArray(actual) && !actual.includes(expected);
    default:
      return (
        ['number', 'string'].includes(typeof actual) &&
        !Number.isNaN(parseFloat(actual)) &&
        {
          greaterThan: actual > expected,
          greaterThanInclusive: actual >= expected,
          lessThan: actual < expected,
          lessThanInclusive: actual <= expected,
        }[operator]!
      );
  }
}
