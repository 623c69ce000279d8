import {
  DEFAULT_NAMESPACE,
  Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { createHash } from 'node:crypto';
import { EntityProperties, entityProperties } from './entityProperties';
import { MirroredRelation, mirroredRelations } from './mirroredRelations';
import { tierOrder } from './tierOrder';

/** A row of `entities` as the catalog gives it. */
export interface MirroredRow {
  ref: string;
  kind: string;
  namespace: string;
  name: string;
  title: string;
  description: string | undefined;
  type: string | undefined;
  lifecycle: string | undefined;
  tier: string | undefined;
  tier_order: string;
  demo: boolean;
  annotations: Record<string, string>;
  labels: Record<string, string>;
  properties: EntityProperties;
  search_text: string;
}

/** What the mirror keeps of an entity. */
export interface MirroredEntity {
  row: MirroredRow;
  relations: MirroredRelation[];
  /** Of everything above. */
  hash: string;
}

const DEMO = 'waymark.dev/demo';

/**
 * What the mirror keeps of an entity.
 *
 * @param annotations - the names of the annotations that are kept
 */
export function mirroredEntity(
  entity: Entity,
  annotations: readonly string[],
): MirroredEntity {
  const { metadata, spec, kind } = entity;
  const labels = metadata.labels ?? {};
  const tier = text(labels.tier);
  const title = displayTitle(entity);
  const description = text(metadata.description);
  const row = {
    ref: stringifyEntityRef(entity),
    kind: kind.toLowerCase(),
    namespace: metadata.namespace ?? DEFAULT_NAMESPACE,
    name: metadata.name,
    title,
    description,
    type: text(spec?.type),
    lifecycle: text(spec?.lifecycle),
    tier,
    tier_order: tierOrder(tier),
    demo: (labels[DEMO] ?? metadata.annotations?.[DEMO]) === 'true',
    annotations: pick(metadata.annotations ?? {}, annotations),
    labels,
    properties: entityProperties(entity, annotations),
    search_text: [title, metadata.name, description ?? '']
      .join('\n')
      .toLowerCase(),
  };
  return withHash({ row, relations: mirroredRelations(entity) });
}

function withHash(kept: Omit<MirroredEntity, 'hash'>): MirroredEntity {
  const json = JSON.stringify(kept);
  const hash = createHash('sha256').update(json).digest('base64url');
  return { ...(storable(json) ? kept : JSON.parse(toStorable(json))), hash };
}

// PostgreSQL stores neither the character NUL nor halves of characters.
const unstorable = /(?<!\\)((?:\\\\)*)\\u(?:0000|d[89a-f][0-9a-f]{2})/g;

function storable(json: string): boolean {
  return !json.includes('\\u') || json.search(unstorable) < 0;
}

function toStorable(json: string): string {
  return json.replace(unstorable, '$1\uFFFD');
}

function displayTitle({ metadata, spec }: Entity): string {
  const profile = spec?.profile as { displayName?: unknown } | undefined;
  return text(metadata.title) ?? text(profile?.displayName) ?? metadata.name;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value ? value : undefined;
}

function pick(
  values: Record<string, string>,
  names: readonly string[],
): Record<string, string> {
  const found = names.filter(name => Object.hasOwn(values, name));
  return Object.fromEntries(found.map(name => [name, values[name]]));
}
