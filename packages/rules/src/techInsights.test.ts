import fc from 'fast-check';
import { Engine } from 'json-rules-engine';
import { compileRule } from './compileRule';
import { interpretRule } from './naive/interpretRule';
import { TechInsightsRule } from './schema/techInsightsRuleSchema';

const scalar = fc.oneof(
  fc.boolean(),
  fc.integer({ min: -2, max: 12 }),
  fc.double({ min: -1, max: 1, noNaN: true }),
  fc.constantFrom('', 'x', '1', '9', '10', '2026-01-01', '2027', 'NaN', '5x'),
  fc.constant(null),
);
const list = fc.array(scalar, { maxLength: 3 });
const record = fc.record({ x: fc.oneof(scalar, list), y: list });
const facts = fc.record({
  a: scalar,
  b: fc.oneof(scalar, list),
  c: fc.oneof(record, scalar),
});
// Places that are there in each fact: what is missing is unknown only here.
const place = fc.oneof(
  fc.record({ fact: fc.constantFrom('a', 'b') }),
  fc.record({ fact: fc.constant('c'), path: fc.constantFrom('$.x', '$.y') }),
);
const comparison = fc.oneof(
  fc.record({
    operator: fc.constantFrom(
      'equal',
      'notEqual',
      'contains',
      'doesNotContain',
    ),
    value: fc.oneof(scalar, list),
  }),
  fc.record({ operator: fc.constantFrom('in', 'notIn'), value: list }),
  fc.record({
    operator: fc.constantFrom(
      'greaterThan',
      'greaterThanInclusive',
      'lessThan',
      'lessThanInclusive',
    ),
    value: fc.oneof(
      fc.integer({ min: -2, max: 12 }),
      fc.constantFrom('', '9', '10', '2026-06-01'),
    ),
  }),
);
const leaf = fc
  .tuple(place, comparison)
  .map(([where, what]) => ({ ...where, ...what }));
const { group } = fc.letrec(tie => {
  const parts = fc.array(tie('condition'), { minLength: 1, maxLength: 3 });
  return {
    condition: fc.oneof({ maxDepth: 3 }, leaf, tie('group')),
    group: fc.oneof(
      parts.map(all => ({ all })),
      parts.map(any => ({ any })),
      tie('condition').map(not => ({ not })),
    ),
  };
});

async function runEngine(conditions: any, values: object): Promise<boolean> {
  const engine = new Engine([{ conditions, event: { type: 'holds' } }]);
  const { events } = await engine.run(values);
  return events.length > 0;
}

describe('a rule of tech-insights', () => {
  it('has the verdict of json-rules-engine wherever no fact is missing', async () => {
    await fc.assert(
      fc.asyncProperty(group, facts, async (conditions, values) => {
        const rule = { conditions } as TechInsightsRule;
        const holds = await runEngine(structuredClone(conditions), values);
        const result = compileRule(rule)(values);
        expect(result.verdict).toBe(String(holds));
        expect(compileRule(rule).verdict(values)).toBe(String(holds));
        expect(result).toMatchObject(interpretRule(rule, values));
      }),
      { numRuns: 2_000 },
    );
  });

  it('agrees with json-rules-engine on every operator', async () => {
    await fc.assert(
      fc.asyncProperty(leaf, facts, async (single, values) => {
        const conditions = { all: [single] };
        const holds = await runEngine(structuredClone(conditions), values);
        expect(compileRule({ conditions }).verdict(values)).toBe(String(holds));
      }),
      { numRuns: 3_000 },
    );
  });

  it('has the same verdict in the own form where types fit', async () => {
    const typed = fc.oneof(
      fc.record({
        fact: fc.constant('number'),
        operator: fc.constantFrom('greaterThan', 'lessThanInclusive', 'equal'),
        value: fc.integer({ min: 0, max: 3 }),
      }),
      fc.record({
        fact: fc.constant('list'),
        operator: fc.constantFrom('contains', 'doesNotContain'),
        value: scalar,
      }),
      fc.record({
        fact: fc.constantFrom('number', 'text'),
        operator: fc.constantFrom('in', 'notIn'),
        value: list,
      }),
    );
    const values = fc.record({
      number: fc.integer({ min: 0, max: 3 }),
      text: fc.constantFrom('x', '', '1'),
      list,
    });
    await fc.assert(
      fc.asyncProperty(typed, values, async (single, known) => {
        const conditions = { any: [single] };
        const holds = await runEngine(structuredClone(conditions), known);
        expect(compileRule(conditions).verdict(known)).toBe(String(holds));
      }),
      { numRuns: 2_000 },
    );
  });

  it('says that a missing fact is unknown, where the engine would throw', async () => {
    const rule = {
      name: 'owned',
      priority: 1,
      event: { type: 'owned', params: {} },
      conditions: {
        all: [
          { fact: 'a', operator: 'equal', value: true, priority: 3 },
          {
            fact: 'b',
            operator: 'notEqual',
            value: true,
            path: '$.x',
            params: {},
          },
        ],
      },
    };
    await expect(runEngine(rule.conditions, {})).rejects.toThrow(
      'Undefined fact',
    );
    expect(compileRule(rule)({ a: true, b: {} })).toMatchObject({
      verdict: 'unknown',
      leaves: [{ fact: 'b', reason: 'the fact has nothing at this path' }],
    });
    expect(compileRule(rule).verdict({ a: false })).toBe('false');
  });
});
