/**
 * A reporter for node's test runner: the counts at the end, as JSON. (Its
 * other reporters are made for reading; its summary event is too young.)
 *
 * @param {AsyncIterable<any>} source
 */
export default async function* countReporter(source) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of source) {
    const outcome = outcomeOf(type, data);
    if (outcome) {
      counts[outcome] += 1;
    }
  }
  yield JSON.stringify(counts);
}

/**
 * @param {string} type
 * @param {any} data
 * @returns {'passed' | 'failed' | 'skipped' | undefined}
 */
function outcomeOf(type, data) {
  const isResult = type === 'test:pass' || type === 'test:fail';
  if (!isResult || data.details?.type === 'suite') {
    return undefined;
  }
  if (isSet(data.skip) || isSet(data.todo)) {
    return 'skipped';
  }
  return type === 'test:pass' ? 'passed' : 'failed';
}

/**
 * A reason, which may be empty, or true.
 *
 * @param {unknown} mark
 */
function isSet(mark) {
  return mark !== undefined && mark !== false;
}
