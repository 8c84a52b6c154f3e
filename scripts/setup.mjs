// Brings what Løfte needs: Node 24 where the machine's own is older, and the packages of the lockfile.
// Runs on Node 18 or later, does nothing when all is in place, and says what it does.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newEnough, node24, nodePackage, root } from './node24.mjs';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

function stop(sentence) {
  console.error(`Set-up stopped: ${sentence}`);
  process.exit(1);
}

function run(args, environment = {}) {
  const options = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' };
  const done = spawnSync(npm, args, { ...options, env: { ...process.env, ...environment } });
  if (done.error) stop(`npm was not found (${done.error.message}). It comes with Node.js.`);
  if (done.status !== 0) stop(`"npm ${args.join(' ')}" did not finish. The lines above say why.`);
}

/** Whether the Node that set-up keeps is there whole: an interrupted download leaves a file that does not start. */
function works(node) {
  return node !== undefined && spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.startsWith('v2') === true;
}

function bringNode() {
  if (newEnough || works(node24())) return;
  console.error(`Løfte runs on Node 24. This machine has ${process.version}, so a copy is put into .node …`);
  const folder = join(root, '.node');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  run([
    'install',
    '--prefix',
    folder,
    '--no-save',
    '--no-package-lock',
    '--force',
    '--loglevel=error',
    `${nodePackage}@24`,
  ]);
  if (!works(node24()))
    stop(`the Node 24 of the npm package ${nodePackage} does not run here. Install Node 24 and try again.`);
}

/** Whether node_modules holds just what the lockfile says; npm writes its own list of it last of all. */
function installed() {
  const list = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(list)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const there = JSON.parse(readFileSync(list, 'utf8')).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    // Packages for other platforms stand in the lockfile as optional and are not installed here.
    if (there[path] === undefined) return entry.optional === true;
    return there[path].version === entry.version && there[path].integrity === entry.integrity;
  });
}

export function setUp() {
  bringNode();
  if (installed()) return;
  console.error('Installing the packages of package-lock.json …');
  // Not `npm ci`: it refuses the lockfile where a registry lacks the optional builds of a package for other platforms.
  // `install --no-save` takes the same versions, checks the same hashes and leaves the lockfile as it is.
  // With the Node 24 first on the path, packages that choose by version at install time choose right.
  const path = { PATH: `${dirname(node24())}${delimiter}${process.env.PATH}` };
  run(['install', '--no-save', '--include=dev', '--loglevel=error'], newEnough ? {} : path);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  setUp();
  console.error('Ready: npm start opens Løfte, npx lofte --help lists the commands.');
}
