import { HttpInstrumentation } from '@opentelemetry/instrumentation-http';
import { RuntimeNodeInstrumentation } from '@opentelemetry/instrumentation-runtime-node';
import { NodeSDK } from '@opentelemetry/sdk-node';

/*
 * Must be the first import of the back end, so that it patches `http` before
 * anything else loads it. The standard OTEL_* variables choose the exporters
 * (OTEL_METRICS_EXPORTER=prometheus serves http://…:9464/metrics); without any
 * of them nothing is started.
 */
const exporters = ['OTEL_METRICS_EXPORTER', 'OTEL_TRACES_EXPORTER'];

if (exporters.some(name => process.env[name])) {
  process.env.OTEL_SERVICE_NAME ??= 'waymark';
  for (const name of [...exporters, 'OTEL_LOGS_EXPORTER']) {
    // The SDK would otherwise send what was not asked for to localhost:4318.
    process.env[name] ??= 'none';
  }
  const sdk = new NodeSDK({
    instrumentations: [
      new HttpInstrumentation(),
      new RuntimeNodeInstrumentation(),
    ],
  });
  sdk.start();
  // The back end ends the process itself; only the exporters are flushed here.
  const shutdown = () => {
    sdk.shutdown().catch(error => {
      process.stderr.write(`OpenTelemetry did not shut down: ${error}\n`);
    });
  };
  process.once('SIGTERM', shutdown);
  process.once('SIGINT', shutdown);
}
