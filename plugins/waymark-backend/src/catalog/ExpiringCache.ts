/** Keeps answers for a while, and never asks for the same one twice at once. */
export class ExpiringCache<T> {
  static create<T>(options: {
    milliseconds: number;
    size: number;
    now?: () => number;
  }): ExpiringCache<T> {
    return new ExpiringCache(
      options.milliseconds,
      options.size,
      options.now ?? Date.now,
    );
  }

  private readonly entries = new Map<
    string,
    { until: number; answer: Promise<T> }
  >();

  private constructor(
    private readonly milliseconds: number,
    private readonly size: number,
    private readonly now: () => number,
  ) {}

  async get(key: string, read: () => Promise<T>): Promise<T> {
    const known = this.entries.get(key);
    if (known && known.until > this.now()) {
      return known.answer;
    }
    this.entries.delete(key);
    if (this.entries.size >= this.size) {
      // Maps keep the order of insertion: this is the oldest.
      const [oldest] = this.entries.keys();
      this.entries.delete(oldest);
    }
    const entry = { until: this.now() + this.milliseconds, answer: read() };
    this.entries.set(key, entry);
    try {
      return await entry.answer;
    } catch (error) {
      if (this.entries.get(key) === entry) {
        this.entries.delete(key);
      }
      throw error;
    }
  }
}
