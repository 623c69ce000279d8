import { AuthenticationError, NotAllowedError } from '@backstage/errors';
import { createProxyAuthenticator } from '@backstage/plugin-auth-node';
import { isDevelopment } from './isDevelopment';
import { readPersonas } from './readPersonas';
import { RootConfigService } from '@backstage/backend-plugin-api';

/** The header that the sign-in page sends: the ref of the chosen persona. */
export const PERSONA_HEADER = 'x-waymark-persona';

interface Persona {
  userRef: string;
  displayName?: string;
}

/**
 * Signs in as one of the configured users without a password.
 *
 * @param rootConfig - the whole configuration; it must be a development one
 * @throws NotAllowedError when initialized anywhere but in development
 */
export function createPersonasAuthenticator(rootConfig: RootConfigService) {
  return createProxyAuthenticator({
    defaultProfileTransform: async ({ displayName }: Persona) => ({
      profile: { displayName },
    }),
    initialize({ config }) {
      if (!isDevelopment(rootConfig)) {
        throw new NotAllowedError(
          'Personas exist in development only: remove auth.providers.personas and configure a real sign-in provider',
        );
      }
      const demo = rootConfig.getOptionalBoolean('waymark.demo.enabled');
      return { personas: readPersonas(config, { demo: demo ?? false }) };
    },
    async authenticate({ req }, { personas }) {
      const userRef = req.header(PERSONA_HEADER)?.toLocaleLowerCase('en-US');
      if (!userRef) {
        throw new AuthenticationError(`No ${PERSONA_HEADER} header was sent`);
      }
      if (!personas.has(userRef)) {
        throw new AuthenticationError(
          `'${userRef}' is not one of auth.providers.personas.users`,
        );
      }
      return { result: { userRef, displayName: personas.get(userRef) } };
    },
  });
}
