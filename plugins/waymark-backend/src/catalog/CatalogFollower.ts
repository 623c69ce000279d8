import { LoggerService } from '@backstage/backend-plugin-api';
import { assertError } from '@backstage/errors';
import { setTimeout } from 'node:timers/promises';
import { CatalogMirror, MirrorRead } from './CatalogMirror';

const SOON = 5_000;
const WHILE_FILLING = 15_000;
const SETTLES_WITHIN = 3 * 60_000;

/**
 * Reads the catalog whenever told to. After a start, when the catalog of a new
 * portal is still filling, a run goes on until two reads agree.
 */
export class CatalogFollower {
  static create(options: {
    mirror: Pick<CatalogMirror, 'read'>;
    logger: LoggerService;
    wait?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
    now?: () => number;
  }): CatalogFollower {
    return new CatalogFollower(
      options.mirror,
      options.logger,
      options.wait ??
        ((milliseconds, signal) =>
          setTimeout(milliseconds, undefined, { signal })),
      options.now ?? Date.now,
    );
  }

  private settled = false;

  private constructor(
    private readonly mirror: Pick<CatalogMirror, 'read'>,
    private readonly logger: LoggerService,
    private readonly wait: (
      milliseconds: number,
      signal: AbortSignal,
    ) => Promise<void>,
    private readonly now: () => number,
  ) {}

  /** One run of the scheduled task. */
  async run(signal: AbortSignal): Promise<void> {
    const end = this.now() + SETTLES_WITHIN;
    while (!this.settled && this.now() < end && !signal.aborted) {
      const read = await this.readOnceMore(signal);
      if (read && agrees(read)) {
        this.settled = true;
        return;
      }
      const isFilling = read !== undefined && read.entities > 0;
      // Ends early when the task is stopped, as does the loop.
      const pause = isFilling ? WHILE_FILLING : SOON;
      await this.wait(pause, signal).catch(() => undefined);
    }
    if (signal.aborted) {
      return;
    }
    // A catalog that changes all the time never settles, and need not.
    this.settled = true;
    this.log(await this.mirror.read(signal));
  }

  private async readOnceMore(
    signal: AbortSignal,
  ): Promise<MirrorRead | undefined> {
    try {
      const read = await this.mirror.read(signal);
      this.log(read);
      return read;
    } catch (error) {
      assertError(error);
      this.logger.warn(`The catalog could not be read yet: ${error.message}`);
      return undefined;
    }
  }

  private log({ entities, inserted, updated, deleted }: MirrorRead): void {
    if (inserted + updated + deleted > 0) {
      this.logger.info(
        `The mirror holds ${entities} entities: ${inserted} new, ${updated} changed, ${deleted} deleted`,
      );
    }
  }
}

function agrees({ entities, inserted, updated, deleted }: MirrorRead) {
  return entities > 0 && inserted + updated + deleted === 0;
}
