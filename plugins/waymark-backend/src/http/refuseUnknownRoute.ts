import { NotFoundError } from '@backstage/errors';
import { Request } from 'express';

/** Answers what no router took, in the form of all errors. */
export function refuseUnknownRoute(request: Request): never {
  const { baseUrl, method, path } = request;
  throw new NotFoundError(
    `There is no route ${method} ${baseUrl}${path}; ${baseUrl}/openapi.json describes those that there are`,
  );
}
