import { NotAllowedError } from '@backstage/errors';
import { failingWorkSchema } from '@waymark/backstage-plugin-waymark-common';
import { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { mayReadPlatform } from './mayReadPlatform';
import { refuseParameters } from './refuseParameters';
import { RouterOptions } from './RouterOptions';

const AT_MOST = 100;

/** `/work` */
export function createWorkRouter(
  options: Pick<RouterOptions, 'httpAuth' | 'permissions' | 'queue'>,
): Router {
  const router = PromiseRouter();
  router.get('/failing', async (request, response) => {
    refuseParameters(request.query);
    const credentials = await options.httpAuth.credentials(request, {
      allow: ['user', 'service'],
    });
    if (!(await mayReadPlatform(options.permissions, credentials))) {
      throw new NotAllowedError(
        'Failing work is shown with the permission waymark.platform.read; ask the administrators of the portal for it',
      );
    }
    const failing = await options.queue.listFailing(AT_MOST);
    response.json(failingWorkSchema.parse(failing));
  });
  return router;
}
