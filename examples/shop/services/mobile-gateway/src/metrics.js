import { collectDefaultMetrics, Counter, Registry } from 'prom-client';

export const registry = new Registry();
registry.setDefaultLabels({ service: 'mobile-gateway' });
collectDefaultMetrics({ register: registry });

export const operations = new Counter({
  name: 'graphql_operations_total',
  help: 'GraphQL operations by outcome',
  labelNames: ['outcome'],
  registers: [registry],
});
