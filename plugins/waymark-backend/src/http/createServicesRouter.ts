import {
  servicesQuerySchema,
  servicesSchema,
} from '@waymark/backstage-plugin-waymark-common';
import { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { listServices } from '../catalog/listServices';
import { readCaller } from './readCaller';
import { parseRequest } from './parseRequest';
import { RouterOptions } from './RouterOptions';

/** `/services` */
export function createServicesRouter(
  options: Pick<
    RouterOptions,
    'database' | 'httpAuth' | 'userInfo' | 'visibility'
  >,
): Router {
  const router = PromiseRouter();
  router.get('/', async (request, response) => {
    const query = parseRequest(servicesQuerySchema, request.query);
    // Services of the back end have no "mine", but may list all.
    const { credentials, ownershipRefs } =
      query.scope === 'mine'
        ? await readCaller(request, options)
        : {
            credentials: await options.httpAuth.credentials(request, {
              allow: ['user', 'service'],
            }),
            ownershipRefs: [],
          };
    const visible = await options.visibility.of(credentials);
    const services = await listServices(options.database, query, {
      visible,
      ownershipRefs,
    });
    response.json(servicesSchema.parse(services));
  });
  return router;
}
