import { DatabaseManager } from '@backstage/backend-defaults/database';
import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';

const startInTurnServiceRef = createServiceRef<object>({
  id: 'waymark.startInTurn',
  scope: 'root',
});

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
    const client = await DatabaseManager.fromConfig(config, {
      rootLifecycle: lifecycle,
    })
      .forPlugin('app', { lifecycle, logger })
      .getClient();

    // The database lets go of the lock by itself when this process dies.
    const turn = await client.transaction();
    await turn.raw('select pg_advisory_xact_lock(hashtext(?))', [
      'waymark.startInTurn',
    ]);
    lifecycle.addStartupHook(async () => {
      await turn.rollback();
    });
    return {};
  },
});
