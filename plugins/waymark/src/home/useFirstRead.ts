import { useApi } from '@backstage/core-plugin-api';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { waymarkApiRef } from '../api/waymarkApiRef';

const pollMilliseconds = 3000;

/**
 * Whether the catalog is still being read for the first time; everything on
 * the page is asked for again when that ends.
 */
export function useFirstRead(): boolean {
  const api = useApi(waymarkApiRef);
  const queryClient = useQueryClient();
  const { data } = useQuery({
    queryKey: ['mirror'],
    queryFn: ({ signal }) => api.getMirrorStatus({ signal }),
    refetchInterval: ({ state }) =>
      state.data?.state === 'first-read' ? pollMilliseconds : false,
  });
  const firstRead = data?.state === 'first-read';
  const wasFirstRead = useRef(false);
  useEffect(() => {
    if (wasFirstRead.current && !firstRead) {
      queryClient.invalidateQueries();
    }
    wasFirstRead.current = firstRead;
  }, [firstRead, queryClient]);
  return firstRead;
}
