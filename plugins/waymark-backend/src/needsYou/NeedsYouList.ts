import { LoggerService } from '@backstage/backend-plugin-api';
import { assertError, ConflictError } from '@backstage/errors';
import {
  NeedsYou,
  NeedsYouItem,
  needsYouItemSchema,
} from '@waymark/backstage-plugin-waymark-common';
import {
  NeedsYouRequest,
  NeedsYouSource,
} from '@waymark/backstage-plugin-waymark-node';
import { Knex } from 'knex';
import { z } from 'zod';
import { VisibleEntities } from '../catalog/Visibility';
import { columnInList } from '../database/columnInList';
import { RankedItem, sortNeedsYou } from './sortNeedsYou';

const PATIENCE_MILLISECONDS = 5_000;

type SourceAnswer =
  | { items: NeedsYouItem[] }
  | { unavailable: { source: string; message: string } };

/** Asks all sources what needs a person. */
export class NeedsYouList {
  static create(options: {
    database: Knex;
    sources: NeedsYouSource[];
    logger: LoggerService;
    patienceMilliseconds?: number;
  }): NeedsYouList {
    const ids = options.sources.map(({ id }) => id);
    const taken = ids.find((id, index) => ids.indexOf(id) !== index);
    if (taken !== undefined) {
      throw new ConflictError(
        `There are two needs-you sources with the id "${taken}"; rename one of them`,
      );
    }
    return new NeedsYouList(
      options.database,
      options.sources,
      options.logger,
      options.patienceMilliseconds ?? PATIENCE_MILLISECONDS,
    );
  }

  private constructor(
    private readonly database: Knex,
    private readonly sources: NeedsYouSource[],
    private readonly logger: LoggerService,
    private readonly patienceMilliseconds: number,
  ) {}

  /** The most urgent items on entities that the person may see. */
  async list(
    request: NeedsYouRequest,
    options: { visible: VisibleEntities; limit: number },
  ): Promise<NeedsYou> {
    const answers = await Promise.all(
      this.sources.map(source => this.ask(source, request)),
    );
    const found = answers.flatMap(answer =>
      'items' in answer ? answer.items : [],
    );
    const items = sortNeedsYou(await this.rank(found, options.visible));
    return {
      items: items.slice(0, options.limit),
      totalItems: items.length,
      unavailable: answers.flatMap(answer =>
        'unavailable' in answer ? answer.unavailable : [],
      ),
    };
  }

  private async ask(
    source: NeedsYouSource,
    request: NeedsYouRequest,
  ): Promise<SourceAnswer> {
    const patience = new AbortController();
    const { signal } = patience;
    const timer = setTimeout(
      () => patience.abort(this.noAnswer()),
      this.patienceMilliseconds,
    );
    try {
      const answer = await Promise.race([
        // First, so that the time is told and not what the source makes of it.
        rejectWhenAborted(signal),
        source.list({ ...request, signal }),
      ]);
      return { items: z.array(needsYouItemSchema).parse(answer) };
    } catch (error) {
      assertError(error);
      this.logger.error(`Needs-you source ${source.id} failed`, error);
      const message =
        'This source did not answer, so that items of it may be missing; the log of the back end tells why';
      return { unavailable: { source: source.id, message } };
    } finally {
      clearTimeout(timer);
    }
  }

  private noAnswer(): Error {
    return new Error(`No answer within ${this.patienceMilliseconds} ms`);
  }

  private async rank(
    items: NeedsYouItem[],
    visible: VisibleEntities,
  ): Promise<RankedItem[]> {
    if (items.length === 0) {
      return [];
    }
    const refs = [...new Set(items.map(({ entityRef }) => entityRef))];
    const rows: { ref: string; tier_order: string }[] = await visible
      .apply(this.database('entities').select('ref', 'tier_order'))
      .where(columnInList(this.database, 'ref', refs));
    const tiers = new Map(rows.map(row => [row.ref, row.tier_order]));
    return items.flatMap(item => {
      const tierOrder = tiers.get(item.entityRef);
      return tierOrder === undefined ? [] : { item, tierOrder };
    });
  }
}

function rejectWhenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });
}
