// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { axe } from 'vitest-axe';
import { Button } from '../src/Button';

describe('Button', () => {
  it('cannot be pressed while busy', () => {
    render(<Button busy>Place order</Button>);
    const button = screen.getByRole('button', { name: 'Place order' });
    expect(button.hasAttribute('disabled')).toBe(true);
    expect(button.getAttribute('aria-busy')).toBe('true');
  });

  it('has no accessibility violations', async () => {
    const { container } = render(<Button variant="secondary">Keep shopping</Button>);
    const result = await axe(container);
    expect(result.violations).toEqual([]);
  });
});
