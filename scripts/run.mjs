// npm start, npm test, npm run check, score, bench, generate and picture: sets up, then does the thing under Node 24.
// Runs on Node 18 or later.
import { join } from 'node:path';
import { bringChromium, chromium } from './chromium.mjs';
import { node24, root, runAs } from './node24.mjs';
import { bringPostgres, postgres } from './postgres.mjs';
import { setUp } from './setup.mjs';

const [task = '', ...args] = process.argv.slice(2);

const tasks = {
  start: () => node(['apps/cli/lofte.mjs', 'start', ...args], { NODE_ENV: 'production' }),
  score: () => node(['scripts/score.ts', ...args]),
  bench: () => node(['bench/run.ts', ...args], { NODE_ENV: 'production' }),
  generate: () => node(['scripts/generate.ts']),
  picture: () => node(['scripts/picture.ts']),
  check: () => node(['scripts/check.ts', '--no-tests', ...args]),
  test: () => {
    bringChromium();
    bringPostgres();
    const browser = chromium();
    const server = postgres();
    const found = { ...(browser && { CHROMIUM: browser }), ...(server && { POSTGRES_BIN: server }) };
    return node(['scripts/check.ts', ...args], found);
  },
};

function node([script, ...rest], environment = {}) {
  // Node's type stripping is stable enough for us; its warning would stand between the person and what was asked for.
  const quiet = '--disable-warning=ExperimentalWarning';
  return runAs(node24(), [quiet, join(root, script), ...rest], { cwd: root, env: { ...environment, ...process.env } });
}

if (!Object.hasOwn(tasks, task)) {
  console.error(`Usage: node scripts/run.mjs ${Object.keys(tasks).join('|')}`);
  process.exit(2);
}
setUp();
process.exitCode = await tasks[task]();
