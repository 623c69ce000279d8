import { Service } from '@waymark/backstage-plugin-waymark-common';
import { Knex } from 'knex';
import { columnInList } from '../database/columnInList';
import { groupRows } from '../database/groupRows';
import { entityTitles } from './entityTitles';
import { VisibleEntities } from './Visibility';

/** A component as it is read for the services list. */
export interface ServiceRow {
  id: number;
  ref: string;
  name: string;
  title: string;
  description: string | null;
  type: string | null;
  lifecycle: string | null;
  tier: string | null;
  tier_order: string;
  demo: boolean | number;
  system_ref: string | null;
}

interface OwnerRow {
  entity_id: number;
  owner_ref: string;
  exists: boolean | number;
}

/** Adds systems and owners to components. */
export async function toServices(
  database: Knex,
  rows: ServiceRow[],
  visible: VisibleEntities,
): Promise<Service[]> {
  if (rows.length === 0) {
    return [];
  }
  const owners = await readOwners(
    database,
    rows.map(({ id }) => id),
  );
  const refs = [
    ...owners.map(owner => owner.owner_ref),
    ...rows.flatMap(({ system_ref: ref }) => ref ?? []),
  ];
  const titleOf = await entityTitles(database, refs, visible);
  const ownersById = groupRows(owners, owner => owner.entity_id);
  return rows.map(row => ({
    entityRef: row.ref,
    name: row.name,
    title: row.title,
    description: row.description,
    type: row.type,
    lifecycle: row.lifecycle,
    tier: row.tier,
    demo: Boolean(row.demo),
    system: row.system_ref ? titleOf(row.system_ref) : null,
    owners: (ownersById.get(row.id) ?? []).map(owner => ({
      ...titleOf(owner.owner_ref),
      exists: Boolean(owner.exists),
    })),
  }));
}

async function readOwners(database: Knex, ids: number[]): Promise<OwnerRow[]> {
  return database('entity_owners')
    .leftJoin('entities as owners', 'owners.ref', 'entity_owners.owner_ref')
    .select(
      'entity_owners.entity_id',
      'entity_owners.owner_ref',
      database.raw('owners.id IS NOT NULL AS ??', ['exists']),
    )
    .where(columnInList(database, 'entity_owners.entity_id', ids))
    .orderBy('entity_owners.owner_ref');
}
