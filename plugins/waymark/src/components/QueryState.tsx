import { ResponseErrorPanel } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import { UseQueryResult } from '@tanstack/react-query';
import { ReactNode } from 'react';
import { ListSkeleton } from './ListSkeleton';

/** Shows the answer of a query, or that it loads, or why it failed. */
export function QueryState<T>({
  query,
  skeletonRows,
  children,
}: {
  query: UseQueryResult<T, Error>;
  skeletonRows: number;
  children(data: T): ReactNode;
}) {
  if (query.data !== undefined) {
    return <>{children(query.data)}</>;
  }
  if (query.error) {
    return (
      <>
        <ResponseErrorPanel error={query.error} />
        <Button onClick={() => query.refetch()}>Try again</Button>
      </>
    );
  }
  return <ListSkeleton rows={skeletonRows} />;
}
