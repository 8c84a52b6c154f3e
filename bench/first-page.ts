// From the start of the process to the first page, on a record that is there.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Finding, median } from './measure.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

export async function firstPage(): Promise<readonly Finding[]> {
  const data = mkdtempSync(join(tmpdir(), 'lofte-bench-'));
  try {
    const first = await toFirstPage(data);
    const times: number[] = [];
    for (let i = 0; i < 5; i++) times.push(await toFirstPage(data));
    return [
      {
        what: 'first page after `npm start`, existing record',
        figure: `${(median(times) / 1000).toFixed(2)} s`,
        wanted: '≤ 2 s',
      },
      {
        what: 'first page after `npm start`, no record yet, samples read',
        figure: `${(first / 1000).toFixed(2)} s`,
        wanted: '',
      },
    ];
  } finally {
    rmSync(data, { recursive: true });
  }
}

async function toFirstPage(data: string): Promise<number> {
  const start = performance.now();
  const args = ['scripts/run.mjs', 'start', '--port', '0', '--data', data];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.on('close', resolve));
  const page = await fetch(await address(child));
  await page.text();
  const took = performance.now() - start;
  child.kill('SIGTERM');
  await ended;
  if (page.status !== 200) throw new Error(`the first page answered ${page.status}`);
  return took;
}

function address(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (part) => {
      said += part;
      const found = /http:\/\/localhost:\d+\//.exec(said)?.[0];
      if (found) resolve(found);
    });
    child.on('close', () => reject(new Error(`the server ended: ${said}`)));
  });
}
