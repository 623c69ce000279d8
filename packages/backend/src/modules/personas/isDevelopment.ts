import { Config } from '@backstage/config';

/**
 * Personas let anyone be anyone, so both the process and the configuration
 * have to say that this is a developer's own machine.
 */
export function isDevelopment(
  config: Config,
  environment: NodeJS.ProcessEnv = process.env,
): boolean {
  return (
    environment.NODE_ENV === 'development' &&
    config.getOptionalString('auth.environment') === 'development'
  );
}
