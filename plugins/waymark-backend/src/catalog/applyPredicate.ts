import { Knex } from 'knex';
import { columnInList } from '../database/columnInList';
import { isPostgres } from '../database/isPostgres';
import { EntityPredicate } from './EntityPredicate';

/** Limits a query that selects from `entities` to what a predicate allows. */
export function applyPredicate(
  database: Knex,
  query: Knex.QueryBuilder,
  predicate: EntityPredicate,
): Knex.QueryBuilder {
  const inner = (part: EntityPredicate) => (builder: Knex.QueryBuilder) => {
    applyPredicate(database, builder, part);
  };
  if ('all' in predicate) {
    return query.where(builder => {
      builder.whereRaw('1 = 1');
      predicate.all.forEach(part => builder.where(inner(part)));
    });
  }
  if ('any' in predicate) {
    return query.where(builder => {
      builder.whereRaw('1 = 0');
      predicate.any.forEach(part => builder.orWhere(inner(part)));
    });
  }
  if ('not' in predicate) {
    return query.whereNot(inner(predicate.not));
  }
  if ('kinds' in predicate) {
    return query.where(
      columnInList(database, 'entities.kind', predicate.kinds),
    );
  }
  if ('owners' in predicate) {
    return query.whereExists(ownedBy(database, predicate.owners));
  }
  return query.where(hasProperty(database, predicate));
}

function ownedBy(database: Knex, owners: string[]): Knex.QueryBuilder {
  // Relations are written together with their entity, owners a bit later.
  return database('relations')
    .select(database.raw('1'))
    .whereRaw('relations.source_id = entities.id')
    .where('relations.type', 'ownedBy')
    .where(columnInList(database, 'relations.target_ref', owners));
}

function hasProperty(
  database: Knex,
  { property, value }: { property: string; value?: string },
): Knex.Raw {
  if (isPostgres(database)) {
    return value === undefined
      ? database.raw('jsonb_exists(entities.properties, ?)', [property])
      : database.raw('entities.properties @> ?::jsonb', [
          JSON.stringify({ [property]: [value] }),
        ]);
  }
  return value === undefined
    ? database.raw(
        'EXISTS (SELECT 1 FROM json_each(entities.properties) WHERE key = ?)',
        [property],
      )
    : database.raw(
        `EXISTS (SELECT 1 FROM json_each(entities.properties) AS held,
           json_each(held.value) AS one
         WHERE held.key = ? AND one.value = ?)`,
        [property, value],
      );
}
