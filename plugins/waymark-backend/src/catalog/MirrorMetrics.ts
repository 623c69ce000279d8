import { MetricsService } from '@backstage/backend-plugin-api/alpha';

/** Measures the reads of the catalog. */
export class MirrorMetrics {
  static create(metrics: MetricsService): MirrorMetrics {
    return new MirrorMetrics(
      metrics.createGauge('waymark.mirror.entities', {
        description: 'Entities in the mirror of the catalog',
        unit: '{entity}',
      }),
      metrics.createHistogram('waymark.mirror.duration', {
        description: 'Duration of complete reads of the catalog',
        unit: 's',
        advice: {
          explicitBucketBoundaries: [
            0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120,
          ],
        },
      }),
    );
  }

  private constructor(
    private readonly entities: ReturnType<MetricsService['createGauge']>,
    private readonly duration: ReturnType<MetricsService['createHistogram']>,
  ) {}

  recordRead(read: { entities: number }, seconds: number): void {
    this.entities.record(read.entities);
    this.duration.record(seconds);
  }
}
