import { Knex } from 'knex';

/** The highest id there is, or 0. */
export async function readLastEntityId(database: Knex): Promise<number> {
  const [{ last }] = await database('entities').max({ last: 'id' });
  return Number(last ?? 0);
}
