import { trace } from '@opentelemetry/api';
import { pino } from 'pino';

/** JSON logs; each line carries the ids of the active trace so that Grafana can jump between the two. */
export const logger = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  base: { service: 'checkout', version: process.env.SERVICE_VERSION },
  redact: ['req.headers.authorization', '*.email', '*.address'],
  mixin() {
    const span = trace.getActiveSpan()?.spanContext();
    return span ? { trace_id: span.traceId, span_id: span.spanId } : {};
  },
});
