import { onSupportedNode } from './onSupportedNode.mjs';

// Loaded late: an old Node would stop at the first line it cannot parse,
// before it could say what is wrong.
onSupportedNode(async () => {
  const { runStart } = await import('./portal/runStart.mjs');
  await runStart(process.argv.slice(2));
});
