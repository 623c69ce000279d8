import { mirrorStatus } from './mirrorStatus';
import { MirrorStateRow } from './MirrorState';

describe('mirrorStatus', () => {
  const at = '2026-11-20T10:00:00.000Z';
  const row: MirrorStateRow = {
    generation: 1,
    derived: true,
    entities: 7,
    started_at: at,
    completed_at: at,
    error: null,
    error_at: null,
  };
  const options = {
    now: new Date('2026-11-20T10:15:00.000Z'),
    staleAfterMilliseconds: 15 * 60_000,
    showDetails: true,
  };

  it.each<[string, Partial<MirrorStateRow>, number, string]>([
    ['never read', { completed_at: null }, 0, 'first-read'],
    ['first read failed', { completed_at: null, error: 'e' }, 0, 'first-read'],
    ['read in time', {}, 0, 'ready'],
    ['overdue', {}, 1, 'stale'],
    ['last read failed', { error: 'e', error_at: at }, 0, 'stale'],
  ])('%s', (_, changes, later, state) => {
    const now = new Date(options.now.getTime() + later);
    expect(
      mirrorStatus({ ...row, ...changes }, { ...options, now }).state,
    ).toBe(state);
  });

  it('tells numbers and messages only to those who may know them', () => {
    const failed = { ...row, error: 'insert into …', error_at: at };
    expect(mirrorStatus(failed, options)).toEqual({
      state: 'stale',
      entities: 7,
      completedAt: at,
      error: { message: 'insert into …', at },
    });
    expect(mirrorStatus(failed, { ...options, showDetails: false })).toEqual({
      state: 'stale',
      entities: null,
      completedAt: at,
      error: { message: expect.stringContaining('out of date'), at },
    });
  });
});
