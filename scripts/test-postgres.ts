// Run by Vitest once, around all tests: a place for a throwaway PostgreSQL, which the first test that wants one starts
// (`packages/store/test-cluster.ts`), and its end.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { postgres } from './postgres.mjs';

export interface TestPostgres {
  /** Folder with `initdb` and `postgres`. */
  readonly bin: string;
  readonly version: number;
  /** Where its data and its socket go. */
  readonly folder: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where there is none: why. */
    readonly postgres: TestPostgres | string;
  }
}

/** Waits until its input ends, which it does even when the tests are killed; then ends the PostgreSQL in the folder `$1`. */
const janitor = `cat > /dev/null
pid=$(head -n 1 "$1/data/postmaster.pid" 2> /dev/null)
if [ -n "$pid" ]; then
  kill -QUIT "$pid"
  while kill -0 "$pid" 2> /dev/null; do sleep 0.05; done
fi
rm -rf "$1"`;

export default function setUp(project: TestProject): (() => Promise<void>) | undefined {
  const found = find();
  project.provide('postgres', found);
  if (typeof found === 'string') return undefined;
  const waiting = spawn('sh', ['-c', janitor, 'sh', found.folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  return async () => {
    waiting.stdin.end();
    await once(waiting, 'exit');
  };
}

function find(): TestPostgres | string {
  const bin = postgres();
  if (bin === undefined) return 'there is no PostgreSQL here; install one, or name its folder in POSTGRES_BIN';
  const said = spawnSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' }).stdout ?? '';
  const version = Number(/\d+/.exec(said)?.[0] ?? 0);
  if (version === 0) return `${bin} holds no PostgreSQL`;
  if (version < 15) return `the PostgreSQL in ${bin} is older than 15`;
  return { bin, version, folder: mkdtempSync(join(tmpdir(), 'lofte-pg-')) };
}
