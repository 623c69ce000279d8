import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { metricsServiceRef } from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { waymarkPermissions } from '@waymark/backstage-plugin-waymark-common';
import {
  needsYouExtensionPoint,
  NeedsYouSource,
} from '@waymark/backstage-plugin-waymark-node';
import { CatalogFollower } from './catalog/CatalogFollower';
import { CatalogMirror } from './catalog/CatalogMirror';
import { mirroredAnnotations } from './catalog/mirroredAnnotations';
import { MirrorMetrics } from './catalog/MirrorMetrics';
import {
  mirrorSchedule,
  staleAfterMilliseconds,
} from './catalog/mirrorSchedule';
import { MirrorState } from './catalog/MirrorState';
import { MIRROR_TASK, readCatalogNow } from './catalog/readCatalogNow';
import { RefreshHandler } from './catalog/RefreshHandler';
import { Visibility } from './catalog/Visibility';
import { prepareDatabase } from './database/prepareDatabase';
import { createRouter } from './http/createRouter';
import { NeedsYouList } from './needsYou/NeedsYouList';
import { OwnerlessServices } from './needsYou/OwnerlessServices';
import { observeWork } from './work/observeWork';
import { WorkQueue } from './work/WorkQueue';
import { WorkRunner } from './work/WorkRunner';

const deps = {
  auditor: coreServices.auditor,
  auth: coreServices.auth,
  catalog: catalogServiceRef,
  config: coreServices.rootConfig,
  database: coreServices.database,
  httpAuth: coreServices.httpAuth,
  httpRouter: coreServices.httpRouter,
  lifecycle: coreServices.lifecycle,
  logger: coreServices.logger,
  metrics: metricsServiceRef,
  permissions: coreServices.permissions,
  permissionsRegistry: coreServices.permissionsRegistry,
  scheduler: coreServices.scheduler,
  userInfo: coreServices.userInfo,
};

/**
 * The Waymark back end.
 *
 * @public
 */
export const waymarkPlugin = createBackendPlugin({
  pluginId: 'waymark',
  register(env) {
    const sources: NeedsYouSource[] = [];
    env.registerExtensionPoint(needsYouExtensionPoint, {
      addSource: source => sources.push(source),
    });
    env.registerInit({
      deps,
      async init(services) {
        const { config, lifecycle, logger, metrics, scheduler } = services;
        const database = await prepareDatabase(services.database);
        const annotations = mirroredAnnotations(config);
        const schedule = mirrorSchedule(config);
        const shared = { ...services, database, annotations };
        const mirror = CatalogMirror.create({
          ...shared,
          metrics: MirrorMetrics.create(metrics),
        });
        const follower = CatalogFollower.create({ mirror, logger });
        const queue = WorkQueue.create({ database });
        const handlers = [new RefreshHandler(mirror)];
        const runner = WorkRunner.create({ queue, handlers, logger });
        observeWork(metrics, queue);

        services.permissionsRegistry.addPermissions(waymarkPermissions);
        services.httpRouter.use(
          createRouter({
            ...shared,
            mirrorState: new MirrorState(database),
            needsYou: NeedsYouList.create({
              database,
              logger,
              sources: [new OwnerlessServices(database), ...sources],
            }),
            queue,
            runner,
            staleAfterMilliseconds: staleAfterMilliseconds(schedule),
            visibility: Visibility.create(shared),
          }),
        );

        await scheduler.scheduleTask({
          ...schedule,
          id: MIRROR_TASK,
          fn: signal => follower.run(signal),
        });
        lifecycle.addStartupHook(() => readCatalogNow(scheduler, logger));
        lifecycle.addStartupHook(() => runner.start());
        lifecycle.addShutdownHook(() => runner.stop());
      },
    });
  },
});
