import type { Money, Product } from './catalog.ts';
import type { StoredCart } from './store.ts';

export interface Line {
  sku: string;
  name: string;
  quantity: number;
  unitPrice: Money;
}

export interface Cart {
  id: string;
  currency: string;
  country: string;
  lines: Line[];
  subtotal: Money;
  updatedAt: string;
}

/** Joins what is stored with today's names and prices. Products that are no longer sold are left out. */
export function priced(stored: StoredCart, products: Map<string, Product>): Cart {
  const lines: Line[] = [];
  for (const [sku, quantity] of Object.entries(stored.quantities)) {
    const product = products.get(sku);
    if (product && sellableIn(product, stored.currency)) {
      lines.push({ sku, name: product.name, quantity, unitPrice: product.price });
    }
  }
  const amount = lines.reduce((sum, line) => sum + line.quantity * line.unitPrice.amount, 0);
  return {
    id: stored.id,
    currency: stored.currency,
    country: stored.country,
    lines,
    subtotal: { amount, currency: stored.currency },
    updatedAt: stored.updatedAt,
  };
}

/** A basket has one currency, so a product without a price in it cannot be added. */
export function sellableIn(product: Product, currency: string): boolean {
  return product.price.currency === currency;
}
