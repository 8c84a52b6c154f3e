// Brings what Løfte needs: Node 24 where the machine's own is older, and the packages of the lockfile.
// Runs on Node 18 or later, does nothing when all is in place, and says what it does.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newEnough, node24, nodePackage, root } from './node24.mjs';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

function run(args, environment = {}) {
  const done = spawnSync(npm, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...environment } });
  if (done.status === 0) return;
  console.error(`Set-up stopped: "npm ${args.join(' ')}" did not finish. The lines above say why.`);
  process.exit(1);
}

function lockHash() {
  return createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
}

export function setUp() {
  if (!node24()) {
    console.error(`Løfte runs on Node 24. This machine has ${process.version}, so a copy is put into .node …`);
    mkdirSync(join(root, '.node'), { recursive: true });
    writeFileSync(join(root, '.node', 'package.json'), '{ "private": true }\n');
    run(['install', '--prefix', join(root, '.node'), '--no-save', '--no-package-lock', '--loglevel=error', `${nodePackage}@24`]);
  }
  const mark = join(root, 'node_modules', '.lofte-setup');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lockHash()) return;
  console.error('Installing the packages of package-lock.json …');
  // npm warns that its own Node is older than 24; the packages are run by the Node 24 above.
  const binary = node24();
  run(['ci', '--loglevel=error'], newEnough ? {} : { PATH: `${dirname(binary)}:${process.env.PATH}` });
  writeFileSync(mark, lockHash());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setUp();
