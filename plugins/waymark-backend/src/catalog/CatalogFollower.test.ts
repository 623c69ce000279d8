import { mockServices } from '@backstage/backend-test-utils';
import { MirrorRead } from './CatalogMirror';
import { CatalogFollower } from './CatalogFollower';

describe('CatalogFollower', () => {
  const signal = new AbortController().signal;

  function setUp(reads: (Partial<MirrorRead> | Error)[]) {
    let time = 0;
    const waits: number[] = [];
    const nothing = { entities: 9, inserted: 0, updated: 0, deleted: 0 };
    const read = jest.fn(async () => {
      const next = reads.shift() ?? {};
      if (next instanceof Error) {
        throw next;
      }
      return { ...nothing, ...next };
    });
    const follower = CatalogFollower.create({
      mirror: { read },
      logger: mockServices.logger.mock(),
      wait: async milliseconds => {
        waits.push(milliseconds);
        time += milliseconds;
      },
      now: () => time,
    });
    return { follower, read, waits };
  }

  it('follows a catalog that fills until two reads agree', async () => {
    const { follower, read, waits } = setUp([
      new Error('not ready'),
      { entities: 0 },
      { inserted: 5 },
      { inserted: 4 },
      {},
    ]);
    await follower.run(signal);
    expect(waits).toEqual([5_000, 5_000, 15_000, 15_000]);
    expect(read).toHaveBeenCalledTimes(5);
    await follower.run(signal);
    expect(read).toHaveBeenCalledTimes(6);
  });

  it('does not wait for a catalog that never settles', async () => {
    const restless = Array.from({ length: 20 }, () => ({ updated: 1 }));
    const { follower, waits, read } = setUp(restless);
    await follower.run(signal);
    expect(waits).toHaveLength(12);
    read.mockClear();
    await follower.run(signal);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('ends quietly when its task is stopped, and goes on in the next run', async () => {
    const { follower, read } = setUp([new Error('not ready'), {}]);
    const stopped = new AbortController();
    read.mockImplementationOnce(async () => {
      stopped.abort();
      throw new Error('stopped');
    });
    await follower.run(stopped.signal);
    expect(read).toHaveBeenCalledTimes(1);
    await follower.run(signal);
    expect(read).toHaveBeenCalledTimes(3);
  });

  it('fails its task when a later read fails', async () => {
    const { follower } = setUp([{}, new Error('gone')]);
    await follower.run(signal);
    await expect(follower.run(signal)).rejects.toThrow('gone');
  });
});
