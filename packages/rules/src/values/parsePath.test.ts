import { InputError } from '@backstage/errors';
import fc from 'fast-check';
import { parsePath } from './parsePath';
import { readPath } from './readPath';

describe('parsePath', () => {
  it.each([
    ['$', []],
    ['', []],
    ['$.a', ['a']],
    ['a', ['a']],
    ['$.a.b[0]', ['a', 'b', 0]],
    ['a-b.c_d[12]', ['a-b', 'c_d', 12]],
    ['[0].a', [0, 'a']],
    ["$['backstage.io/owner']", ['backstage.io/owner']],
    ['$["it\'s"].x', ["it's", 'x']],
    ['$.größe', ['größe']],
  ] as [string, unknown][])('reads %s', (path, steps) => {
    expect(parsePath(path)).toEqual(steps);
  });

  it.each([
    '.a',
    '$a',
    '$.',
    '$..a',
    '$.*',
    '$[*]',
    '$[-1]',
    '$[0:2]',
    '$[0,1]',
    '$[?(@.a)]',
    '$[(@.length-1)]',
    "$['a",
    "$['']",
    "$['\\u005f']",
    '$.a b',
    '$.a[0]]',
    '$.__proto__',
    "$['__proto__'].polluted",
    '$.a.constructor.name',
    'prototype',
    '$[9999999999]',
    'a'.repeat(201),
  ])('refuses %p', path => {
    expect(() => parsePath(path)).toThrow(InputError);
  });

  it('reads back any name it can write', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.nat(999), fc.stringMatching(/^[a-z ./@]{1,8}$/)), {
          maxLength: 9,
        }),
        steps => {
          const path = steps.map(step =>
            typeof step === 'number' ? `[${step}]` : `['${step}']`,
          );
          expect(parsePath(`$${path.join('')}`)).toEqual(steps);
        },
      ),
    );
  });
});

describe('readPath', () => {
  const value = { a: [{ b: 1 }, [2]], length: 3, n: null };
  it.each([
    ['$', value],
    ['$.a[0].b', 1],
    ['$.a[1][0]', 2],
    ['$.a.length', 2],
    ['$.length', 3],
    ['$.n', null],
    ['$.n.x', undefined],
    ['$.a[2]', undefined],
    ['$.a.map', undefined],
    ['$[0]', undefined],
    ['$.toString', undefined],
    ['$.a[0].b.toFixed', undefined],
  ])('at %s is %p', (path, found) => {
    expect(readPath(value, parsePath(path))).toEqual(found);
  });
});
