import { useApi } from '@backstage/core-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { waymarkApiRef } from '../api/waymarkApiRef';

/** The groups the user belongs to. */
export function useMyGroups() {
  const api = useApi(waymarkApiRef);
  return useQuery({
    queryKey: ['groups', 'mine'],
    queryFn: ({ signal }) => api.getMyGroups({ signal }),
  });
}
