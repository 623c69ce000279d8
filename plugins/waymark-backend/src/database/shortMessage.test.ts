import { shortMessage } from './shortMessage';

describe('shortMessage', () => {
  it('keeps both ends of long messages, and names errors without any', () => {
    expect(shortMessage(new Error('short'))).toBe('short');
    expect(shortMessage(new TypeError())).toBe('TypeError');
    const long = shortMessage(new Error(`start ${'x'.repeat(9000)} end`));
    expect(long).toMatch(/^start x+ … x+ end$/);
    expect(long.length).toBeLessThan(510);
  });
});
