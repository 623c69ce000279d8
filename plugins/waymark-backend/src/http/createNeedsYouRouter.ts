import {
  needsYouQuerySchema,
  needsYouSchema,
} from '@waymark/backstage-plugin-waymark-common';
import { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { readCaller } from './readCaller';
import { parseRequest } from './parseRequest';
import { RouterOptions } from './RouterOptions';

/** `/needs-you` */
export function createNeedsYouRouter(
  options: Pick<
    RouterOptions,
    'httpAuth' | 'needsYou' | 'userInfo' | 'visibility'
  >,
): Router {
  const router = PromiseRouter();
  router.get('/', async (request, response) => {
    const { limit } = parseRequest(needsYouQuerySchema, request.query);
    const { credentials, userRef, groupRefs } = await readCaller(
      request,
      options,
    );
    const visible = await options.visibility.of(credentials);
    const needsYou = await options.needsYou.list(
      { userRef, groupRefs, credentials },
      { visible, limit },
    );
    response.json(needsYouSchema.parse(needsYou));
  });
  return router;
}
