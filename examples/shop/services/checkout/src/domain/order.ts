export interface Money {
  /** In the smallest unit of the currency. */
  amount: number;
  currency: string;
}

export interface Line {
  sku: string;
  quantity: number;
  unitPrice: Money;
}

export interface Discount {
  code: string;
  percent: number;
}

export type OrderStatus = 'placed' | 'paid' | 'cancelled';

export interface Order {
  id: string;
  customerId: string;
  status: OrderStatus;
  lines: Line[];
  discount: Money;
  total: Money;
  paymentId?: string;
  placedAt: string;
}

export class EmptyCartError extends Error {
  constructor() {
    super('The basket is empty');
  }
}

/** Prices lines and discounts. All arithmetic is in integers; a discount is rounded down in favour of the shop. */
export function price(lines: Line[], discounts: Discount[] = []): { discount: Money; total: Money } {
  const first = lines[0];
  if (!first) throw new EmptyCartError();
  const { currency } = first.unitPrice;
  if (lines.some(line => line.unitPrice.currency !== currency)) {
    throw new Error('A basket cannot mix currencies');
  }
  const subtotal = lines.reduce((sum, line) => sum + line.unitPrice.amount * line.quantity, 0);
  const percent = Math.min(
    100,
    discounts.reduce((sum, discount) => sum + discount.percent, 0),
  );
  const discount = Math.floor((subtotal * percent) / 100);
  return {
    discount: { amount: discount, currency },
    total: { amount: subtotal - discount, currency },
  };
}
