import { useApi } from '@backstage/core-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { waymarkApiRef } from '../api/waymarkApiRef';

/** The most urgent things that need the user. */
export function useNeedsYou() {
  const api = useApi(waymarkApiRef);
  return useQuery({
    queryKey: ['needs-you'],
    queryFn: ({ signal }) => api.getNeedsYou({}, { signal }),
  });
}
