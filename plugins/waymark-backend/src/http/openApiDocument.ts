import {
  entityPathSchema,
  failingWorkSchema,
  mirrorStatusSchema,
  myGroupsSchema,
  needsYouQuerySchema,
  needsYouSchema,
  refreshAcceptedSchema,
  servicesQuerySchema,
  servicesSchema,
} from '@waymark/backstage-plugin-waymark-common';
import { z } from 'zod';

interface Operation {
  method: 'get' | 'post';
  path: string;
  summary: string;
  status: 200 | 202;
  answer: z.ZodType;
  query?: z.ZodObject;
  pathParameters?: z.ZodObject;
}

const operations: Operation[] = [
  {
    method: 'get',
    path: '/services',
    summary: 'Services that the caller may see, a page at a time',
    status: 200,
    query: servicesQuerySchema,
    answer: servicesSchema,
  },
  {
    method: 'get',
    path: '/groups/mine',
    summary: 'Groups that the caller belongs to',
    status: 200,
    answer: myGroupsSchema,
  },
  {
    method: 'get',
    path: '/needs-you',
    summary: 'What needs the caller, the most urgent first',
    status: 200,
    query: needsYouQuerySchema,
    answer: needsYouSchema,
  },
  {
    method: 'get',
    path: '/mirror',
    summary: 'How well the mirror follows the catalog',
    status: 200,
    answer: mirrorStatusSchema,
  },
  {
    method: 'post',
    path: '/entities/{kind}/{namespace}/{name}/refresh',
    summary: 'Reads an entity from the catalog again soon',
    status: 202,
    pathParameters: entityPathSchema,
    answer: refreshAcceptedSchema,
  },
  {
    method: 'get',
    path: '/work/failing',
    summary: 'Work that failed and is tried again, for operators',
    status: 200,
    answer: failingWorkSchema,
  },
];

/** Describes the API from the schemas that it is checked with. */
export function openApiDocument(): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method]: describe(operation),
    };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Waymark', version: '1.0.0' },
    servers: [{ url: '/api/waymark' }],
    security: [{ backstage: [] }],
    paths,
    components: {
      securitySchemes: { backstage: { type: 'http', scheme: 'bearer' } },
    },
  };
}

function describe(operation: Operation) {
  return {
    summary: operation.summary,
    parameters: [
      ...parametersOf(operation.pathParameters, 'path'),
      ...parametersOf(operation.query, 'query'),
    ],
    responses: {
      [operation.status]: {
        description: 'The answer',
        content: {
          'application/json': { schema: z.toJSONSchema(operation.answer) },
        },
      },
      default: { description: 'An error, as all of Backstage tells them' },
    },
  };
}

function parametersOf(
  schema: z.ZodObject | undefined,
  place: 'path' | 'query',
) {
  return Object.entries(schema?.shape ?? {}).map(([name, part]) => ({
    name,
    in: place,
    required: place === 'path',
    schema: z.toJSONSchema(part as z.ZodType, { io: 'input' }),
  }));
}
