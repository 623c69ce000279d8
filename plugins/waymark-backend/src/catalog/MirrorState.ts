import { Knex } from 'knex';
import { shortMessage } from '../database/shortMessage';

/** How the last reads of the catalog went; times are ISO 8601. */
export interface MirrorStateRow {
  /** Number of the last read that began. */
  generation: number;
  /** Whether the derived tables follow from all that was written. */
  derived: boolean;
  /** Number of entities after the last complete read. */
  entities: number;
  started_at: string | null;
  completed_at: string | null;
  error: string | null;
  error_at: string | null;
}

/** The one row of `mirror_state`. */
export class MirrorState {
  constructor(private readonly database: Knex) {}

  async read(): Promise<MirrorStateRow> {
    const row = await this.database('mirror_state').where({ id: 1 }).first();
    return { ...row, derived: Boolean(row.derived) };
  }

  /**
   * Begins a read; a read that still runs elsewhere is outdated by it. Answers
   * the state as it was left.
   */
  async begin(at: Date): Promise<MirrorStateRow> {
    const before = await this.read();
    const [{ generation }] = await this.database('mirror_state')
      .where({ id: 1 })
      .increment('generation', 1)
      // Until the read is complete, so that no crash leaves it out.
      .update({ started_at: at.toISOString(), derived: false })
      .returning('generation');
    return { ...before, generation };
  }

  /** Ends a read that came to its end. False: it was outdated. */
  async complete(generation: number, at: Date): Promise<boolean> {
    const entities = this.database('entities').count('*');
    const changed = await this.database('mirror_state')
      .where({ id: 1, generation })
      .update({
        completed_at: at.toISOString(),
        entities,
        derived: true,
        error: null,
        error_at: null,
      });
    return changed > 0;
  }

  /** Ends a read that failed. */
  async fail(generation: number, error: Error, at: Date): Promise<void> {
    // What it wrote is left to a later read, even if that one is through.
    await this.database('mirror_state')
      .where({ id: 1 })
      .update({ derived: false });
    await this.database('mirror_state')
      .where({ id: 1, generation })
      .update({ error: shortMessage(error), error_at: at.toISOString() });
  }
}
