import { createTestDatabases } from '../__testUtils__/createTestDatabases';
import { backoffMilliseconds } from './backoffMilliseconds';
import { WorkQueue } from './WorkQueue';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('WorkQueue, %p', id => {
  async function setUp() {
    const database = await databases.init(id);
    let time = Date.parse('2026-11-20T10:00:00Z');
    const queue = WorkQueue.create({ database, now: () => new Date(time) });
    const pass = (milliseconds: number) => {
      time += milliseconds;
    };
    return { database, queue, pass };
  }
  const work = { kind: 'refresh', key: 'component:default/cart' };

  it('does work once, however often it is asked for', async () => {
    const { queue } = await setUp();
    await queue.enqueue(work);
    await queue.enqueue(work);
    const [lease, ...others] = await queue.take(['refresh'], 10);
    expect(lease).toMatchObject({ ...work, attempts: 1 });
    expect(others).toEqual([]);
    await expect(queue.take(['refresh'], 10)).resolves.toEqual([]);
    await expect(queue.complete(lease)).resolves.toBe(true);
    await expect(queue.take(['refresh'], 10)).resolves.toEqual([]);
  });

  it('does work once more that is asked for while it is under way', async () => {
    const { queue } = await setUp();
    await queue.enqueue(work);
    const [first] = await queue.take(['refresh'], 10);
    await queue.enqueue(work);
    await expect(queue.complete(first)).resolves.toBe(true);
    const [second] = await queue.take(['refresh'], 10);
    expect(second).toMatchObject({ ...work, attempts: 1 });
    await expect(queue.complete(second)).resolves.toBe(true);
    await expect(queue.take(['refresh'], 10)).resolves.toEqual([]);
  });

  it('leaves other kinds and later work alone', async () => {
    const { queue, pass } = await setUp();
    const notBefore = new Date('2026-11-20T10:01:00Z');
    await queue.enqueue({ ...work, notBefore });
    await expect(queue.take(['refresh'], 10)).resolves.toEqual([]);
    pass(60_000);
    await expect(queue.take(['other'], 10)).resolves.toEqual([]);
    await expect(queue.take([], 10)).resolves.toEqual([]);
    await expect(queue.take(['refresh'], 10)).resolves.toHaveLength(1);
  });

  it('gives every item to one of two workers', async () => {
    const { queue } = await setUp();
    for (let key = 0; key < 40; key += 1) {
      await queue.enqueue({ kind: 'refresh', key: `k${key}` });
    }
    const taken = await Promise.all(
      [1, 2, 3, 4].map(() => queue.take(['refresh'], 10)),
    );
    // Under PostgreSQL a worker may find fewer than its share; none twice.
    taken.push(await queue.take(['refresh'], 40));
    const keys = taken.flat().map(({ key }) => key);
    expect(keys).toHaveLength(40);
    expect(new Set(keys).size).toBe(40);
  });

  it('hands on work of a worker that died, and fences that worker off', async () => {
    const { queue, pass, database } = await setUp();
    await queue.enqueue(work);
    const [dead] = await queue.take(['refresh'], 10);
    pass(2 * 60_000 - 1);
    await expect(queue.take(['refresh'], 10)).resolves.toEqual([]);
    pass(1);
    const [next] = await queue.take(['refresh'], 10);
    expect(next.fence).toBeGreaterThan(dead.fence);
    expect(next.attempts).toBe(2);
    await expect(queue.listFailing(10)).resolves.toMatchObject({
      items: [{ error: 'The worker stopped before the work was done.' }],
    });
    const before = await database('work_items');
    await expect(queue.complete(dead)).resolves.toBe(false);
    await expect(queue.fail(dead, new Error('late'))).resolves.toBe(false);
    await expect(queue.release(dead)).resolves.toBe(false);
    await expect(database('work_items')).resolves.toEqual(before);
    await expect(queue.complete(next)).resolves.toBe(true);
  });

  it('fences off a worker of an earlier item of the same name', async () => {
    const { queue, pass } = await setUp();
    await queue.enqueue(work);
    const [old] = await queue.take(['refresh'], 10);
    await queue.complete(old);
    pass(10);
    await queue.enqueue(work);
    const [lease] = await queue.take(['refresh'], 10);
    await expect(queue.complete(old)).resolves.toBe(false);
    await expect(queue.complete(lease)).resolves.toBe(true);
  });

  it('waits longer after each failure and shows the error', async () => {
    const { queue, pass } = await setUp();
    await queue.enqueue(work);
    for (const attempt of [1, 2, 3]) {
      const [lease] = await queue.take(['refresh'], 10);
      expect(lease.attempts).toBe(attempt);
      await queue.fail(lease, new Error(`no ${attempt}`));
      pass(backoffMilliseconds(attempt) - 1);
      await expect(queue.take(['refresh'], 10)).resolves.toEqual([]);
      pass(1);
    }
    await expect(queue.listFailing(10)).resolves.toEqual({
      items: [
        {
          ...work,
          attempts: 3,
          error: 'no 3',
          notBefore: '2026-11-20T10:00:35.000Z',
        },
      ],
      totalItems: 1,
    });
    await expect(queue.countByState()).resolves.toEqual({
      due: 0,
      waiting: 0,
      leased: 0,
      failing: 1,
    });
    const [last] = await queue.take(['refresh'], 10);
    await queue.complete(last);
    await expect(queue.listFailing(10)).resolves.toEqual({
      items: [],
      totalItems: 0,
    });
  });

  it('gives work back untried', async () => {
    const { queue } = await setUp();
    await queue.enqueue(work);
    const [lease] = await queue.take(['refresh'], 10);
    await expect(queue.release(lease)).resolves.toBe(true);
    const [again] = await queue.take(['refresh'], 10);
    expect(again.attempts).toBe(1);
  });
});

describe('backoffMilliseconds', () => {
  it('doubles up to an hour', () => {
    expect([1, 2, 3, 10, 11, 5000].map(backoffMilliseconds)).toEqual([
      5_000, 10_000, 20_000, 2_560_000, 3_600_000, 3_600_000,
    ]);
  });
});
