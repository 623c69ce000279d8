import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { durationToMilliseconds, HumanDuration } from '@backstage/types';

const defaultSchedule: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 5 },
  // A process that dies keeps the others waiting this long.
  timeout: { minutes: 2 },
  // The catalog of the same back end needs a moment to start.
  initialDelay: { seconds: 3 },
};

const DAY = 24 * 60 * 60_000;

/** When to read the catalog. */
export function mirrorSchedule(
  config: Config,
): SchedulerServiceTaskScheduleDefinition {
  const own = config.getOptionalConfig('waymark.catalog.schedule');
  return own
    ? readSchedulerServiceTaskScheduleDefinitionFromConfig(own)
    : defaultSchedule;
}

/** Three missed reads, or a day where reads have no regular interval. */
export function staleAfterMilliseconds({
  frequency,
}: SchedulerServiceTaskScheduleDefinition): number {
  if ('cron' in frequency || 'trigger' in frequency) {
    return DAY;
  }
  return 3 * durationToMilliseconds(frequency as HumanDuration);
}
