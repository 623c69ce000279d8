import type { ReactNode } from 'react';
import { Button } from '@marketlane/design-system';

export function ErrorNote({ children, onRetry }: { children: ReactNode; onRetry: () => void }) {
  return (
    <div role="alert">
      <p>{children}</p>
      <Button onClick={onRetry}>Try again</Button>
    </div>
  );
}
