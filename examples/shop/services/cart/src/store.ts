import type { Redis } from 'ioredis';

export interface StoredCart {
  id: string;
  currency: string;
  country: string;
  quantities: Record<string, number>;
  updatedAt: string;
}

export interface CartStore {
  create(cart: StoredCart): Promise<void>;
  get(id: string): Promise<StoredCart | undefined>;
  setLine(id: string, sku: string, quantity: number): Promise<StoredCart | undefined>;
  remove(id: string): Promise<void>;
  ping(): Promise<void>;
}

// Changes one line and renews the expiry in a single step, so that two tabs cannot lose each other's change.
const SET_LINE = `
if redis.call('EXISTS', KEYS[1]) == 0 then return 0 end
if tonumber(ARGV[2]) > 0 then
  redis.call('HSET', KEYS[1], 'line:' .. ARGV[1], ARGV[2])
else
  redis.call('HDEL', KEYS[1], 'line:' .. ARGV[1])
end
redis.call('HSET', KEYS[1], 'updatedAt', ARGV[3])
redis.call('EXPIRE', KEYS[1], ARGV[4])
return 1
`;

export class RedisCartStore implements CartStore {
  readonly #redis: Redis;
  readonly #ttlSeconds: number;

  constructor(redis: Redis, ttlSeconds: number) {
    this.#redis = redis;
    this.#ttlSeconds = ttlSeconds;
  }

  async create(cart: StoredCart): Promise<void> {
    const key = keyOf(cart.id);
    await this.#redis
      .multi()
      .hset(key, { currency: cart.currency, country: cart.country, updatedAt: cart.updatedAt })
      .expire(key, this.#ttlSeconds)
      .exec();
  }

  async get(id: string): Promise<StoredCart | undefined> {
    const hash = await this.#redis.hgetall(keyOf(id));
    const { currency, country, updatedAt } = hash;
    if (!currency || !country || !updatedAt) return undefined;
    const quantities: Record<string, number> = {};
    for (const [field, value] of Object.entries(hash)) {
      if (field.startsWith('line:')) quantities[field.slice(5)] = Number(value);
    }
    return { id, currency, country, quantities, updatedAt };
  }

  async setLine(id: string, sku: string, quantity: number): Promise<StoredCart | undefined> {
    const now = new Date().toISOString();
    const found = await this.#redis.eval(SET_LINE, 1, keyOf(id), sku, quantity, now, this.#ttlSeconds);
    return found === 1 ? this.get(id) : undefined;
  }

  async remove(id: string): Promise<void> {
    await this.#redis.del(keyOf(id));
  }

  async ping(): Promise<void> {
    await this.#redis.ping();
  }
}

function keyOf(id: string): string {
  return `cart:${id}`;
}
