import { useApi } from '@backstage/core-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { waymarkApiRef } from '../api/waymarkApiRef';

/** The first services that belong to the user's groups. */
export function useMyServices(limit: number) {
  const api = useApi(waymarkApiRef);
  return useQuery({
    queryKey: ['services', 'mine', limit],
    queryFn: ({ signal }) =>
      api.getServices({ scope: 'mine', limit }, { signal }),
  });
}
