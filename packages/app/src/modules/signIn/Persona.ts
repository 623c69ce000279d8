import { ConfigApi } from '@backstage/frontend-plugin-api';

/** Somebody to sign in as while trying the portal out. */
export interface Persona {
  entityRef: string;
  name: string;
  role: string;
  /** One sentence: what this persona will see. */
  sees: string;
}

/**
 * The personas, which exist in development only; those of the demo only as
 * long as the demo does.
 */
export function readPersonas(config: ConfigApi): Persona[] {
  if (config.getOptionalString('auth.environment') !== 'development') {
    return [];
  }
  const demo = config.getOptionalBoolean('waymark.demo.enabled') ?? false;
  return (config.getOptionalConfigArray('auth.providers.personas.users') ?? [])
    .filter(persona => demo || !persona.getOptionalBoolean('demo'))
    .map(persona => ({
      entityRef: persona.getString('entityRef'),
      name: persona.getString('name'),
      role: persona.getString('role'),
      sees: persona.getString('sees'),
    }));
}
