import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { useDepthLimit } from '@envelop/depth-limit';
import { createSchema, createYoga } from 'graphql-yoga';
import { createLoaders } from './loaders.js';
import { log } from './log.js';
import { operations, registry } from './metrics.js';
import { resolvers } from './resolvers.js';
import { createUpstreams } from './upstreams.js';
import { viewerOf } from './viewer.js';

const upstreams = createUpstreams(process.env);
const typeDefs = readFileSync(new URL('../api/schema.graphql', import.meta.url), 'utf8');

const yoga = createYoga({
  schema: createSchema({ typeDefs, resolvers }),
  graphiql: process.env.NODE_ENV !== 'production',
  logging: log,
  plugins: [
    useDepthLimit({ maxDepth: Number(process.env.MAX_DEPTH ?? 7) }),
    {
      onExecute() {
        return {
          onExecuteDone({ result }) {
            operations.inc({ outcome: result.errors?.length ? 'error' : 'success' });
          },
        };
      },
    },
  ],
  context: async ({ request }) => ({
    upstreams,
    loaders: createLoaders(upstreams),
    viewer: await viewerOf(request.headers.get('authorization')),
  }),
});

const server = createServer(async (request, response) => {
  if (request.url === '/healthz') {
    response.end('ok');
  } else if (request.url === '/metrics') {
    response.setHeader('content-type', registry.contentType);
    response.end(await registry.metrics());
  } else {
    yoga(request, response);
  }
});

server.requestTimeout = 5_000;
server.listen(Number(process.env.PORT ?? 8080), () => log.info('listening'));
process.once('SIGTERM', () => server.close());
