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
 * @throws InputError when there is no user, or one is not a `user:` reference
 */
export function readPersonas(config: Config): Map<string, string | undefined> {
  const personas = config.getOptionalConfigArray('users') ?? [];
  if (personas.length === 0) {
    throw new InputError(
      'auth.providers.personas.users is empty: name at least one user, or remove the personas provider',
    );
  }
  return new Map(
    personas.map((persona, index) => {
      const ref = persona.getString('entityRef');
      const parsed = parseEntityRef(ref, {
        defaultKind: 'user',
        defaultNamespace: DEFAULT_NAMESPACE,
      });
      if (parsed.kind.toLocaleLowerCase('en-US') !== 'user') {
        throw new InputError(
          `auth.providers.personas.users[${index}].entityRef is '${ref}': name a user, such as user:default/jane`,
        );
      }
      return [stringifyEntityRef(parsed), persona.getOptionalString('name')];
    }),
  );
}
