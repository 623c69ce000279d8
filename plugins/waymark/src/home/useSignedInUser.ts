import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { useQuery } from '@tanstack/react-query';

/** Who is signed in: the user's reference and, where known, display name. */
export function useSignedInUser() {
  const identityApi = useApi(identityApiRef);
  return useQuery({
    queryKey: ['identity'],
    queryFn: async () => {
      const [identity, profile] = await Promise.all([
        identityApi.getBackstageIdentity(),
        identityApi.getProfileInfo(),
      ]);
      return {
        userRef: identity.userEntityRef,
        displayName: profile.displayName,
      };
    },
  });
}
