/** What a part of a rule that is neither a group nor a leaf is told. */
export const partMessage =
  'must be a group (all, any or not) or a leaf (fact, operator, value)';
