import { DatabaseManager } from '@backstage/backend-defaults/database';
import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { setTimeout } from 'node:timers/promises';

const startInTurnServiceRef = createServiceRef<object>({
  id: 'waymark.startInTurn',
  scope: 'root',
});

const lock = `hashtext('waymark.startInTurn')`;

/**
 * Lets replicas that share a PostgreSQL database start one after the other.
 *
 * Plugins migrate their tables while they start. Two that meet an empty
 * database fail on each other's tables, and can leave a migration locked for
 * good, so that no replica ever starts again.
 */
export const startInTurnServiceFactory = createServiceFactory({
  service: startInTurnServiceRef,
  deps: {
    config: coreServices.rootConfig,
    lifecycle: coreServices.rootLifecycle,
    logger: coreServices.rootLogger,
  },
  async factory({ config, lifecycle, logger }) {
    if (config.getOptionalString('backend.database.client') !== 'pg') {
      return {};
    }
    const knex = await DatabaseManager.fromConfig(config)
      .forPlugin('app', { lifecycle, logger })
      .getClient();
    // The lock belongs to one connection: it ends with this process at latest.
    const connection = await knex.client.acquireConnection();
    const ask = async (sql: string): Promise<boolean> => {
      const { rows } = await knex.raw(sql).connection(connection);
      return rows[0].answer;
    };

    // Asking again, not waiting in the database: `create index concurrently`
    // in a migration would wait for that waiting query, for ever.
    while (!(await ask(`select pg_try_advisory_lock(${lock}) as answer`))) {
      logger.info('Another replica is starting; this one is next');
      await setTimeout(1000);
    }
    lifecycle.addStartupHook(async () => {
      await ask(`select pg_advisory_unlock(${lock}) as answer`);
      await knex.client.releaseConnection(connection);
    });
    return {};
  },
});
