export { Button } from './Button';
export type { ButtonProps } from './Button';
export { Price } from './Price';
export type { PriceProps } from './Price';
export { tokens } from './tokens';
export type { Space } from './tokens';
