import { ResponseErrorPanel } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { UseQueryResult } from '@tanstack/react-query';
import { ReactNode } from 'react';
import { ListSkeleton } from './ListSkeleton';

/** What `fetch` throws when nobody answers, in any browser. */
function isUnreachable(error: Error): boolean {
  return error instanceof TypeError;
}

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
        {isUnreachable(query.error) ? (
          <Typography role="alert">
            The back end is not answering. It may be starting again; nothing of
            yours is lost.
          </Typography>
        ) : (
          <ResponseErrorPanel error={query.error} />
        )}
        <Button onClick={() => query.refetch()}>Try again</Button>
      </>
    );
  }
  return <ListSkeleton rows={skeletonRows} />;
}
