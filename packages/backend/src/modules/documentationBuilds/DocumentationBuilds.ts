import {
  AuthService,
  DiscoveryService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import {
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import { CATALOG_FILTER_EXISTS } from '@backstage/catalog-client';
import { CatalogService } from '@backstage/plugin-catalog-node';

const techdocsAnnotation = 'metadata.annotations.backstage.io/techdocs-ref';

/** Brings the documentation of every entity up to date. */
export class DocumentationBuilds {
  private constructor(
    private readonly options: {
      auth: AuthService;
      catalog: CatalogService;
      discovery: DiscoveryService;
      logger: LoggerService;
    },
  ) {}

  static create(options: DocumentationBuilds['options']): DocumentationBuilds {
    return new DocumentationBuilds(options);
  }

  /**
   * One after the other, so that readers of the portal notice nothing. A
   * documentation that fails is logged and does not stop the others.
   */
  async run(signal: AbortSignal): Promise<void> {
    const { auth, catalog, logger } = this.options;
    const credentials = await auth.getOwnServiceCredentials();
    const pages = catalog.streamEntities(
      {
        filter: { [techdocsAnnotation]: CATALOG_FILTER_EXISTS },
        fields: ['kind', 'metadata.namespace', 'metadata.name'],
      },
      { credentials },
    );
    for await (const entities of pages) {
      for (const entity of entities) {
        signal.throwIfAborted();
        await this.build(entity, signal).catch(error =>
          logger.warn(
            `Documentation of ${stringifyEntityRef(entity)} could not be built`,
            error,
          ),
        );
      }
    }
  }

  private async build(entity: Entity, signal: AbortSignal): Promise<void> {
    const { auth, discovery } = this.options;
    const { kind, namespace, name } = parseEntityRef(
      stringifyEntityRef(entity),
    );
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: 'techdocs',
    });
    const response = await fetch(
      `${await discovery.getBaseUrl(
        'techdocs',
      )}/sync/${namespace}/${kind}/${name}`,
      { headers: { Authorization: `Bearer ${token}` }, signal },
    );
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    // The build is over when the stream of its events ends.
    await response.text();
  }
}
