import assert from 'node:assert/strict';
import { eventually } from '../portal/eventually.mjs';

const METRICS = {
  'HTTP requests': /^http_server_request_duration_count\{.*code="200"/m,
  'the Node runtime': /^nodejs_eventloop_utilization\{/m,
  'scheduled tasks': /^backend_tasks_task_runs_count_total\{/m,
  'the catalog': /^catalog_entities_count\{.*\} [1-9]/m,
  Waymark: /^waymark_\w+\{/m,
};

/**
 * @param {import('./Checks.mjs').Checks} checks
 * @param {import('../portal/Replica.mjs').Replica} replica
 */
export async function checkMetrics(checks, replica) {
  for (const [subject, pattern] of Object.entries(METRICS)) {
    await checks.run(`Prometheus can read metrics of ${subject}`, () =>
      eventually(10_000, async () => {
        assert.match(await replica.metrics(), pattern);
      }),
    );
  }
}
