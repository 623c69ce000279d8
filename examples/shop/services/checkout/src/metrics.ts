import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

export const registry = new Registry();
registry.setDefaultLabels({ app: 'checkout' });
collectDefaultMetrics({ register: registry });

export const requestDuration = new Histogram({
  name: 'http_server_request_duration_seconds',
  help: 'Duration of HTTP requests',
  labelNames: ['route', 'method', 'status_class'],
  buckets: [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
  registers: [registry],
});

export const upstreamDuration = new Histogram({
  name: 'checkout_upstream_request_duration_seconds',
  help: 'Duration of single attempts against other services',
  labelNames: ['upstream', 'status'],
  buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5],
  registers: [registry],
});

export const ordersPlaced = new Counter({
  name: 'checkout_orders_total',
  help: 'Orders by outcome',
  labelNames: ['outcome'],
  registers: [registry],
});

export const circuitRefusals = new Counter({
  name: 'checkout_circuit_refusals_total',
  help: 'Calls refused by an open circuit breaker',
  labelNames: ['upstream'],
  registers: [registry],
});

export const outboxOldestAge = new Gauge({
  name: 'checkout_outbox_oldest_age_seconds',
  help: 'Age of the oldest order event that is not yet published',
  registers: [registry],
});
