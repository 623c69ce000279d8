import {
  ParsedServicesQuery,
  Services,
} from '@waymark/backstage-plugin-waymark-common';
import { Knex } from 'knex';
import { ownedBy } from './ownedBy';
import { decodeServicesCursor, encodeServicesCursor } from './servicesCursor';
import { ServiceRow, toServices } from './toServices';
import { VisibleEntities } from './Visibility';

/** Lists a page of services that a caller may see. */
export async function listServices(
  database: Knex,
  query: ParsedServicesQuery,
  caller: {
    visible: VisibleEntities;
    /** The caller and the caller's groups, for the scope `mine`. */
    ownershipRefs: string[];
  },
): Promise<Services> {
  const after = decodeServicesCursor(query);
  const filtered = filter(database, query, caller);
  const [{ count }] = await filtered.clone().count({ count: '*' });
  const page = filtered
    .clone()
    .leftJoin('entities as systems', 'systems.id', 'entities.system_id')
    .select('entities.*', 'systems.ref as system_ref')
    .orderBy(['entities.tier_order', 'entities.title', 'entities.ref'])
    .limit(query.limit + 1);
  if (after) {
    page.whereRaw(
      '(entities.tier_order, entities.title, entities.ref) > (?, ?, ?)',
      [after.tierOrder, after.title, after.ref],
    );
  }
  const rows: ServiceRow[] = await page;
  const items = rows.slice(0, query.limit);
  return {
    items: await toServices(database, items, caller.visible),
    nextCursor:
      rows.length > query.limit
        ? encodeServicesCursor(query, positionOf(items[items.length - 1]))
        : null,
    totalItems: Number(count),
  };
}

function filter(
  database: Knex,
  query: ParsedServicesQuery,
  caller: { visible: VisibleEntities; ownershipRefs: string[] },
): Knex.QueryBuilder {
  const filtered = database('entities').where('entities.kind', 'component');
  caller.visible.apply(filtered);
  if (query.scope === 'mine') {
    ownedBy(database, filtered, caller.ownershipRefs);
  }
  if (query.group !== undefined) {
    ownedBy(database, filtered, [query.group]);
  }
  if (query.text) {
    const text = query.text.toLowerCase().replace(/[\\%_]/g, '\\$&');
    filtered.whereRaw("entities.search_text LIKE ? ESCAPE '\\'", [`%${text}%`]);
  }
  return filtered;
}

function positionOf(row: ServiceRow) {
  return { tierOrder: row.tier_order, title: row.title, ref: row.ref };
}
