import { ProxiedSignInPage } from '@backstage/core-components';
import { IdentityApi } from '@backstage/frontend-plugin-api';
import { SignInPageProps } from '@backstage/plugin-app-react';
import { useState } from 'react';
import { Persona } from './Persona';
import { PersonaChoice } from './PersonaChoice';
import { rememberedPersona } from './rememberedPersona';
import { PersonaSignInError } from './PersonaSignInError';

/** Lets the visitor choose who to be, and signs in as that persona. */
export function PersonaSignInPage({
  personas,
  onSignInSuccess,
}: SignInPageProps & { personas: Persona[] }) {
  const [chosen, setChosen] = useState(() =>
    personas.find(({ entityRef }) => entityRef === rememberedPersona.get()),
  );
  const [attempt, setAttempt] = useState(0);

  if (!chosen) {
    return (
      <PersonaChoice
        personas={personas}
        onChoose={persona => {
          rememberedPersona.set(persona.entityRef);
          setChosen(persona);
        }}
      />
    );
  }
  return (
    <ProxiedSignInPage
      key={attempt}
      provider="personas"
      headers={{ 'x-waymark-persona': chosen.entityRef }}
      onSignInSuccess={identity => onSignInSuccess(forgetOnSignOut(identity))}
      ErrorComponent={({ error }) => (
        <PersonaSignInError
          persona={chosen}
          error={error}
          attempt={attempt}
          onRetry={() => setAttempt(attempt + 1)}
          onChooseAnother={() => {
            rememberedPersona.clear();
            setAttempt(0);
            setChosen(undefined);
          }}
        />
      )}
    />
  );
}

function forgetOnSignOut(identity: IdentityApi): IdentityApi {
  return {
    getProfileInfo: () => identity.getProfileInfo(),
    getBackstageIdentity: () => identity.getBackstageIdentity(),
    getCredentials: () => identity.getCredentials(),
    signOut: () => {
      rememberedPersona.clear();
      return identity.signOut();
    },
  };
}
