import { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { createEntitiesRouter } from './createEntitiesRouter';
import { createGroupsRouter } from './createGroupsRouter';
import { createMirrorRouter } from './createMirrorRouter';
import { createNeedsYouRouter } from './createNeedsYouRouter';
import { createOpenApiRouter } from './createOpenApiRouter';
import { createServicesRouter } from './createServicesRouter';
import { createWorkRouter } from './createWorkRouter';
import { refuseUnknownRoute } from './refuseUnknownRoute';
import { RouterOptions } from './RouterOptions';

/** Everything below `/api/waymark`, one router a resource. */
export function createRouter(options: RouterOptions): Router {
  const router = PromiseRouter();
  router.use('/entities', createEntitiesRouter(options));
  router.use('/groups', createGroupsRouter(options));
  router.use('/mirror', createMirrorRouter(options));
  router.use('/needs-you', createNeedsYouRouter(options));
  router.use('/openapi.json', createOpenApiRouter());
  router.use('/services', createServicesRouter(options));
  router.use('/work', createWorkRouter(options));
  router.use(refuseUnknownRoute);
  return router;
}
