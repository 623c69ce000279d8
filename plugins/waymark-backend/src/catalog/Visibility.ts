import {
  AuthService,
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { Knex } from 'knex';
import { createHash } from 'node:crypto';
import { columnInList } from '../database/columnInList';
import { applyPredicate } from './applyPredicate';
import { compileConditions } from './compileConditions';
import { holdsProperty } from './entityProperties';
import { ExpiringCache } from './ExpiringCache';

/** What one caller may see. Every list and every total goes through it. */
export interface VisibleEntities {
  /** Limits a query that selects from `entities`. */
  apply(query: Knex.QueryBuilder): Knex.QueryBuilder;
}

export interface VisibilityOptions {
  database: Knex;
  catalog: Pick<CatalogService, 'streamEntities'>;
  permissions: Pick<PermissionsService, 'authorizeConditional'>;
  auth: Pick<AuthService, 'isPrincipal'>;
  /** The names of the annotations that the mirror holds. */
  annotations: readonly string[];
}

const KEPT_MILLISECONDS = 60_000;
const KEPT_CALLERS = 100;

/** Applies the read permission of the catalog to the mirror. */
export class Visibility {
  static create(options: VisibilityOptions): Visibility {
    return new Visibility(options);
  }

  private readonly visibleIds = ExpiringCache.create<number[]>({
    milliseconds: KEPT_MILLISECONDS,
    size: KEPT_CALLERS,
  });

  private constructor(private readonly options: VisibilityOptions) {}

  /** Asks what the caller may see, to be used for one request. */
  async of(credentials: BackstageCredentials): Promise<VisibleEntities> {
    const { database, permissions, annotations } = this.options;
    const [decision] = await permissions.authorizeConditional(
      [{ permission: catalogEntityReadPermission }],
      { credentials },
    );
    if (decision.result === AuthorizeResult.ALLOW) {
      return { apply: query => query };
    }
    if (decision.result !== AuthorizeResult.CONDITIONAL) {
      return { apply: query => query.whereRaw('1 = 0') };
    }
    const predicate = compileConditions(decision.conditions, property =>
      holdsProperty(property, annotations),
    );
    if (predicate) {
      return {
        apply: query =>
          query.where(builder => {
            applyPredicate(database, builder, predicate);
          }),
      };
    }
    const ids = await this.visibleIds.get(
      this.keyOf(decision, credentials),
      () => this.readVisibleIds(credentials),
    );
    return {
      apply: query => query.where(columnInList(database, 'entities.id', ids)),
    };
  }

  private async readVisibleIds(
    credentials: BackstageCredentials,
  ): Promise<number[]> {
    const { catalog, database } = this.options;
    const pages = catalog.streamEntities(
      {
        fields: ['kind', 'metadata.namespace', 'metadata.name'],
        pageSize: 1000,
      },
      { credentials },
    );
    const ids: number[] = [];
    for await (const page of pages) {
      const refs = page.map(entity => stringifyEntityRef(entity));
      const rows = await database('entities')
        .select<{ id: number }[]>('id')
        .where(columnInList(database, 'ref', refs));
      ids.push(...rows.map(({ id }) => id));
    }
    return ids;
  }

  private keyOf(
    decision: PolicyDecision,
    credentials: BackstageCredentials,
  ): string {
    const { auth } = this.options;
    let caller = 'none';
    if (auth.isPrincipal(credentials, 'user')) {
      caller = `user ${credentials.principal.userEntityRef}`;
    } else if (auth.isPrincipal(credentials, 'service')) {
      caller = `service ${credentials.principal.subject}`;
    }
    return createHash('sha256')
      .update(JSON.stringify([caller, decision]))
      .digest('base64');
  }
}
