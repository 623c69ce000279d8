import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { assertError } from '@backstage/errors';

/** The scheduled task that follows the catalog. */
export const MIRROR_TASK = 'waymark-catalog-mirror';

/**
 * Lets the task run at once: after a start that cut a read short, the
 * schedule alone would leave the mirror as it is until the next interval.
 */
export async function readCatalogNow(
  scheduler: SchedulerService,
  logger: LoggerService,
): Promise<void> {
  try {
    await scheduler.triggerTask(MIRROR_TASK);
  } catch (error) {
    assertError(error);
    if (error.name !== 'ConflictError') {
      throw error;
    }
    logger.debug('Another replica is reading the catalog at this moment');
  }
}
