import { Knex } from 'knex';
import { columnInList } from '../database/columnInList';

/**
 * Limits a query that selects from `entities` to what the given users and
 * groups own, with all groups below them.
 */
export function ownedBy(
  database: Knex,
  query: Knex.QueryBuilder,
  ownerRefs: readonly string[],
): Knex.QueryBuilder {
  return query.whereIn('entities.id', owned => {
    owned
      .select('entity_groups.entity_id')
      .from('entity_groups')
      .join('groups', 'groups.id', 'entity_groups.group_id')
      .where(columnInList(database, 'groups.ref', ownerRefs))
      // Users, and groups that the catalog names but does not hold.
      .union(direct => {
        direct
          .select('entity_owners.entity_id')
          .from('entity_owners')
          .where(columnInList(database, 'entity_owners.owner_ref', ownerRefs));
      });
  });
}
