import {
  Entity,
  RELATION_API_CONSUMED_BY,
  RELATION_API_PROVIDED_BY,
  RELATION_DEPENDENCY_OF,
  RELATION_HAS_MEMBER,
  RELATION_HAS_PART,
  RELATION_OWNER_OF,
  RELATION_PARENT_OF,
} from '@backstage/catalog-model';

/** A relation as the mirror keeps it. */
export interface MirroredRelation {
  type: string;
  target_ref: string;
}

// The catalog tells every relation from both ends. The ends left out are the
// long ones: a group would change with each thing that it owns.
const leftOut = new Set<string>([
  RELATION_API_CONSUMED_BY,
  RELATION_API_PROVIDED_BY,
  RELATION_DEPENDENCY_OF,
  RELATION_HAS_MEMBER,
  RELATION_HAS_PART,
  RELATION_OWNER_OF,
  RELATION_PARENT_OF,
]);

/** The distinct relations of an entity, each pair from one end, in order. */
export function mirroredRelations(entity: Entity): MirroredRelation[] {
  const distinct = new Map<string, MirroredRelation>();
  for (const { type, targetRef } of entity.relations ?? []) {
    if (!leftOut.has(type)) {
      const target = targetRef.toLowerCase();
      distinct.set(`${type} ${target}`, { type, target_ref: target });
    }
  }
  return [...distinct.keys()].sort().map(key => distinct.get(key)!);
}
