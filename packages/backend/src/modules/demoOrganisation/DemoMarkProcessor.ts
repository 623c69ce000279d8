import { Entity } from '@backstage/catalog-model';
import { LocationSpec } from '@backstage/plugin-catalog-common';
import { CatalogProcessor } from '@backstage/plugin-catalog-node';
import { sep } from 'node:path';

/** Label of everything that belongs to the demo organisation. */
export const DEMO_LABEL = 'waymark.dev/demo';

/**
 * Marks every entity that is read from the demo's folder as demo data, so that
 * no demo file has to say so itself.
 */
export class DemoMarkProcessor implements CatalogProcessor {
  private constructor(private readonly folder: string) {}

  /** @param folder - absolute path of the demo's root folder */
  static create(folder: string): DemoMarkProcessor {
    return new DemoMarkProcessor(folder);
  }

  getProcessorName(): string {
    return 'DemoMarkProcessor';
  }

  async preProcessEntity(
    entity: Entity,
    location: LocationSpec,
  ): Promise<Entity> {
    if (
      location.type !== 'file' ||
      !location.target.startsWith(this.folder + sep)
    ) {
      return entity;
    }
    return {
      ...entity,
      metadata: {
        ...entity.metadata,
        labels: { ...entity.metadata.labels, [DEMO_LABEL]: 'true' },
      },
    };
  }
}
