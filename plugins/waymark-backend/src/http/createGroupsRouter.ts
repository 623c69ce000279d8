import { myGroupsSchema } from '@waymark/backstage-plugin-waymark-common';
import { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { listGroups } from '../catalog/listGroups';
import { readCaller } from './readCaller';
import { refuseParameters } from './refuseParameters';
import { RouterOptions } from './RouterOptions';

/** `/groups` */
export function createGroupsRouter(
  options: Pick<
    RouterOptions,
    'database' | 'httpAuth' | 'userInfo' | 'visibility'
  >,
): Router {
  const router = PromiseRouter();
  router.get('/mine', async (request, response) => {
    refuseParameters(request.query);
    const { credentials, groupRefs } = await readCaller(request, options);
    const visible = await options.visibility.of(credentials);
    const groups = await listGroups(options.database, groupRefs, visible);
    response.json(myGroupsSchema.parse(groups));
  });
  return router;
}
