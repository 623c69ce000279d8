import { Knex } from 'knex';

const AT_A_TIME = 10_000;

/** The ids up to the given last one that a complete read did not meet. */
export async function listUnseenIds(
  database: Knex,
  seen: ReadonlySet<number>,
  lastId: number,
): Promise<number[]> {
  const unseen: number[] = [];
  let from = 0;
  while (from < lastId) {
    const rows: { id: number }[] = await database('entities')
      .select('id')
      .where('id', '>', from)
      .where('id', '<=', lastId)
      .orderBy('id')
      .limit(AT_A_TIME);
    for (const { id } of rows) {
      if (!seen.has(id)) {
        unseen.push(id);
      }
    }
    from = rows.length < AT_A_TIME ? lastId : rows[rows.length - 1].id;
  }
  return unseen;
}
