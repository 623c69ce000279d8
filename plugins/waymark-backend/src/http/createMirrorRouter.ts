import { mirrorStatusSchema } from '@waymark/backstage-plugin-waymark-common';
import { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { mirrorStatus } from '../catalog/mirrorStatus';
import { mayReadPlatform } from './mayReadPlatform';
import { refuseParameters } from './refuseParameters';
import { RouterOptions } from './RouterOptions';

/** `/mirror` */
export function createMirrorRouter(
  options: Pick<
    RouterOptions,
    'httpAuth' | 'mirrorState' | 'permissions' | 'staleAfterMilliseconds'
  >,
): Router {
  const router = PromiseRouter();
  router.get('/', async (request, response) => {
    refuseParameters(request.query);
    const credentials = await options.httpAuth.credentials(request, {
      allow: ['user', 'service'],
    });
    const status = mirrorStatus(await options.mirrorState.read(), {
      now: new Date(),
      staleAfterMilliseconds: options.staleAfterMilliseconds,
      showDetails: await mayReadPlatform(options.permissions, credentials),
    });
    response.json(mirrorStatusSchema.parse(status));
  });
  return router;
}
