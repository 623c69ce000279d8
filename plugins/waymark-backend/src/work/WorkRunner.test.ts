import { mockServices } from '@backstage/backend-test-utils';
import { createTestDatabases } from '../__testUtils__/createTestDatabases';
import { WorkHandler } from './WorkItem';
import { WorkQueue } from './WorkQueue';
import { WorkRunner } from './WorkRunner';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('WorkRunner, %p', id => {
  async function setUp(handle: WorkHandler['handle']) {
    const database = await databases.init(id);
    const queue = WorkQueue.create({ database });
    const logger = mockServices.logger.mock();
    const handlers = [{ kind: 'refresh', handle }];
    const runner = WorkRunner.create({ queue, handlers, logger });
    return { database, queue, runner, logger };
  }

  it('does all that is due, and a failure harms no other work', async () => {
    const done: string[] = [];
    const { queue, runner } = await setUp(async key => {
      if (key === 'k7') {
        throw new Error('broken');
      }
      done.push(key);
    });
    for (let key = 0; key < 25; key += 1) {
      await queue.enqueue({ kind: 'refresh', key: `k${key}` });
    }
    await expect(runner.runDue()).resolves.toBe(25);
    expect(new Set(done).size).toBe(24);
    await expect(queue.listFailing(10)).resolves.toMatchObject({
      items: [{ key: 'k7', error: 'broken', attempts: 1 }],
    });
  });

  it('reports that a lease was lost', async () => {
    const { database, queue, runner, logger } = await setUp(async () => {
      await database('work_items').increment('fence', 1);
    });
    await queue.enqueue({ kind: 'refresh', key: 'k' });
    await runner.runDue();
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('The lease on refresh of k was lost'),
    );
    await expect(database('work_items')).resolves.toHaveLength(1);
  });

  it('starts at once when woken, and gives work back when stopped', async () => {
    let started = () => {};
    const isStarted = new Promise<void>(resolve => {
      started = resolve;
    });
    const { queue, runner } = await setUp(
      (_key, signal) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason));
          started();
        }),
    );
    runner.start();
    await queue.enqueue({ kind: 'refresh', key: 'k' });
    runner.wake();
    await isStarted;
    await runner.stop();
    await expect(queue.take(['refresh'], 1)).resolves.toMatchObject([
      { key: 'k', attempts: 1 },
    ]);
    await expect(queue.listFailing(1)).resolves.toMatchObject({
      totalItems: 0,
    });
  });
});
