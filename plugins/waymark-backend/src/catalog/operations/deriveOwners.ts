import { Knex } from 'knex';
import { runSql } from '../../database/runSql';
import { IdRange } from './IdRange';
import { syncPairs } from './syncPairs';

/** Keeps owners, and the groups above them, equal to the relations. */
export async function deriveOwners(
  database: Knex,
  range: IdRange,
): Promise<void> {
  const ends = [range.from, range.to];
  await runSql(
    database,
    `DELETE FROM entity_owners WHERE entity_id BETWEEN ? AND ?
     AND (entity_id, owner_ref) NOT IN (
       SELECT source_id, target_ref FROM relations
       WHERE type = 'ownedBy' AND source_id BETWEEN ? AND ?)`,
    [...ends, ...ends],
  );
  await runSql(
    database,
    `INSERT INTO entity_owners (entity_id, owner_ref, group_id)
     SELECT relations.source_id, relations.target_ref, groups.id
     FROM relations LEFT JOIN groups ON groups.ref = relations.target_ref
     WHERE relations.type = 'ownedBy' AND relations.source_id BETWEEN ? AND ?
     ON CONFLICT (entity_id, owner_ref) DO UPDATE SET
       group_id = excluded.group_id
     WHERE entity_owners.group_id IS DISTINCT FROM excluded.group_id`,
    ends,
  );
  await syncPairs(database, {
    table: 'entity_groups',
    columns: ['group_id', 'entity_id'],
    rangeColumn: 'entity_id',
    wanted: `
      SELECT group_ancestors.ancestor_id AS group_id, entity_owners.entity_id
      FROM entity_owners
      JOIN group_ancestors
        ON group_ancestors.group_id = entity_owners.group_id
      WHERE entity_owners.entity_id BETWEEN ? AND ?`,
    range,
  });
}
