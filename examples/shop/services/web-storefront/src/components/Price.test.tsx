import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { formatPrice, Price } from './Price';

it('shows minor units as an amount', () => {
  render(<Price amount={1290} currency="EUR" />);
  expect(screen.getByText('€12.90')).toBeTruthy();
});

it('follows the locale', () => {
  expect(formatPrice(1290, 'EUR', 'de-DE')).toMatch(/^12,90\s€$/);
});
