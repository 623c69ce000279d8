/** Which entities a person may see, in terms of what the mirror holds. */
export type EntityPredicate =
  | { all: EntityPredicate[] }
  | { any: EntityPredicate[] }
  | { not: EntityPredicate }
  | { kinds: string[] }
  | { owners: string[] }
  | { property: string; value?: string };
