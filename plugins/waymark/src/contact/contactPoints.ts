import { Entity } from '@backstage/catalog-model';
import { ContactPoint } from './ContactPoint';

const kinds = ['on-call', 'chat'] as const;

/**
 * Where to reach people, from the typed links of the entity itself and then
 * of its owner: the closer one wins, on-call comes first.
 */
export function contactPoints(entities: Entity[]): ContactPoint[] {
  return kinds.flatMap(kind => {
    const link = entities
      .flatMap(({ metadata }) => metadata.links ?? [])
      .find(({ type, url }) => type === kind && /^(https?|mailto):/.test(url));
    return link ? [{ kind, title: link.title ?? link.url, url: link.url }] : [];
  });
}
