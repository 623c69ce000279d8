import { onSupportedNode } from './onSupportedNode.mjs';

onSupportedNode(async () => {
  const { runTests } = await import('./testing/runTests.mjs');
  await runTests(process.argv.slice(2));
});
