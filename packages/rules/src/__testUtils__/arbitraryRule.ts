import fc from 'fast-check';
import { RuleLeaf } from '../schema/ruleLeafSchema';
import { RuleNode } from '../schema/RuleNode';

const fact = fc.constantFrom('a', 'b', 'c', 'd');
const path = fc.option(
  fc.constantFrom('$.x', '$.x[0]', '$[0]', "$['y']", '$', '$.length', 'x.y'),
  { nil: undefined, freq: 3 },
);
const scalar = fc.oneof(
  fc.boolean(),
  fc.integer({ min: -2, max: 3 }),
  fc.constantFrom('', 'a', 'ab', '1', '10', 'v1.2.0', '1.2.0', '2.0.0-rc.1'),
  fc.constantFrom(
    '2026-01-01',
    '2026-02-28T12:00:00+02:00',
    'now',
    '2026-13-01',
  ),
  fc.constant(null),
);
const instant = fc.constantFrom('now', '2026-01-01', '2026-02-28T10:00:00Z');
const duration = fc.constantFrom('P1D', 'P2M', 'P1Y', 'PT5H', 'P3W');
const version = fc.constantFrom('1.2.0', '2.0.0', '2.0.0-rc.1', '0.9.9');
const range = fc.constantFrom('^1.2.0', '>=2', '<1 || >=2.0.0-rc.0', '*');
const pattern = fc.constantFrom('^a', 'b$', '\\d', '(?i)A', '.', '^$');

/** A small JSON value, so that values of rules and of facts often meet. */
export const arbitraryValue = fc.oneof(
  { weight: 4, arbitrary: scalar },
  { weight: 1, arbitrary: fc.array(scalar, { maxLength: 3 }) },
  {
    weight: 1,
    arbitrary: fc.record(
      { x: fc.oneof(scalar, fc.array(scalar)), y: scalar },
      { requiredKeys: [] },
    ),
  },
);

/** The facts of an entity, some of them missing. */
export const arbitraryFacts = fc.dictionary(fact, arbitraryValue);

function leaves(
  operators: readonly string[],
  value: fc.Arbitrary<unknown>,
): fc.Arbitrary<RuleLeaf> {
  return fc
    .record({ fact, path, operator: fc.constantFrom(...operators), value })
    .map(leaf => leaf as RuleLeaf);
}

const order = [
  'GreaterThan',
  'GreaterThanInclusive',
  'LessThan',
  'LessThanInclusive',
];
const lowerCaseOrder = order.map(
  name => name.charAt(0).toLowerCase() + name.slice(1),
);

/** A leaf with any of the operators. */
export const arbitraryLeaf: fc.Arbitrary<RuleLeaf> = fc.oneof(
  leaves(['equal', 'notEqual', 'contains', 'doesNotContain'], arbitraryValue),
  leaves(['in', 'notIn'], fc.array(arbitraryValue, { maxLength: 3 })),
  leaves(lowerCaseOrder, fc.integer({ min: -2, max: 3 })),
  leaves(['matches'], pattern),
  leaves(['exists', 'isEmpty'], fc.boolean()),
  leaves(['before', 'after'], instant),
  leaves(['withinLast'], duration),
  leaves(['versionEqual', ...order.map(name => `version${name}`)], version),
  leaves(['versionInRange'], range),
  leaves(
    ['lengthEqual', ...order.map(name => `length${name}`)],
    fc.integer({ min: 0, max: 3 }),
  ),
);

/** A rule of leaves and groups. */
export const arbitraryRule: fc.Arbitrary<RuleNode> = fc.letrec<{
  rule: RuleNode;
}>(tie => {
  const parts = fc.array(tie('rule'), { minLength: 1, maxLength: 4 });
  return {
    rule: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      arbitraryLeaf,
      parts.map(all => ({ all })),
      parts.map(any => ({ any })),
      tie('rule').map(not => ({ not })),
    ),
  };
}).rule;
