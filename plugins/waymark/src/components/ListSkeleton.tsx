import Skeleton from '@material-ui/lab/Skeleton';
import { PlainList } from './PlainList';

/** Stands where a list will be, in its final layout, so nothing jumps. */
export function ListSkeleton({ rows }: { rows: number }) {
  return (
    <div role="status" aria-label="Loading">
      <PlainList>
        {Array.from({ length: rows }, (_, index) => (
          <li key={index}>
            <Skeleton width="40%" />
            <Skeleton width="75%" />
          </li>
        ))}
      </PlainList>
    </div>
  );
}
