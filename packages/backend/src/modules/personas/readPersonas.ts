import {
  DEFAULT_NAMESPACE,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

/**
 * The users that may be signed in as: their names by their refs.
 *
 * @param config - the section `auth.providers.personas`
 * @param options - `demo`: whether those of the demo organisation count
 * @throws InputError when there is no user, or one is not a `user:` reference
 */
export function readPersonas(
  config: Config,
  options: { demo: boolean },
): Map<string, string | undefined> {
  const personas = config.getOptionalConfigArray('users') ?? [];
  if (personas.length === 0) {
    throw new InputError(
      'auth.providers.personas.users is empty: name at least one user, or remove the personas provider',
    );
  }
  const offered = personas.filter(
    persona => options.demo || !persona.getOptionalBoolean('demo'),
  );
  return new Map(
    offered.map(persona => {
      const ref = persona.getString('entityRef');
      const parsed = parseEntityRef(ref, {
        defaultKind: 'user',
        defaultNamespace: DEFAULT_NAMESPACE,
      });
      if (parsed.kind.toLocaleLowerCase('en-US') !== 'user') {
        throw new InputError(
          `auth.providers.personas.users names '${ref}': name a user, such as user:default/jane`,
        );
      }
      return [stringifyEntityRef(parsed), persona.getOptionalString('name')];
    }),
  );
}
