import { stringifyEntityRef } from '@backstage/catalog-model';
import { assertError, NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  entityPathSchema,
  refreshAcceptedSchema,
} from '@waymark/backstage-plugin-waymark-common';
import { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { RefreshHandler } from '../catalog/RefreshHandler';
import { mayRefresh } from './mayRefresh';
import { parseRequest } from './parseRequest';
import { RouterOptions } from './RouterOptions';

/** `/entities` */
export function createEntitiesRouter(
  options: Pick<
    RouterOptions,
    'auditor' | 'catalog' | 'httpAuth' | 'permissions' | 'queue' | 'runner'
  >,
): Router {
  const { auditor, catalog, httpAuth, permissions, queue, runner } = options;
  const router = PromiseRouter();
  router.post('/:kind/:namespace/:name/refresh', async (request, response) => {
    const entityRef = stringifyEntityRef(
      parseRequest(entityPathSchema, request.params),
    );
    const event = await auditor.createEvent({
      eventId: 'entity-refresh',
      request,
      meta: { entityRef },
    });
    try {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      // As the caller: the catalog answers nothing that may not be read.
      if (!(await catalog.getEntityByRef(entityRef, { credentials }))) {
        throw new NotFoundError(
          `The catalog has no entity ${entityRef} that you may read`,
        );
      }
      if (!(await mayRefresh(permissions, credentials, entityRef))) {
        throw new NotAllowedError(
          `Having ${entityRef} read again takes the permission catalog.entity.refresh on it; ask the administrators of the portal for it`,
        );
      }
      await queue.enqueue({ kind: RefreshHandler.kind, key: entityRef });
      runner.wake();
      await event.success();
    } catch (error) {
      assertError(error);
      await event.fail({ error });
      throw error;
    }
    response.status(202).json(refreshAcceptedSchema.parse({ entityRef }));
  });
  return router;
}
