import { EmptyState, SignInPage } from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { SignInPageProps } from '@backstage/plugin-app-react';
import { PersonaSignInPage } from './PersonaSignInPage';
import { readPersonas } from './Persona';
import { signInProviders } from './signInProviders';

/** Personas in development, the configured providers everywhere else. */
export function WaymarkSignInPage(props: SignInPageProps) {
  const config = useApi(configApiRef);
  const personas = readPersonas(config);
  if (personas.length > 0) {
    return <PersonaSignInPage {...props} personas={personas} />;
  }
  const providers = signInProviders(config);
  if (providers.length === 0) {
    return (
      <EmptyState
        missing="content"
        title="Nobody can sign in yet"
        description="On your own machine, name people of your catalog in auth.providers.personas.users. Elsewhere, add one of github, gitlab, microsoft, okta or oidc to auth.providers; app-config.production.yaml shows each of them."
      />
    );
  }
  return <SignInPage {...props} align="center" providers={providers} />;
}
