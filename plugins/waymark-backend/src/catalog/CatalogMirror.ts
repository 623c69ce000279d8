import { AuthService } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import {
  assertError,
  ConflictError,
  ServiceUnavailableError,
} from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { Knex } from 'knex';
import { setImmediate } from 'node:timers/promises';
import { analyzeTables } from '../database/analyzeTables';
import { rowsPerWrite } from '../database/rowsPerWrite';
import { slices } from '../database/slices';
import { catalogFields } from './catalogFields';
import { mirroredEntity } from './mirroredEntity';
import { MirrorMetrics } from './MirrorMetrics';
import { MirrorState } from './MirrorState';
import { deleteEntities } from './operations/deleteEntities';
import { deriveTables } from './operations/deriveTables';
import { listUnseenIds } from './operations/listUnseenIds';
import { readLastEntityId } from './operations/readLastEntityId';
import { writeEntities } from './operations/writeEntities';

const PAGE_SIZE = 1000;
// After this many new entities the database's statistics are out of date.
const BULK = 1000;

/** What a complete read of the catalog found and changed. */
export interface MirrorRead {
  entities: number;
  inserted: number;
  updated: number;
  deleted: number;
}

export interface CatalogMirrorOptions {
  database: Knex;
  catalog: Pick<CatalogService, 'streamEntities' | 'getEntityByRef'>;
  auth: Pick<AuthService, 'getOwnServiceCredentials'>;
  /** The names of the annotations that are kept. */
  annotations: readonly string[];
  metrics?: MirrorMetrics;
}

interface ReadProgress extends Omit<MirrorRead, 'entities'> {
  generation: number;
  /** The ids of all entities that the catalog answered. */
  seen: Set<number>;
}

/** Follows the catalog, which does not tell what changes in it. */
export class CatalogMirror {
  static create(options: CatalogMirrorOptions): CatalogMirror {
    return new CatalogMirror(options, new MirrorState(options.database));
  }

  private constructor(
    private readonly options: CatalogMirrorOptions,
    private readonly state: MirrorState,
  ) {}

  /**
   * Reads the whole catalog and writes what differs. A read that fails on the
   * way deletes nothing.
   */
  async read(signal?: AbortSignal): Promise<MirrorRead> {
    const started = new Date();
    const { generation, derived } = await this.state.begin(started);
    try {
      const result = await this.readAll(generation, derived, signal);
      const seconds = (Date.now() - started.getTime()) / 1000;
      this.options.metrics?.recordRead(result, seconds);
      return result;
    } catch (error) {
      assertError(error);
      await this.state.fail(generation, error, new Date());
      throw error;
    }
  }

  /** Reads one entity anew, and forgets it if the catalog did. */
  async refresh(entityRef: string): Promise<void> {
    const { auth, catalog, database, annotations } = this.options;
    const entity = await catalog.getEntityByRef(entityRef, {
      credentials: await auth.getOwnServiceCredentials(),
    });
    if (entity) {
      const mirrored = mirroredEntity(entity, annotations);
      const { ids } = await writeEntities(database, [mirrored]);
      const [id] = ids;
      await deriveTables(database, { from: id, to: id });
    } else {
      const known = database('entities').where({ ref: entityRef });
      await deleteEntities(database, await known.pluck('id'));
    }
    if (changesOthers(entityRef)) {
      await this.deriveAll();
    }
  }

  private async readAll(
    generation: number,
    derived: boolean,
    signal?: AbortSignal,
  ): Promise<MirrorRead> {
    const { database } = this.options;
    const lastId = await readLastEntityId(database);
    const progress: ReadProgress = {
      generation,
      seen: new Set(),
      inserted: 0,
      updated: 0,
      deleted: 0,
    };
    await this.readPages(progress, signal);
    const { seen, inserted, updated } = progress;
    if (seen.size === 0 && lastId > 0) {
      throw new ServiceUnavailableError(
        'The catalog answered with no entities at all; the last known ones are kept until it answers with some',
      );
    }
    await this.assertCurrent(generation);
    // What has a higher id was added by a refresh while this read went on.
    const unseen = await listUnseenIds(database, seen, lastId);
    await deleteEntities(database, unseen);
    const deleted = unseen.length;
    if (!derived || inserted + updated + deleted > 0) {
      await this.deriveAll({ signal, isBulk: inserted >= BULK });
    }
    if (!(await this.state.complete(generation, new Date()))) {
      throw outdated();
    }
    return { entities: seen.size, inserted, updated, deleted };
  }

  private async readPages(
    progress: ReadProgress,
    signal?: AbortSignal,
  ): Promise<void> {
    const { auth, catalog, database } = this.options;
    const pages = catalog.streamEntities(
      { fields: catalogFields, pageSize: PAGE_SIZE },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    for await (const page of pages) {
      await this.assertCurrent(progress.generation);
      for (const slice of slices(page, rowsPerWrite(database))) {
        signal?.throwIfAborted();
        await this.write(slice, progress);
        await setImmediate();
      }
    }
  }

  private async write(
    entities: Entity[],
    progress: ReadProgress,
  ): Promise<void> {
    const { database, annotations } = this.options;
    const written = await writeEntities(
      database,
      entities.map(entity => mirroredEntity(entity, annotations)),
    );
    progress.inserted += written.inserted;
    progress.updated += written.updated;
    for (const id of written.ids) {
      progress.seen.add(id);
    }
  }

  private async deriveAll(
    options: { signal?: AbortSignal; isBulk?: boolean } = {},
  ): Promise<void> {
    const { database } = this.options;
    const to = await readLastEntityId(database);
    if (options.isBulk) {
      await analyzeTables(database);
    }
    await deriveTables(database, { from: 1, to }, options.signal);
    if (options.isBulk) {
      await analyzeTables(database);
    }
  }

  private async assertCurrent(generation: number): Promise<void> {
    if ((await this.state.read()).generation !== generation) {
      throw outdated();
    }
  }
}

function outdated(): Error {
  return new ConflictError(
    'Another read of the catalog began meanwhile; this one ends without deleting anything',
  );
}

function changesOthers(entityRef: string): boolean {
  return /^(group|user|system|domain):/.test(entityRef);
}
