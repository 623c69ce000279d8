import { SignInPage } from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { SignInPageProps } from '@backstage/plugin-app-react';
import { NobodyCanSignIn } from './NobodyCanSignIn';
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
    return <NobodyCanSignIn />;
  }
  return <SignInPage {...props} align="center" providers={providers} />;
}
