import { trace } from '@opentelemetry/api';

/** Options for Fastify's logger: one JSON object per line, with the ids of the current trace. */
export const loggerOptions = {
  level: process.env.LOG_LEVEL ?? 'info',
  base: { service: 'cart' },
  redact: ['req.headers.authorization', 'req.headers.cookie'],
  mixin(): Record<string, string> {
    const context = trace.getActiveSpan()?.spanContext();
    return context ? { trace_id: context.traceId, span_id: context.spanId } : {};
  },
};
