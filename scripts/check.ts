// Everything that must hold before a change goes in: format and lint, types, tests. The last line counts them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The part of Vitest's JSON report that is counted. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

const root = fileURLToPath(new URL('..', import.meta.url));
const args = process.argv.slice(2);

function run(script: string, ...rest: string[]): boolean {
  const file = join(root, 'node_modules', script);
  return (
    spawnSync(process.execPath, [file, ...rest], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0
  );
}

function check(name: string, script: string, ...rest: string[]): Count {
  console.log(`\n${name}`);
  const good = run(script, ...rest);
  if (!good) console.log(`${name}: failed, see above`);
  return { passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0 };
}

function tests(only: readonly string[]): Count {
  const folder = mkdtempSync(join(tmpdir(), 'lofte-test-'));
  const file = join(folder, 'report.json');
  try {
    const good = run(
      'vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...only,
    );
    return count(JSON.parse(readFileSync(file, 'utf8')) as Report, good);
  } catch (error) {
    console.error(`The tests did not run to their end: ${error instanceof Error ? error.message : String(error)}`);
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file that does not even load holds no failed test, yet has failed; so has a run with an error outside every test. */
function count(report: Report, good: boolean): Count {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + broken;
  return {
    passed: report.numPassedTests,
    failed: good ? failed : Math.max(1, failed),
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

const done = [
  check('Format and lint (biome)', '@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'),
  check('Types (tsc)', 'typescript/bin/tsc', '-p', '.'),
  ...(args.includes('--no-tests') ? [] : [tests(args)]),
];
const sum = (key: keyof Count): number => done.reduce((total, one) => total + one[key], 0);
const skipped = sum('skipped');
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
