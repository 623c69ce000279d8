import { HttpClient, UpstreamError } from '@marketlane/http-client';

export interface Money {
  amount: number;
  currency: string;
}

export interface Product {
  sku: string;
  name: string;
  price: Money;
}

export interface Catalog {
  /** The products that exist, by SKU. */
  products(skus: string[]): Promise<Map<string, Product>>;
}

const KEEP_MS = 60_000;

/** Reads products with a time limit, retries and a circuit breaker; the last known price bridges a short outage. */
export class HttpCatalog implements Catalog {
  readonly #http: HttpClient;
  readonly #known = new Map<string, { product: Product; until: number }>();

  constructor(baseUrl: string, timeoutMs: number) {
    this.#http = new HttpClient({
      upstream: 'product-catalog',
      baseUrl,
      timeoutMs,
      retries: 2,
      breaker: { failureThreshold: 5, resetAfterMs: 5_000 },
    });
  }

  async products(skus: string[]): Promise<Map<string, Product>> {
    const found = await Promise.all(skus.map(sku => this.#product(sku)));
    return new Map(found.filter(product => product !== undefined).map(product => [product.sku, product]));
  }

  async #product(sku: string): Promise<Product | undefined> {
    try {
      const product = await this.#http.get<Product>(`/v1/products/${encodeURIComponent(sku)}`);
      this.#known.set(sku, { product, until: Date.now() + KEEP_MS });
      return product;
    } catch (error) {
      if (error instanceof UpstreamError && error.status === 404) return undefined;
      const entry = this.#known.get(sku);
      if (!entry || entry.until < Date.now()) throw error;
      return entry.product;
    }
  }
}
