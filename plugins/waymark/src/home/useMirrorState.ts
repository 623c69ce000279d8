import { useApi } from '@backstage/core-plugin-api';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { waymarkApiRef } from '../api/waymarkApiRef';

const pollMilliseconds = 3000;

/**
 * How well the portal's copy of the catalog follows the catalog; undefined
 * while that is not known. Everything on the page is asked for again when
 * the first read ends.
 */
export function useMirrorState() {
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
  return data;
}
