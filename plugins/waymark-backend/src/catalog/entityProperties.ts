import { DEFAULT_NAMESPACE, Entity } from '@backstage/catalog-model';

/** Values by property; undefined values and too long ones are null. */
export type EntityProperties = Record<string, (string | null)[]>;

// As in the catalog, which does not compare longer ones.
const LONGEST = 200;

const wholeProperties = new Set([
  'metadata.name',
  'metadata.namespace',
  'metadata.tags',
  'metadata.title',
  'spec.lifecycle',
  'spec.owner',
  'spec.system',
  'spec.type',
]);

/**
 * The properties of an entity that permission conditions look at, flattened
 * exactly as the catalog does for its own search.
 *
 * @param annotations - the names of the annotations that are mirrored
 */
export function entityProperties(
  entity: Entity,
  annotations: readonly string[],
): EntityProperties {
  const { namespace, name, title, tags, labels } = entity.metadata;
  const { type, lifecycle, owner, system } = entity.spec ?? {};
  const found = new Map<string, Set<string | null>>();
  const collect = (path: string, value: unknown) => {
    if (Array.isArray(value)) {
      for (const item of value) {
        collect(path, item);
        if (typeof item === 'string') {
          add(found, `${path}.${item}`, 'true');
        }
      }
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        collect(`${path}.${key}`, inner);
      }
    } else {
      add(found, path, value ?? undefined);
    }
  };
  const own = entity.metadata.annotations ?? {};
  const picked = annotations.filter(annotation =>
    Object.hasOwn(own, annotation),
  );
  collect('metadata', {
    namespace: namespace || DEFAULT_NAMESPACE,
    name,
    labels: labels ?? {},
    annotations: Object.fromEntries(picked.map(key => [key, own[key]])),
    ...withoutUndefined({ title, tags }),
  });
  collect('spec', withoutUndefined({ type, lifecycle, owner, system }));
  return Object.fromEntries(
    [...found].map(([property, values]) => [property, [...values].sort()]),
  );
}

/** Whether the mirror holds every value that a property can have. */
export function holdsProperty(
  property: string,
  annotations: readonly string[],
): boolean {
  return (
    wholeProperties.has(property) ||
    property.startsWith('metadata.labels.') ||
    property.startsWith('metadata.tags.') ||
    annotations.some(
      annotation =>
        property === `metadata.annotations.${annotation.toLowerCase()}`,
    )
  );
}

function add(
  found: Map<string, Set<string | null>>,
  path: string,
  value: unknown,
) {
  const property = path.toLowerCase();
  if (property.length > LONGEST) {
    return;
  }
  const text = value === undefined ? '' : String(value).toLowerCase();
  const kept = value === undefined || text.length > LONGEST ? null : text;
  const values = found.get(property);
  if (values) {
    values.add(kept);
  } else {
    found.set(property, new Set([kept]));
  }
}

function withoutUndefined(values: Record<string, unknown>) {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  );
}
