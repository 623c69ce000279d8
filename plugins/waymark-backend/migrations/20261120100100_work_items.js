// @ts-check

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  const isPostgres = knex.client.config.client === 'pg';
  const text = isPostgres ? 'text COLLATE "C"' : 'text';
  await knex.schema.createTable('work_items', table => {
    table.comment('Work to be done once, by whichever worker takes it');
    table.specificType('kind', text).notNullable();
    table.specificType('key', text).notNullable();
    table
      .specificType('not_before', text)
      .notNullable()
      .comment('ISO 8601, like all times here');
    table
      .specificType('lease_until', text)
      .notNullable()
      .comment('Empty while no worker has it');
    table.bigInteger('fence').notNullable().comment('Grows with every lease');
    table
      .integer('requests')
      .notNullable()
      .comment('Grows when the work is asked for again');
    table.integer('attempts').notNullable();
    table.specificType('error', text);
    table.unique(['kind', 'key'], { indexName: 'work_items_kind_key_uniq' });
    table.index(['not_before', 'kind', 'key'], 'work_items_not_before_idx');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('work_items');
};
