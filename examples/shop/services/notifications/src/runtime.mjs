import { IdempotencyConfig, makeIdempotent } from '@aws-lambda-powertools/idempotency';
import { DynamoDBPersistenceLayer } from '@aws-lambda-powertools/idempotency/dynamodb';
import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { Tracer } from '@aws-lambda-powertools/tracer';

export const logger = new Logger({ serviceName: 'notifications' });
export const tracer = new Tracer({ serviceName: 'notifications' });
const metrics = new Metrics({ namespace: 'Marketlane', serviceName: 'notifications' });

export function counted(name) {
  metrics.addMetric(name, MetricUnit.Count, 1);
  metrics.publishStoredMetrics();
}

/** Runs a step once per event id, also when the event is delivered again. */
export function once(step) {
  return makeIdempotent(step, {
    persistenceStore: new DynamoDBPersistenceLayer({ tableName: process.env.SENT_TABLE }),
    config: new IdempotencyConfig({ eventKeyJmesPath: 'id', expiresAfterSeconds: 14 * 24 * 3600 }),
  });
}
