import { MetricsService } from '@backstage/backend-plugin-api/alpha';
import { WorkQueue } from './WorkQueue';

/** Measures how much work there is in each state. */
export function observeWork(metrics: MetricsService, queue: WorkQueue): void {
  const items = metrics.createObservableGauge('waymark.work.items', {
    description: 'Items in the work queue by state',
    unit: '{item}',
  });
  items.addCallback(async result => {
    const counts = await queue.countByState();
    for (const [state, count] of Object.entries(counts)) {
      result.observe(count, { state });
    }
  });
}
