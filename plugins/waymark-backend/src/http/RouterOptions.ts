import {
  AuditorService,
  HttpAuthService,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { Knex } from 'knex';
import { MirrorState } from '../catalog/MirrorState';
import { Visibility } from '../catalog/Visibility';
import { NeedsYouList } from '../needsYou/NeedsYouList';
import { WorkQueue } from '../work/WorkQueue';
import { WorkRunner } from '../work/WorkRunner';

/** What the routers work with; each takes the part that it needs. */
export interface RouterOptions {
  auditor: AuditorService;
  catalog: CatalogService;
  database: Knex;
  httpAuth: HttpAuthService;
  mirrorState: MirrorState;
  needsYou: NeedsYouList;
  permissions: PermissionsService;
  queue: WorkQueue;
  runner: Pick<WorkRunner, 'wake'>;
  staleAfterMilliseconds: number;
  userInfo: UserInfoService;
  visibility: Visibility;
}
