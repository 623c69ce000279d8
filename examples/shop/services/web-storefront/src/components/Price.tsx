interface Props {
  amount: number;
  currency: string;
  locale?: string;
}

export function formatPrice(amount: number, currency: string, locale = 'en-GB'): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount / 100);
}

export function Price({ amount, currency, locale }: Props) {
  return <span className="price">{formatPrice(amount, currency, locale)}</span>;
}
