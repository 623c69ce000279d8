import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileRule } from '../compileRule';
import { ruleLimits } from '../ruleLimits';

const bombs = [
  ['(a+)+$', 'a'],
  ['(a|aa)+$', 'a'],
  ['(a|a?)+b', 'a'],
  ['(.*a){20}$', 'a'],
  ['^(([a-z])+.)+[A-Z]([a-z])+$', 'a'],
  ['(x+x+)+y', 'x'],
  ['^(\\w+\\s?)*$', 'word '],
  ['(.*){240}!$', 'a'],
];

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const place = join(folder, entry.name);
    if (entry.isDirectory()) {
      return sources(place);
    }
    return entry.name.includes('.test.') ? [] : [place];
  });
}

describe('matches', () => {
  it.each(bombs)('%s is tried without a native expression', (value, part) => {
    const rule = compileRule({ fact: 'it', operator: 'matches', value });
    const text = part.repeat(ruleLimits.matchedLength / part.length - 2);
    const native = [
      jest.spyOn(RegExp.prototype, 'exec'),
      jest.spyOn(RegExp.prototype, 'test'),
      jest.spyOn(RegExp.prototype, Symbol.match as never),
      jest.spyOn(RegExp.prototype, Symbol.replace as never),
      jest.spyOn(RegExp.prototype, Symbol.split as never),
    ];
    try {
      const startedAt = performance.now();
      const verdict = rule.verdict({ it: `${text}\n\u0000` });
      const milliseconds = performance.now() - startedAt;
      const calls = native.flatMap(spy => spy.mock.calls);
      expect(verdict).toBe('false');
      expect(calls).toEqual([]);
      // Backtracking would take longer than the universe has existed.
      expect(milliseconds).toBeLessThan(5_000);
    } finally {
      native.forEach(spy => spy.mockRestore());
    }
  });

  it('is the only use of an expression that is not in this source', () => {
    const files = sources(join(__dirname, '..'));
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      expect({
        file,
        makesOne: /RegExp\(|\.(match|matchAll|search)\(/.test(text),
      }).toEqual({
        file,
        makesOne: false,
      });
    }
  });
});
