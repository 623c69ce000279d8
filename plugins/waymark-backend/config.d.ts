import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  waymark?: {
    catalog?: {
      /**
       * When to read the catalog; every 5 minutes unless told otherwise.
       */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      /**
       * Names of annotations to mirror beside the usual ones.
       */
      annotations?: string[];
    };
  };
}
