import { Knex } from 'knex';
import { runSql } from '../../database/runSql';
import { IdRange } from './IdRange';
import { syncPairs } from './syncPairs';

/** Keeps parents, ancestors and members of groups equal to the relations. */
export async function deriveGroupTree(
  database: Knex,
  range: IdRange,
): Promise<void> {
  await deriveParents(database, range);
  await syncPairs(database, {
    table: 'group_ancestors',
    columns: ['group_id', 'ancestor_id'],
    rangeColumn: 'group_id',
    // UNION drops what was met before, so that a cycle comes to an end.
    wanted: `
      WITH RECURSIVE closure (group_id, ancestor_id) AS (
        SELECT id, id FROM groups WHERE id BETWEEN ? AND ?
        UNION
        SELECT closure.group_id, parents.id FROM closure
        JOIN relations ON relations.source_id = closure.ancestor_id
          AND relations.type = 'childOf'
        JOIN groups AS parents ON parents.ref = relations.target_ref)
      SELECT group_id, ancestor_id FROM closure`,
    range,
  });
  await syncPairs(database, {
    table: 'group_members',
    columns: ['group_id', 'user_ref'],
    rangeColumn: 'group_id',
    wanted: `
      SELECT groups.id AS group_id, users.ref AS user_ref FROM groups
      JOIN relations ON relations.target_ref = groups.ref
        AND relations.type = 'memberOf'
      JOIN entities AS users ON users.id = relations.source_id
        AND users.kind = 'user'
      WHERE groups.id BETWEEN ? AND ?`,
    range,
  });
}

async function deriveParents(
  database: Knex,
  { from, to }: IdRange,
): Promise<void> {
  await runSql(
    database,
    `UPDATE groups SET parent_id = wanted.parent_id FROM (
       SELECT groups.id, MIN(parents.id) AS parent_id FROM groups
       LEFT JOIN relations ON relations.source_id = groups.id
         AND relations.type = 'childOf'
       LEFT JOIN groups AS parents ON parents.ref = relations.target_ref
       WHERE groups.id BETWEEN ? AND ?
       GROUP BY groups.id) AS wanted
     WHERE groups.id = wanted.id
       AND groups.parent_id IS DISTINCT FROM wanted.parent_id`,
    [from, to],
  );
}
