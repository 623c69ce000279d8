import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  authProvidersExtensionPoint,
  createProxyAuthProviderFactory,
} from '@backstage/plugin-auth-node';
import { isDevelopment } from './isDevelopment';
import { createPersonasAuthenticator } from './personasAuthenticator';

/**
 * Sign-in by choosing a persona, for trying the portal out. Outside of
 * development the provider is not even registered.
 */
export const authModulePersonas = createBackendModule({
  pluginId: 'auth',
  moduleId: 'personas',
  register(reg) {
    reg.registerInit({
      deps: {
        providers: authProvidersExtensionPoint,
        config: coreServices.rootConfig,
        logger: coreServices.logger,
      },
      async init({ providers, config, logger }) {
        if (!isDevelopment(config)) {
          logger.info('Personas are off: this is not a development portal');
          return;
        }
        providers.registerProvider({
          providerId: 'personas',
          factory: createProxyAuthProviderFactory({
            authenticator: createPersonasAuthenticator(config),
            signInResolver: async ({ result }, context) =>
              context.signInWithCatalogUser({ entityRef: result.userRef }),
          }),
        });
      },
    });
  },
});
