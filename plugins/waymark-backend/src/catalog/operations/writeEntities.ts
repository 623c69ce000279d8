import { Knex } from 'knex';
import { columnInList } from '../../database/columnInList';
import { JsonColumns, jsonRows } from '../../database/jsonRows';
import { runSql } from '../../database/runSql';
import { MirroredEntity } from '../mirroredEntity';
import { writeRelations } from './writeRelations';

/** What writing entities did. */
export interface WrittenEntities {
  /** The ids of all given entities, changed or not. */
  ids: number[];
  inserted: number;
  updated: number;
}

const columns: JsonColumns = {
  ref: 'text',
  kind: 'text',
  namespace: 'text',
  name: 'text',
  title: 'text',
  description: 'text',
  type: 'text',
  lifecycle: 'text',
  tier: 'text',
  tier_order: 'text',
  demo: 'boolean',
  annotations: 'jsonb',
  labels: 'jsonb',
  properties: 'jsonb',
  search_text: 'text',
  hash: 'text',
};

/** Writes those of the given entities that differ from the mirror's. */
export async function writeEntities(
  database: Knex,
  entities: MirroredEntity[],
): Promise<WrittenEntities> {
  const byRef = new Map(entities.map(entity => [entity.row.ref, entity]));
  const known = await database('entities')
    .select<{ id: number; ref: string; hash: string }[]>('id', 'ref', 'hash')
    .where(columnInList(database, 'ref', [...byRef.keys()]));
  const knownHashes = new Map(known.map(({ ref, hash }) => [ref, hash]));
  const changed = [...byRef.values()].filter(
    ({ row, hash }) => knownHashes.get(row.ref) !== hash,
  );
  const ids = known.map(({ id }) => id);
  if (changed.length === 0) {
    return { ids, inserted: 0, updated: 0 };
  }
  return database.transaction(async transaction => {
    const written = await upsert(transaction, changed);
    const isNew = ({ ref }: { ref: string }) => !knownHashes.has(ref);
    await writeRelations(
      transaction,
      written.map(({ id, ref }) => ({
        id,
        isNew: isNew({ ref }),
        relations: byRef.get(ref)!.relations,
      })),
    );
    const inserted = written.filter(isNew);
    return {
      ids: [...ids, ...inserted.map(({ id }) => id)],
      inserted: inserted.length,
      updated: written.length - inserted.length,
    };
  });
}

async function upsert(
  transaction: Knex,
  entities: MirroredEntity[],
): Promise<{ id: number; ref: string }[]> {
  const names = Object.keys(columns);
  const list = names.map(name => `"${name}"`).join(', ');
  const updates = names.map(name => `"${name}" = excluded."${name}"`);
  const rows = entities.map(({ row, hash }) => ({ ...row, hash }));
  return runSql(
    transaction,
    `INSERT INTO entities (${list})
     SELECT ${list} FROM ${jsonRows(transaction, columns)} WHERE true
     ON CONFLICT (ref) DO UPDATE SET ${updates.join(', ')}
     RETURNING id, ref`,
    [JSON.stringify(rows)],
  );
}
