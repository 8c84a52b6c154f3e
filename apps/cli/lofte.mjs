#!/usr/bin/env node
// The command `lofte`. Any Node from 18 on may start it: where that is older than 24, the one that set-up keeps takes over.
import module from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newEnough, node24, root, runAs } from '../../scripts/node24.mjs';

const node = node24();
if (newEnough) {
  // What was compiled is kept, which spares every command and every reading of a paper 0.4 s. Beside the program, where nobody
  // writes who may not change it anyway; threads look for it in the environment.
  process.env.NODE_COMPILE_CACHE ||= join(root, 'node_modules', '.cache', 'lofte', 'compiled');
  module.enableCompileCache(process.env.NODE_COMPILE_CACHE);
  await import('./main.ts');
} else if (node) {
  process.exitCode = await runAs(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)]);
} else {
  console.error(`Løfte runs on Node 24 and this is ${process.version}. Run "npm run setup" in Løfte's folder first.`);
  process.exitCode = 1;
}
