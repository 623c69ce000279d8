import { NeedsYouItem } from '@waymark/backstage-plugin-waymark-common';
import {
  NeedsYouRequest,
  NeedsYouSource,
} from '@waymark/backstage-plugin-waymark-node';
import { Knex } from 'knex';
import { columnInList } from '../database/columnInList';
import { groupRows } from '../database/groupRows';

interface DanglingOwner {
  ref: string;
  title: string;
  owner_ref: string;
}

/**
 * Finds services all of whose owners are unknown to the catalog, for those who
 * own the system that the service is part of.
 */
export class OwnerlessServices implements NeedsYouSource {
  readonly id = 'ownership';

  constructor(private readonly database: Knex) {}

  async list({ userRef, groupRefs }: NeedsYouRequest): Promise<NeedsYouItem[]> {
    const rows = await this.read([userRef, ...groupRefs]);
    const byService = groupRows(rows, ({ ref }) => ref);
    return [...byService].map(([entityRef, owners]) => ({
      id: `owner:${entityRef}`,
      kind: 'confirm',
      title: `${owners[0].title} has no owner`,
      detail: detailOf(owners.map(owner => owner.owner_ref)),
      entityRef,
    }));
  }

  private async read(systemOwnerRefs: string[]): Promise<DanglingOwner[]> {
    const { database } = this;
    return database('entities')
      .join('entity_owners as owners', 'owners.entity_id', 'entities.id')
      .select('entities.ref', 'entities.title', 'owners.owner_ref')
      .where('entities.kind', 'component')
      .whereIn('entities.system_id', systems => {
        systems
          .select('entity_id')
          .from('entity_owners')
          .where(columnInList(database, 'owner_ref', systemOwnerRefs));
      })
      .whereNotExists(existing => {
        existing
          .select(database.raw('1'))
          .from('entity_owners as others')
          .join('entities as found', 'found.ref', 'others.owner_ref')
          .whereRaw('others.entity_id = entities.id');
      })
      .orderBy(['entities.ref', 'owners.owner_ref']);
  }
}

function detailOf(ownerRefs: string[]): string {
  const missing =
    ownerRefs.length === 1
      ? `${ownerRefs[0]}, which is`
      : `${ownerRefs.join(' and ')}, which are`;
  return `It names ${missing} not in the catalog. Put a team into spec.owner of its catalog-info.yaml.`;
}
