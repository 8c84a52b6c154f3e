#!/usr/bin/env node
// The command `lofte`. Any Node from 18 on may start it: where that is older than 24, the one that set-up keeps takes over.
import { fileURLToPath } from 'node:url';
import { newEnough, node24, runAs } from '../../scripts/node24.mjs';

const node = node24();
if (newEnough) {
  await import('./main.ts');
} else if (node) {
  process.exitCode = await runAs(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)]);
} else {
  console.error(`Løfte runs on Node 24 and this is ${process.version}. Run "npm run setup" in Løfte's folder first.`);
  process.exitCode = 1;
}
