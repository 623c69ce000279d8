/**
 * Evaluations a second of compiled rules, beside json-rules-engine, in one run:
 * 50 checks of one entity, once of one condition each and once nested.
 *
 *   node --require @backstage/cli/config/nodeTransform.cjs benchmarks/rules.ts
 */
import { Engine, TopLevelCondition } from 'json-rules-engine';
import { compileRule } from '../packages/rules/src';

const CHECKS = 50;
const ENTITIES = 200;
const RUNS = 5;
const MILLISECONDS = 1_000;

interface Task {
  name: string;
  /** Evaluates all checks of one entity and answers how many hold. */
  evaluate(facts: Record<string, unknown>): number | Promise<number>;
}

const entities = Array.from({ length: ENTITIES }, (_, entity) =>
  Object.fromEntries(
    Array.from({ length: CHECKS }, (__, check) => [
      `repository.fact-${check}`,
      // A number, a flag or a list, each of them right for two of three.
      [(entity + check) % 3, (entity + check) % 3 > 0, ['a', 'b', 'c']][
        check % 3
      ],
    ]),
  ),
);

function condition(check: number) {
  const fact = `repository.fact-${check % CHECKS}`;
  return [
    { fact, operator: 'greaterThan', value: 0 },
    { fact, operator: 'equal', value: true },
    { fact, operator: 'contains', value: check % 2 ? 'b' : 'z' },
  ][(check % CHECKS) % 3];
}

const suites: Record<string, TopLevelCondition[]> = {
  'one condition': Array.from({ length: CHECKS }, (_, check) => ({
    all: [condition(check)],
  })),
  'five conditions, nested': Array.from({ length: CHECKS }, (_, check) => ({
    all: [
      condition(check),
      { any: [condition(check + 1), condition(check + 2)] },
      { not: { all: [condition(check + 3), condition(check + 4)] } },
    ],
  })),
};

function createTasks(rules: TopLevelCondition[]): Task[] {
  const compiled = rules.map(conditions => compileRule({ conditions }));
  const own = rules.map(compileRule);
  const engine = new Engine(
    rules.map(conditions => ({ conditions, event: { type: 'holds' } })),
  );
  return [
    {
      name: 'json-rules-engine',
      evaluate: async facts => (await engine.run(facts)).events.length,
    },
    {
      name: 'own: explained',
      evaluate: facts =>
        own.filter(rule => rule(facts).verdict === 'true').length,
    },
    {
      name: 'own: verdict',
      evaluate: facts => count(own, facts),
    },
    {
      name: 'tech-insights form: verdict',
      evaluate: facts => count(compiled, facts),
    },
  ];
}

function count(
  rules: ReturnType<typeof compileRule>[],
  facts: Record<string, unknown>,
): number {
  let holding = 0;
  for (const rule of rules) {
    if (rule.verdict(facts) === 'true') {
      holding += 1;
    }
  }
  return holding;
}

async function countAll(task: Task): Promise<number> {
  let holding = 0;
  for (const facts of entities) {
    holding += await task.evaluate(facts);
  }
  return holding;
}

/** Evaluations of one check a second. */
async function measure(task: Task): Promise<number> {
  let evaluations = 0;
  const startedAt = performance.now();
  let elapsed = 0;
  while (elapsed < MILLISECONDS) {
    for (const facts of entities) {
      const answer = task.evaluate(facts);
      // Awaiting a number would measure the event loop.
      if (typeof answer !== 'number') {
        await answer;
      }
      evaluations += CHECKS;
    }
    elapsed = performance.now() - startedAt;
  }
  return (evaluations / elapsed) * 1000;
}

async function compare(title: string, tasks: Task[]): Promise<void> {
  console.log(`\n${CHECKS} checks of ${title}, median of ${RUNS} runs`);
  const [peerHolding, ...ownHolding] = await Promise.all(tasks.map(countAll));
  if (ownHolding.some(holding => holding !== peerHolding)) {
    throw new Error(`Verdicts differ: ${peerHolding} and ${ownHolding}`);
  }
  const rates = tasks.map((): number[] => []);
  for (let run = 0; run <= RUNS; run++) {
    for (const [index, task] of tasks.entries()) {
      const rate = await measure(task);
      // The first run is for the compiler of V8.
      if (run > 0) {
        rates[index].push(rate);
      }
    }
  }
  const medians = rates.map(
    list => list.sort((one, other) => one - other)[Math.floor(RUNS / 2)],
  );
  for (const [index, { name }] of tasks.entries()) {
    const rate = Math.round(medians[index]).toLocaleString('en');
    const ratio = (medians[index] / medians[0]).toFixed(1);
    console.log(
      `  ${name.padEnd(28)}${rate.padStart(12)} /s  ${ratio.padStart(7)} : 1`,
    );
  }
}

async function main(): Promise<void> {
  for (const [title, rules] of Object.entries(suites)) {
    await compare(title, createTasks(rules));
  }
}

main().catch(error => {
  console.error(error);
  process.exitCode = 1;
});
