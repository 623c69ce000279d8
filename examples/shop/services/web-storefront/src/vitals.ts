import { onCLS, onINP, onLCP, type Metric } from 'web-vitals';

function send(metric: Metric) {
  const body = JSON.stringify({ name: metric.name, value: metric.value, path: location.pathname });
  navigator.sendBeacon('/api/rum/vitals', body);
}

export function reportVitals() {
  onCLS(send);
  onINP(send);
  onLCP(send);
}
