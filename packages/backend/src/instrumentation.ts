import { HttpInstrumentation } from '@opentelemetry/instrumentation-http';
import { RuntimeNodeInstrumentation } from '@opentelemetry/instrumentation-runtime-node';
import { NodeSDK } from '@opentelemetry/sdk-node';

/*
 * Must be the first import of the back end, so that it patches `http` before
 * anything else loads it. The standard OTEL_* variables choose the exporters
 * (OTEL_METRICS_EXPORTER=prometheus serves http://localhost:9464/metrics, and
 * OTEL_EXPORTER_PROMETHEUS_HOST=0.0.0.0 lets other machines read it); without
 * any of them nothing is started.
 */
const exporters = ['OTEL_METRICS_EXPORTER', 'OTEL_TRACES_EXPORTER'];

if (exporters.some(name => process.env[name])) {
  process.env.OTEL_SERVICE_NAME ??= 'waymark';
  for (const name of [...exporters, 'OTEL_LOGS_EXPORTER']) {
    // The SDK would otherwise send what was not asked for to localhost:4318.
    process.env[name] ??= 'none';
  }
  // Nothing is shut down on SIGTERM: the last requests are still to come then,
  // and their metrics must stay readable. Spans leave within a second instead.
  process.env.OTEL_BSP_SCHEDULE_DELAY ??= '1000';

  new NodeSDK({
    instrumentations: [
      new HttpInstrumentation(),
      new RuntimeNodeInstrumentation(),
    ],
  }).start();
}
