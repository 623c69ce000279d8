import { parseEntityRef } from '@backstage/catalog-model';
import { EntityLink } from '@waymark/backstage-plugin-waymark-common';
import { Knex } from 'knex';
import { columnInList } from '../database/columnInList';
import { VisibleEntities } from './Visibility';

/**
 * Names entities by their titles, or by their names where the caller may not
 * see them or the catalog does not hold them.
 */
export async function entityTitles(
  database: Knex,
  refs: string[],
  visible: VisibleEntities,
): Promise<(ref: string) => EntityLink> {
  const distinct = [...new Set(refs)];
  const rows: { ref: string; title: string }[] =
    distinct.length === 0
      ? []
      : await visible
          .apply(database('entities').select('ref', 'title'))
          .where(columnInList(database, 'ref', distinct));
  const titles = new Map(rows.map(({ ref, title }) => [ref, title]));
  return ref => ({
    entityRef: ref,
    title: titles.get(ref) ?? parseEntityRef(ref).name,
  });
}
