import { Knex } from 'knex';
import { columnInList } from '../../database/columnInList';
import { JsonColumns, jsonRows } from '../../database/jsonRows';
import { runSql } from '../../database/runSql';
import { MirroredRelation } from '../mirroredRelations';

/** The relations that an entity has now. */
interface EntityRelations {
  id: number;
  /** There are no relations of it yet. */
  isNew: boolean;
  relations: MirroredRelation[];
}

type RelationRow = MirroredRelation & { source_id: number };

const columns: JsonColumns = {
  source_id: 'integer',
  type: 'text',
  target_ref: 'text',
};

/** Deletes and inserts what differs in the relations of the entities. */
export async function writeRelations(
  transaction: Knex,
  entities: EntityRelations[],
): Promise<void> {
  const wanted = new Map<string, RelationRow>();
  for (const { id, relations } of entities) {
    for (const relation of relations) {
      const row = { source_id: id, ...relation };
      wanted.set(keyOf(row), row);
    }
  }
  const known = entities.filter(({ isNew }) => !isNew).map(({ id }) => id);
  const gone: RelationRow[] = [];
  if (known.length > 0) {
    const rows: RelationRow[] = await transaction('relations')
      .select('source_id', 'type', 'target_ref')
      .where(columnInList(transaction, 'source_id', known));
    for (const row of rows) {
      // What is there and wanted needs no write.
      if (!wanted.delete(keyOf(row))) {
        gone.push(row);
      }
    }
  }
  await remove(transaction, gone);
  await insert(transaction, [...wanted.values()]);
}

function keyOf({ source_id: id, type, target_ref: target }: RelationRow) {
  return `${id} ${type} ${target}`;
}

async function remove(transaction: Knex, rows: RelationRow[]): Promise<void> {
  if (rows.length === 0) {
    return;
  }
  await runSql(
    transaction,
    `DELETE FROM relations WHERE (source_id, type, target_ref) IN (
       SELECT source_id, type, target_ref
       FROM ${jsonRows(transaction, columns)})`,
    [JSON.stringify(rows)],
  );
}

async function insert(transaction: Knex, rows: RelationRow[]): Promise<void> {
  if (rows.length === 0) {
    return;
  }
  await runSql(
    transaction,
    `INSERT INTO relations (source_id, type, target_ref)
     SELECT source_id, type, target_ref
     FROM ${jsonRows(transaction, columns)} WHERE true
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(rows)],
  );
}
