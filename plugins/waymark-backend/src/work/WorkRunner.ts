import { LoggerService } from '@backstage/backend-plugin-api';
import { assertError } from '@backstage/errors';
import { WorkHandler, WorkLease } from './WorkItem';
import { WorkQueue } from './WorkQueue';

const AT_A_TIME = 10;
const POLL_MILLISECONDS = 5_000;
// Ends a handler while its lease still holds.
const HANDLER_MILLISECONDS = WorkQueue.leaseMilliseconds - 10_000;

/** Takes due work from the queue and has it done, until stopped. */
export class WorkRunner {
  static create(options: {
    queue: WorkQueue;
    handlers: WorkHandler[];
    logger: LoggerService;
  }): WorkRunner {
    return new WorkRunner(
      options.queue,
      new Map(options.handlers.map(handler => [handler.kind, handler])),
      options.logger,
    );
  }

  private readonly stopping = new AbortController();
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private woken = false;

  private constructor(
    private readonly queue: WorkQueue,
    private readonly handlers: Map<string, WorkHandler>,
    private readonly logger: LoggerService,
  ) {}

  /** Starts to look for due work now and then. */
  start(): void {
    this.timer = setInterval(() => this.wake(), POLL_MILLISECONDS);
    this.timer.unref();
    this.wake();
  }

  /** Looks for due work at once, for example because some was enqueued. */
  wake(): void {
    this.woken = true;
    this.running ??= this.runWhileWoken().finally(() => {
      this.running = undefined;
    });
  }

  /** Gives back what is under way and waits for it to end. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    this.stopping.abort();
    await this.running;
  }

  /** Does all work that is due, and answers how many items it tried. */
  async runDue(): Promise<number> {
    let tried = 0;
    while (!this.stopping.signal.aborted) {
      const kinds = [...this.handlers.keys()];
      const leases = await this.queue.take(kinds, AT_A_TIME);
      if (leases.length === 0) {
        break;
      }
      await Promise.all(leases.map(lease => this.run(lease)));
      tried += leases.length;
    }
    return tried;
  }

  private async runWhileWoken(): Promise<void> {
    while (this.woken && !this.stopping.signal.aborted) {
      this.woken = false;
      try {
        await this.runDue();
      } catch (error) {
        assertError(error);
        this.logger.error('Work could not be taken from the queue', error);
      }
    }
  }

  private async run(lease: WorkLease): Promise<void> {
    const timeout = AbortSignal.timeout(HANDLER_MILLISECONDS);
    const signal = AbortSignal.any([this.stopping.signal, timeout]);
    let kept: boolean;
    try {
      await this.handlers.get(lease.kind)!.handle(lease.key, signal);
      kept = await this.queue.complete(lease);
    } catch (error) {
      assertError(error);
      kept = await this.settleFailure(lease, error);
    }
    if (!kept) {
      this.logger.warn(
        `The lease on ${lease.kind} of ${lease.key} was lost before the work ended; another worker does it`,
      );
    }
  }

  private async settleFailure(
    lease: WorkLease,
    error: Error,
  ): Promise<boolean> {
    if (this.stopping.signal.aborted) {
      return this.queue.release(lease);
    }
    this.logger.warn(
      `${lease.kind} of ${lease.key} failed at attempt ${lease.attempts}`,
      error,
    );
    return this.queue.fail(lease, error);
  }
}
