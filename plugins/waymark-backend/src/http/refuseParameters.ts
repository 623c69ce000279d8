import { z } from 'zod';
import { parseRequest } from './parseRequest';

const noParameters = z.strictObject({});

/** For routes without query parameters: a misspelt one is told, not ignored. */
export function refuseParameters(query: unknown): void {
  parseRequest(noParameters, query);
}
