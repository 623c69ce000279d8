import { SignInProviderConfig } from '@backstage/core-components';
import {
  ConfigApi,
  githubAuthApiRef,
  gitlabAuthApiRef,
  microsoftAuthApiRef,
  oktaAuthApiRef,
} from '@backstage/frontend-plugin-api';
import { oidcAuthApiRef } from './oidcAuthApiRef';

const known: SignInProviderConfig[] = [
  {
    id: 'github',
    title: 'GitHub',
    message: 'Sign in with your GitHub account',
    apiRef: githubAuthApiRef,
  },
  {
    id: 'gitlab',
    title: 'GitLab',
    message: 'Sign in with your GitLab account',
    apiRef: gitlabAuthApiRef,
  },
  {
    id: 'microsoft',
    title: 'Microsoft',
    message: 'Sign in with your Microsoft Entra account',
    apiRef: microsoftAuthApiRef,
  },
  {
    id: 'okta',
    title: 'Okta',
    message: 'Sign in with your Okta account',
    apiRef: oktaAuthApiRef,
  },
  {
    id: 'oidc',
    title: 'Single sign-on',
    message: 'Sign in with your company account',
    apiRef: oidcAuthApiRef,
  },
];

/** The sign-in providers that `auth.providers` configures. */
export function signInProviders(config: ConfigApi): SignInProviderConfig[] {
  const configured = config.getOptionalConfig('auth.providers')?.keys() ?? [];
  return known.filter(({ id }) => configured.includes(id));
}
