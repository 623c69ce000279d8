import {
  AuthService,
  DiscoveryService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { CATALOG_FILTER_EXISTS } from '@backstage/catalog-client';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { ResponseError, toError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';

const techdocsAnnotation = 'metadata.annotations.backstage.io/techdocs-ref';

/** Whoever opens a documentation has it built anew; this is for the search. */
const rebuildAfterMilliseconds = 30 * 60_000;
const retryAfterMilliseconds = 2 * 60_000;

/** Brings the documentation of every entity up to date. */
export class DocumentationBuilds {
  /** By entity reference: when its documentation is to be built next. */
  private readonly dueAt = new Map<string, number>();

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
    const { auth, catalog } = this.options;
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
        await this.buildIfDue(stringifyEntityRef(entity), signal);
      }
    }
  }

  private async buildIfDue(entityRef: string, signal: AbortSignal) {
    const now = Date.now();
    if (now < (this.dueAt.get(entityRef) ?? 0)) {
      return;
    }
    try {
      await this.build(entityRef, signal);
      this.dueAt.set(entityRef, now + rebuildAfterMilliseconds);
    } catch (error) {
      this.dueAt.set(entityRef, now + retryAfterMilliseconds);
      this.options.logger.warn(
        `Documentation of ${entityRef} could not be built`,
        toError(error),
      );
    }
  }

  private async build(entityRef: string, signal: AbortSignal): Promise<void> {
    const { auth, discovery } = this.options;
    const { kind, namespace, name } = parseEntityRef(entityRef);
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
