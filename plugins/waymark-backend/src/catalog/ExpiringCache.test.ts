import { ExpiringCache } from './ExpiringCache';

describe('ExpiringCache', () => {
  it('asks again after the time, and keeps the newest answers only', async () => {
    let time = 0;
    const cache = ExpiringCache.create<number>({
      milliseconds: 100,
      size: 2,
      now: () => time,
    });
    const read = jest.fn(async () => time);
    await expect(cache.get('a', read)).resolves.toBe(0);
    time = 99;
    await expect(cache.get('a', read)).resolves.toBe(0);
    time = 100;
    await expect(cache.get('a', read)).resolves.toBe(100);
    await cache.get('b', read);
    await cache.get('c', read);
    expect(read).toHaveBeenCalledTimes(4);
    await cache.get('b', read);
    expect(read).toHaveBeenCalledTimes(4);
    await cache.get('a', read);
    expect(read).toHaveBeenCalledTimes(5);
  });
});
