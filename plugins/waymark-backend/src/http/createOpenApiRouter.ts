import { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { openApiDocument } from './openApiDocument';

/** `/openapi.json` */
export function createOpenApiRouter(): Router {
  const router = PromiseRouter();
  const document = openApiDocument();
  router.get('/', async (_request, response) => {
    response.json(document);
  });
  return router;
}
