export interface PriceProps {
  /** In the smallest unit of the currency. */
  amount: number;
  currency: string;
  locale?: string;
  /** Former price, shown struck through. */
  was?: number;
}

export function Price({ amount, currency, locale = 'en-IE', was }: PriceProps) {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  const text = (value: number) => format.format(value / 10 ** digits);
  return (
    <span>
      {was !== undefined && was > amount && <s aria-label={`was ${text(was)}`}>{text(was)}</s>} {text(amount)}
    </span>
  );
}
