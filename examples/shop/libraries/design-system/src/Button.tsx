import type { ButtonHTMLAttributes, CSSProperties } from 'react';
import { tokens } from './tokens';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  variant?: 'primary' | 'secondary' | 'danger';
  busy?: boolean;
}

const colours: Record<NonNullable<ButtonProps['variant']>, CSSProperties> = {
  primary: { background: tokens.color.accent, color: tokens.color.textOnAccent, border: 'none' },
  secondary: {
    background: tokens.color.surface,
    color: tokens.color.text,
    border: `1px solid ${tokens.color.border}`,
  },
  danger: { background: tokens.color.danger, color: tokens.color.textOnAccent, border: 'none' },
};

export function Button({ variant = 'primary', busy = false, disabled, children, style, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      disabled={disabled || busy}
      aria-busy={busy || undefined}
      style={{
        ...colours[variant],
        padding: `${tokens.space.s}px ${tokens.space.m}px`,
        borderRadius: tokens.radius.m,
        font: `600 ${tokens.font.size.m}px ${tokens.font.body}`,
        ...style,
      }}
    >
      {children}
    </button>
  );
}
