// @ts-check

/**
 * Text that sorts by code point on every database.
 *
 * @param {import('knex').Knex} knex
 * @param {import('knex').Knex.CreateTableBuilder} table
 * @param {string} name
 */
function text(knex, table, name) {
  const isPostgres = knex.client.config.client === 'pg';
  return table.specificType(name, isPostgres ? 'text COLLATE "C"' : 'text');
}

/** @param {import('knex').Knex} knex */
async function createEntities(knex) {
  await knex.schema.createTable('entities', table => {
    table.comment('The part of the catalog that Waymark works with');
    table.increments('id');
    text(knex, table, 'ref')
      .notNullable()
      .comment('Full reference, lower case');
    text(knex, table, 'kind').notNullable().comment('Lower case');
    text(knex, table, 'namespace').notNullable();
    text(knex, table, 'name').notNullable();
    text(knex, table, 'title').notNullable().comment('The name if untitled');
    text(knex, table, 'description');
    text(knex, table, 'type');
    text(knex, table, 'lifecycle');
    text(knex, table, 'tier');
    text(knex, table, 'tier_order').notNullable().comment('No tier sorts last');
    table.boolean('demo').notNullable();
    table.jsonb('annotations').notNullable();
    table.jsonb('labels').notNullable();
    table
      .jsonb('properties')
      .notNullable()
      .comment('What permission conditions look at, lower case');
    text(knex, table, 'search_text').notNullable().comment('Lower case');
    text(knex, table, 'hash').notNullable().comment('Of all that is mirrored');
    table.integer('system_id').references('entities.id').onDelete('SET NULL');
    table.integer('domain_id').references('entities.id').onDelete('SET NULL');
    table.unique(['ref'], { indexName: 'entities_ref_uniq' });
    table.index(
      ['kind', 'tier_order', 'title', 'ref'],
      'entities_kind_order_idx',
    );
    table.index(['system_id'], 'entities_system_id_idx');
    table.index(['domain_id'], 'entities_domain_id_idx');
  });
  await knex.schema.createTable('relations', table => {
    table.comment(
      'Relations of an entity, each pair of types in one direction',
    );
    table.integer('source_id').notNullable();
    text(knex, table, 'type').notNullable();
    text(knex, table, 'target_ref').notNullable();
    table.primary(['source_id', 'type', 'target_ref'], 'relations_pk');
    table
      .foreign('source_id', 'relations_source_id_fk')
      .references('entities.id')
      .onDelete('CASCADE');
    table.index(['target_ref', 'type'], 'relations_target_ref_idx');
  });
}

/** @param {import('knex').Knex} knex */
async function createGroups(knex) {
  await knex.schema.createTable('groups', table => {
    table.comment('The groups among the entities');
    table.integer('id').primary('groups_pk').comment('Id of the entity');
    text(knex, table, 'ref').notNullable();
    text(knex, table, 'title').notNullable();
    text(knex, table, 'type');
    table.integer('parent_id').references('groups.id').onDelete('SET NULL');
    table
      .foreign('id', 'groups_id_fk')
      .references('entities.id')
      .onDelete('CASCADE');
    table.unique(['ref'], { indexName: 'groups_ref_uniq' });
    table.index(['parent_id'], 'groups_parent_id_idx');
  });
  await knex.schema.createTable('group_ancestors', table => {
    table.comment('Every group with itself and all groups above it');
    table.integer('group_id').notNullable();
    table.integer('ancestor_id').notNullable();
    table.primary(['group_id', 'ancestor_id'], 'group_ancestors_pk');
    for (const column of ['group_id', 'ancestor_id']) {
      table
        .foreign(column, `group_ancestors_${column}_fk`)
        .references('groups.id')
        .onDelete('CASCADE');
    }
    table.index(['ancestor_id'], 'group_ancestors_ancestor_id_idx');
  });
  await knex.schema.createTable('group_members', table => {
    table.comment('Direct members');
    table.integer('group_id').notNullable();
    text(knex, table, 'user_ref').notNullable();
    table.primary(['group_id', 'user_ref'], 'group_members_pk');
    table
      .foreign('group_id', 'group_members_group_id_fk')
      .references('groups.id')
      .onDelete('CASCADE');
    table.index(['user_ref'], 'group_members_user_ref_idx');
  });
}

/** @param {import('knex').Knex} knex */
async function createOwnership(knex) {
  await knex.schema.createTable('entity_owners', table => {
    table.comment('Owners as the catalog names them, existing or not');
    table.integer('entity_id').notNullable();
    text(knex, table, 'owner_ref').notNullable();
    table.integer('group_id');
    table.primary(['entity_id', 'owner_ref'], 'entity_owners_pk');
    table
      .foreign('entity_id', 'entity_owners_entity_id_fk')
      .references('entities.id')
      .onDelete('CASCADE');
    table
      .foreign('group_id', 'entity_owners_group_id_fk')
      .references('groups.id')
      .onDelete('SET NULL');
    table.index(['owner_ref'], 'entity_owners_owner_ref_idx');
    table.index(['group_id'], 'entity_owners_group_id_idx');
  });
  await knex.schema.createTable('entity_groups', table => {
    table.comment('Entities with their owner groups and all groups above them');
    table.integer('group_id').notNullable();
    table.integer('entity_id').notNullable();
    table.primary(['group_id', 'entity_id'], 'entity_groups_pk');
    // No foreign key on groups: with millions of rows it would take longer to
    // check than the rows to write, and both follow from the same relations.
    table
      .foreign('entity_id', 'entity_groups_entity_id_fk')
      .references('entities.id')
      .onDelete('CASCADE');
    table.index(['entity_id'], 'entity_groups_entity_id_idx');
  });
}

/** @param {import('knex').Knex} knex */
async function createMirrorState(knex) {
  await knex.schema.createTable('mirror_state', table => {
    table.comment('One row: how the last reads of the catalog went');
    table.integer('id').primary('mirror_state_pk');
    table
      .integer('generation')
      .notNullable()
      .comment('Number of the last read');
    table
      .boolean('derived')
      .notNullable()
      .comment('Derived tables are current');
    table.integer('entities').notNullable();
    text(knex, table, 'started_at').comment('ISO 8601, like all times here');
    text(knex, table, 'completed_at');
    text(knex, table, 'error');
    text(knex, table, 'error_at');
  });
  await knex('mirror_state').insert({
    id: 1,
    generation: 0,
    derived: true,
    entities: 0,
  });
}

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await createEntities(knex);
  await createGroups(knex);
  await createOwnership(knex);
  await createMirrorState(knex);
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('mirror_state');
  await knex.schema.dropTable('entity_groups');
  await knex.schema.dropTable('entity_owners');
  await knex.schema.dropTable('group_members');
  await knex.schema.dropTable('group_ancestors');
  await knex.schema.dropTable('groups');
  await knex.schema.dropTable('relations');
  await knex.schema.dropTable('entities');
};
