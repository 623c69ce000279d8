import {
  BackstageCredentials,
  BackstageUserPrincipal,
  HttpAuthService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import { Request } from 'express';

/** The signed-in person who makes a request. */
export interface Caller {
  credentials: BackstageCredentials<BackstageUserPrincipal>;
  userRef: string;
  groupRefs: string[];
  /** Everything by which the person owns entities. */
  ownershipRefs: string[];
}

/** Finds out who makes a request, and refuses services. */
export async function readCaller(
  request: Request,
  services: { httpAuth: HttpAuthService; userInfo: UserInfoService },
): Promise<Caller> {
  const credentials = await services.httpAuth.credentials(request, {
    allow: ['user'],
  });
  const info = await services.userInfo.getUserInfo(credentials);
  const ownershipRefs = info.ownershipEntityRefs.map(ref => ref.toLowerCase());
  return {
    credentials,
    userRef: info.userEntityRef.toLowerCase(),
    groupRefs: ownershipRefs.filter(
      ref => parseEntityRef(ref).kind === 'group',
    ),
    ownershipRefs,
  };
}
