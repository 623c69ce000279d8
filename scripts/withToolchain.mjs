import { onSupportedNode } from './onSupportedNode.mjs';

onSupportedNode(async () => {
  const { runWithToolchain } = await import('./toolchain/runWithToolchain.mjs');
  process.exitCode = await runWithToolchain(process.argv.slice(2));
});
