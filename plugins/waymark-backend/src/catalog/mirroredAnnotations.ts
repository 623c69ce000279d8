import { Config } from '@backstage/config';

const builtIn = [
  'argocd/app-name',
  'backstage.io/kubernetes-id',
  'backstage.io/kubernetes-namespace',
  'backstage.io/source-location',
  'backstage.io/techdocs-ref',
  'circleci.com/project-slug',
  'dev.azure.com/project-repo',
  'github.com/project-slug',
  'gitlab.com/project-slug',
  'grafana/dashboard-selector',
  'jenkins.io/job-full-name',
  'opsgenie.com/team',
  'pagerduty.com/service-id',
  'prometheus.io/rule',
  'sentry.io/project-slug',
  'sonarqube.org/project-key',
  'waymark.dev/demo',
];

/** The annotations that are mirrored: the usual ones and those in config. */
export function mirroredAnnotations(config: Config): string[] {
  const added =
    config.getOptionalStringArray('waymark.catalog.annotations') ?? [];
  return [...new Set([...builtIn, ...added])].sort();
}
