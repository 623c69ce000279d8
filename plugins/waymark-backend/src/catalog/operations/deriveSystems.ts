import { Knex } from 'knex';
import { runSql } from '../../database/runSql';
import { IdRange } from './IdRange';

// Both in one statement: a row of entities is long, and written anew each time.
const update = `
  UPDATE entities SET
    system_id = wanted.system_id, domain_id = wanted.domain_id
  FROM (
    SELECT parts.id, parts.system_id, (
      SELECT MIN(domains.id) FROM relations
      JOIN entities AS domains ON domains.ref = relations.target_ref
        AND domains.kind = 'domain'
      WHERE relations.source_id = COALESCE(parts.system_id, parts.id)
        AND relations.type = 'partOf') AS domain_id
    FROM (
      SELECT entities.id, (
        SELECT MIN(systems.id) FROM relations
        JOIN entities AS systems ON systems.ref = relations.target_ref
          AND systems.kind = 'system'
        WHERE relations.source_id = entities.id
          AND relations.type = 'partOf') AS system_id
      FROM entities WHERE entities.id BETWEEN ? AND ?) AS parts) AS wanted
  WHERE entities.id = wanted.id AND (
    entities.system_id IS DISTINCT FROM wanted.system_id
    OR entities.domain_id IS DISTINCT FROM wanted.domain_id)`;

/** Keeps systems, and their domains or else own ones, equal to the relations. */
export async function deriveSystems(
  database: Knex,
  { from, to }: IdRange,
): Promise<void> {
  await runSql(database, update, [from, to]);
}
