import { Knex } from 'knex';
import { setImmediate } from 'node:timers/promises';
import { columnInList } from '../../database/columnInList';
import { rowsPerWrite } from '../../database/rowsPerWrite';
import { slices } from '../../database/slices';

/** Deletes entities, and with them every row that belongs to them. */
export async function deleteEntities(
  database: Knex,
  ids: number[],
): Promise<void> {
  for (const slice of slices(ids, rowsPerWrite(database))) {
    await database('entities')
      .where(columnInList(database, 'id', slice))
      .delete();
    await setImmediate();
  }
}
