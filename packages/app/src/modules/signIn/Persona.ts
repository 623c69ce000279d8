import { ConfigApi } from '@backstage/frontend-plugin-api';

/** Somebody to sign in as while trying the portal out. */
export interface Persona {
  entityRef: string;
  name: string;
  role: string;
  /** One sentence: what this persona will see. */
  sees: string;
}

/** The personas, which exist in development only. */
export function readPersonas(config: ConfigApi): Persona[] {
  if (config.getOptionalString('auth.environment') !== 'development') {
    return [];
  }
  return (
    config.getOptionalConfigArray('auth.providers.personas.users') ?? []
  ).map(persona => ({
    entityRef: persona.getString('entityRef'),
    name: persona.getString('name'),
    role: persona.getString('role'),
    sees: persona.getString('sees'),
  }));
}
