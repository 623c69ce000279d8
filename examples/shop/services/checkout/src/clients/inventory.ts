import { credentials, loadPackageDefinition } from '@grpc/grpc-js';
import type { Client, ServiceError } from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';
import { CircuitBreaker } from '@marketlane/http-client';
import type { BreakerOptions } from '@marketlane/http-client';
import type { Line } from '../domain/order.ts';

const DEADLINE_MS = 800;

// Reserve is idempotent on the order id, so both calls may be repeated.
const serviceConfig = {
  methodConfig: [
    {
      name: [{ service: 'marketlane.inventory.v1.Inventory' }],
      retryPolicy: {
        maxAttempts: 2,
        initialBackoff: '0.1s',
        maxBackoff: '0.5s',
        backoffMultiplier: 2,
        retryableStatusCodes: ['UNAVAILABLE'],
      },
    },
  ],
};

export class OutOfStockError extends Error {
  readonly statusCode = 409;

  constructor(skus: string[]) {
    super(`Out of stock: ${skus.join(', ')}`);
  }
}

interface Options {
  breaker: BreakerOptions;
  onAttempt: (attempt: { upstream: string; status: number | 'error'; durationMs: number }) => void;
}

type Method = 'Reserve' | 'Release';
type Callback = (error: ServiceError | null, response: unknown) => void;
type InventoryStub = Client & Record<Method, (request: unknown, options: { deadline: number }, callback: Callback) => void>;

export class InventoryClient {
  private readonly stub: InventoryStub;
  private readonly breaker: CircuitBreaker;
  private readonly onAttempt: Options['onAttempt'];

  constructor(address: string, options: Options) {
    const definition = loadSync(new URL('../../proto/inventory.proto', import.meta.url).pathname);
    const root = loadPackageDefinition(definition) as unknown as {
      marketlane: {
        inventory: { v1: { Inventory: new (address: string, ...rest: unknown[]) => InventoryStub } };
      };
    };
    this.stub = new root.marketlane.inventory.v1.Inventory(address, credentials.createInsecure(), {
      'grpc.service_config': JSON.stringify(serviceConfig),
    });
    this.breaker = new CircuitBreaker('inventory', options.breaker);
    this.onAttempt = options.onAttempt;
  }

  async reserve(orderId: string, lines: Line[]): Promise<{ id: string }> {
    const response = await this.call<{ reservationId: string; missing?: { sku: string }[] }>('Reserve', {
      orderId,
      lines: lines.map(({ sku, quantity }) => ({ sku, quantity })),
    });
    if (response.missing?.length) throw new OutOfStockError(response.missing.map(line => line.sku));
    return { id: response.reservationId };
  }

  async release(reservationId: string): Promise<void> {
    await this.call('Release', { reservationId });
  }

  private call<T>(method: Method, request: unknown): Promise<T> {
    return this.breaker.run(
      () =>
        new Promise<T>((resolve, reject) => {
          const startedAt = performance.now();
          this.stub[method](request, { deadline: Date.now() + DEADLINE_MS }, (error, response) => {
            this.onAttempt({
              upstream: 'inventory',
              status: error ? 'error' : 200,
              durationMs: performance.now() - startedAt,
            });
            if (error) reject(error);
            else resolve(response as T);
          });
        }),
    );
  }
}
