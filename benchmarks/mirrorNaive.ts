import { Entity } from '@backstage/catalog-model';
import { Knex } from 'knex';
import { mirroredEntity } from '../plugins/waymark-backend/src/catalog/mirroredEntity';

/** The peer: one upsert an entity through knex, and no derived tables. */
export async function naiveMirror(
  database: Knex,
  pages: AsyncIterable<Entity[]>,
): Promise<void> {
  if (!(await database.schema.hasTable('naive_entities'))) {
    await database.schema.createTable('naive_entities', table => {
      table.text('ref').primary();
      table.text('hash').notNullable();
      table.text('entity').notNullable();
    });
  }
  for await (const page of pages) {
    for (const entity of page) {
      const { row, hash } = mirroredEntity(entity, []);
      await database('naive_entities')
        .insert({ ref: row.ref, hash, entity: JSON.stringify(row) })
        .onConflict('ref')
        .merge();
    }
  }
}
