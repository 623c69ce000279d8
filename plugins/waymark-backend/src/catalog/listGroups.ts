import { MyGroup, MyGroups } from '@waymark/backstage-plugin-waymark-common';
import { Knex } from 'knex';
import { columnInList } from '../database/columnInList';
import { entityTitles } from './entityTitles';
import { leaveOutRoles } from './leaveOutRoles';
import { VisibleEntities } from './Visibility';

interface GroupRow {
  id: number;
  ref: string;
  title: string;
  type: string | null;
  description: string | null;
  parent_ref: string | null;
}

/** Lists those of the given groups that a caller may see. */
export async function listGroups(
  database: Knex,
  groupRefs: string[],
  visible: VisibleEntities,
): Promise<MyGroups> {
  const found = await readGroups(database, groupRefs, visible);
  const groups = leaveOutRoles(found);
  const ids = groups.map(({ id }) => id);
  const members = await countMembers(database, ids, visible);
  const services = await countServices(database, ids, visible);
  const titleOf = await entityTitles(
    database,
    groups.flatMap(({ parent_ref: ref }) => ref ?? []),
    visible,
  );
  const items = groups.map(
    (group): MyGroup => ({
      entityRef: group.ref,
      title: group.title,
      type: group.type,
      description: group.description,
      members: members.get(group.id) ?? 0,
      services: services.get(group.id) ?? 0,
      parent: group.parent_ref ? titleOf(group.parent_ref) : null,
    }),
  );
  return { items, totalItems: items.length };
}

async function readGroups(
  database: Knex,
  groupRefs: string[],
  visible: VisibleEntities,
): Promise<GroupRow[]> {
  const query = database('entities')
    .join('groups', 'groups.id', 'entities.id')
    .leftJoin('groups as parents', 'parents.id', 'groups.parent_id')
    .select('entities.id', 'entities.ref', 'entities.title', 'entities.type')
    .select('entities.description', 'parents.ref as parent_ref')
    .where(columnInList(database, 'groups.ref', groupRefs))
    .orderBy(['entities.title', 'entities.ref']);
  return visible.apply(query);
}

async function countMembers(
  database: Knex,
  groupIds: number[],
  visible: VisibleEntities,
): Promise<Map<number, number>> {
  const query = database('group_ancestors')
    .join('group_members', 'group_members.group_id', 'group_ancestors.group_id')
    .join('entities', 'entities.ref', 'group_members.user_ref')
    .select('group_ancestors.ancestor_id as id')
    .countDistinct({ count: 'entities.id' })
    .where(columnInList(database, 'group_ancestors.ancestor_id', groupIds))
    .groupBy('group_ancestors.ancestor_id');
  return toCounts(await visible.apply(query));
}

async function countServices(
  database: Knex,
  groupIds: number[],
  visible: VisibleEntities,
): Promise<Map<number, number>> {
  const query = database('entity_groups')
    .join('entities', 'entities.id', 'entity_groups.entity_id')
    .select('entity_groups.group_id as id')
    .count({ count: '*' })
    .where('entities.kind', 'component')
    .where(columnInList(database, 'entity_groups.group_id', groupIds))
    .groupBy('entity_groups.group_id');
  return toCounts(await visible.apply(query));
}

function toCounts(
  rows: { id: number; count: string | number }[],
): Map<number, number> {
  return new Map(rows.map(({ id, count }) => [id, Number(count)]));
}
