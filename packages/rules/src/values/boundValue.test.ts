import fc from 'fast-check';
import { ruleLimits } from '../ruleLimits';
import { boundValue } from './boundValue';

const { actualItems, actualLength, actualNesting } = ruleLimits;

describe('boundValue', () => {
  it.each([
    [1, 1],
    [true, true],
    [null, null],
    ['a', 'a'],
    [undefined, undefined],
    [NaN, 'NaN'],
    [-Infinity, '-Infinity'],
    [1n, '(bigint)'],
    [{ a: [{ b: {} }] }, { a: [{ b: '…' }] }],
    [[undefined], ['(undefined)']],
    [JSON.parse('{"__proto__":1}'), JSON.parse('{"__proto__":1}')],
  ])('makes %p %p', (value, bounded) => {
    expect(boundValue(value)).toEqual(bounded);
  });

  it('cuts long texts, but no character in half', () => {
    expect(boundValue('a'.repeat(1e6))).toBe(`${'a'.repeat(actualLength)}…`);
    const text = boundValue(`${'a'.repeat(actualLength - 1)}😀😀`) as string;
    expect(text).toBe(`${'a'.repeat(actualLength - 1)}…`);
  });

  it('counts what it leaves out', () => {
    const list = Array.from({ length: actualItems + 5 }, (_, index) => index);
    expect(boundValue(list)).toEqual([
      ...list.slice(0, actualItems),
      '… 5 more',
    ]);
    expect(boundValue(Object.fromEntries(list.map(key => [key, key])))).toEqual(
      {
        ...Object.fromEntries(
          list.slice(0, actualItems).map(key => [key, key]),
        ),
        '…': '… 5 more',
      },
    );
  });

  it('is of bounded size, whatever it gets', () => {
    const largest =
      2 * (6 * actualLength + 20) * (actualItems + 1) ** actualNesting;
    fc.assert(
      fc.property(fc.anything({ size: 'large', withBigInt: true }), value => {
        const text = JSON.stringify(boundValue(value)) ?? '';
        expect(text.length).toBeLessThan(largest);
      }),
    );
  });
});
