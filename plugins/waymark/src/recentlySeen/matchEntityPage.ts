import { stringifyEntityRef } from '@backstage/catalog-model';
import { matchPath } from 'react-router-dom';

/**
 * The reference of the entity whose page this is, or undefined.
 *
 * @param pattern - path of entity pages, such as
 * `/catalog/:namespace/:kind/:name`
 * @param pathname - path of the page
 */
export function matchEntityPage(
  pattern: string,
  pathname: string,
): string | undefined {
  const { kind, namespace, name } =
    matchPath<'kind' | 'namespace' | 'name', string>(`${pattern}/*`, pathname)
      ?.params ?? {};
  return kind && namespace && name
    ? stringifyEntityRef({ kind, namespace, name })
    : undefined;
}
