import type { Entity } from '@backstage/catalog-model';
import type { Config } from '@backstage/config';
import { NotModifiedError } from '@backstage/errors';
import { DirectoryPreparer } from '@backstage/plugin-techdocs-node';
import type {
  PreparerBase,
  PreparerConfig,
  PreparerOptions,
  PreparerResponse,
} from '@backstage/plugin-techdocs-node';
import { fingerprintDocs } from './fingerprintDocs';

/**
 * Prepares `dir:` documentation as the stock preparer does, but knows when
 * the files on disk have not changed. The stock one builds them again and
 * again, and tells the reader of a newer version each time.
 *
 * @public
 */
export class LocalDocsPreparer implements PreparerBase {
  private constructor(private readonly stock: PreparerBase) {}

  static fromConfig(config: Config, options: PreparerConfig) {
    return new LocalDocsPreparer(DirectoryPreparer.fromConfig(config, options));
  }

  /** {@inheritDoc @backstage/plugin-techdocs-node#PreparerBase.prepare} */
  async prepare(
    entity: Entity,
    options?: PreparerOptions,
  ): Promise<PreparerResponse> {
    const prepared = await this.stock.prepare(entity, options);
    if (prepared.etag) {
      return prepared;
    }
    const etag = await fingerprintDocs(prepared.preparedDir);
    if (etag === options?.etag) {
      throw new NotModifiedError('The files on disk have not changed');
    }
    return { ...prepared, etag };
  }

  /** {@inheritDoc @backstage/plugin-techdocs-node#PreparerBase.shouldCleanPreparedDirectory} */
  shouldCleanPreparedDirectory(): boolean {
    return this.stock.shouldCleanPreparedDirectory();
  }
}
