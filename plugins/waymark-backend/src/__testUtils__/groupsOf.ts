import { Knex } from 'knex';

/** The names of the groups that an entity counts for. */
export async function groupsOf(database: Knex, ref: string): Promise<string[]> {
  const rows = await database('entity_groups')
    .join('groups', 'groups.id', 'entity_groups.group_id')
    .join('entities', 'entities.id', 'entity_groups.entity_id')
    .where('entities.ref', ref)
    .orderBy('groups.ref')
    .select('groups.ref');
  return rows.map(row => row.ref.replace('group:default/', ''));
}
