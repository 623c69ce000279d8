import { parseEntityRef } from '@backstage/catalog-model';

/** What the search index holds of an entity, beside its title. */
export interface EntityDocument {
  kind?: string;
  type?: string;
  lifecycle?: string;
  owner?: string;
}

/** What an entity is and whose, such as "Component · service · of checkout". */
export function describeEntityDocument({
  kind,
  type,
  lifecycle,
  owner,
}: EntityDocument): string {
  const ownerName = owner
    ? `of ${parseEntityRef(owner, { defaultKind: 'group' }).name}`
    : undefined;
  return [
    kind,
    type !== 'other' && type !== kind?.toLowerCase() ? type : undefined,
    lifecycle && lifecycle !== 'production' ? lifecycle : undefined,
    ownerName,
  ]
    .filter(Boolean)
    .join(' · ');
}
