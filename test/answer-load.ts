// Many people answer their requests at the same time, at human speed: whether anything fails, how long each has to wait, and
// whether every answer stands in the ledger afterwards.
// node test/answer-load.ts [pglite|postgres|FOLDER|postgres://…] [--seconds 300] [--people 200] [--think 5]
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { dayOf } from '@lofte/domain/day';
import { localActor } from '@lofte/domain/rights';
import { value } from '@lofte/service/example-service';
import { wantedRound } from '@lofte/service/follow-up/example-round';
import { prepareRound } from '@lofte/service/follow-up/prepare-round';
import { requestToken } from '@lofte/service/follow-up/request-link';
import { roundOf } from '@lofte/service/follow-up/round-of';
import { sendRound } from '@lofte/service/follow-up/send-round';
import { openService } from '@lofte/service/service';
import { verifyRecord } from '@lofte/service/verify-record';
import { ledgerHead } from '@lofte/store/entry-table';
import { requestsOfRound } from '@lofte/store/request-table';
import { readThings } from '@lofte/store/thing-table';
import { agencyRecord } from '../bench/agency-record.ts';
import { placeFor } from './place.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '300' },
    people: { type: 'string', default: '200' },
    think: { type: 'string', default: '5' },
  },
});
const [on = 'pglite'] = positionals;
const [seconds, people, think] = [Number(values.seconds), Number(values.people), Number(values.think)];
/** What a browser says of a page's own requests. */
const here = { 'sec-fetch-site': 'same-origin' };
/** Parts that each of them answers for. */
const owed = 3;

const place = await placeFor(on);
const { tokens, before } = await asked();
const { origin, stop } = await served();
const times: number[] = [];
const errors: string[] = [];
/** What each element's owner was told to be saved last. */
const given = new Map<string, string>();
let answers = 0;
const end = performance.now() + seconds * 1000;
await Promise.all(tokens.map((token, i) => answer(token, i)));
await stop();
const wrong = [...errors, ...(await whatIsWrong())];
await place.end();

times.sort((a, b) => a - b);
const share = (part: number) => `${times[Math.floor(times.length * part)]?.toFixed(1)} ms`;
console.log(
  `${on}: ${people} people for ${seconds} s: ${times.length} requests (${(times.length / seconds).toFixed(0)} a second), ` +
    `${answers} answers; p50 ${share(0.5)}, p95 ${share(0.95)}, p99 ${share(0.99)}, longest ${share(0.999999)}.`,
);
for (const each of wrong.slice(0, 20)) console.error(each);
console.log(
  wrong.length === 0
    ? 'No error, every answer stands in the ledger; the record verifies.'
    : `${wrong.length} things wrong.`,
);
process.exitCode = wrong.length > 0 ? 1 : 0;

/** A round that asks everybody, sent. */
async function asked() {
  const service = await openService({ data: place.data, resume: false });
  const strategy = await agencyRecord(service, { receivers: people, elements: people * owed });
  const today = dayOf(service.now());
  const more = {
    kinds: ['initiative' as const],
    covers: { from: '2026-01-01', to: today },
    due: `${Number(today.slice(0, 4)) + 1}-12-31`,
  };
  const round = value(await prepareRound(service, wantedRound(strategy, { ...more, reminders: [] }), localActor));
  const since = (await roundOf(service, round))?.since ?? 0;
  value(await sendRound(service, round, { since, origin: 'http://localhost' }, localActor));
  const requests = await requestsOfRound(service.store, round);
  const tokens = await Promise.all(requests.map((request) => requestToken(service.store, request, more.due)));
  const { seq: before } = await ledgerHead(service.store);
  await service.close();
  return { tokens, before };
}

/** The server as everybody starts it, in a process of its own. */
async function served() {
  const port = await freePort();
  const script = fileURLToPath(new URL('../apps/cli/lofte.mjs', import.meta.url));
  const args = [script, 'start', '--data', place.data, '--port', String(port)];
  const server = spawn(process.execPath, args, { stdio: 'ignore', env: { ...process.env, NODE_ENV: 'production' } });
  const origin = `http://localhost:${port}`;
  while (
    !(await fetch(origin).then(
      ({ ok }) => ok,
      () => false,
    ))
  )
    await sleep(100);
  const stop = async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await ended;
  };
  return { origin, stop };
}

/** Looks at the page, writes something of each part in turn, lets it be kept, and gives it. */
async function answer(token: string, person: number): Promise<void> {
  const page = `${origin}/answer/${token}`;
  await sleep(Math.random() * think * 1000);
  for (let turn = 0; performance.now() < end; turn += 1) {
    const html = await timed(page);
    const all = html === undefined ? [] : thingsIn(html);
    const thing = all[turn % Math.max(1, all.length)];
    if (!thing) {
      errors.push(`Person ${person} has nothing to answer.`);
      return;
    }
    const text = `Svar ${turn} af person ${person}: det skrider frem.`;
    await pause();
    const { strategy, element, seen } = thing;
    const fields = Object.entries({ seen, state: 'on track', text });
    await timed(`${page}/save`, {
      method: 'POST',
      headers: { ...here, 'content-type': 'application/json' },
      body: JSON.stringify({ strategy, element, fields, saved: new Date().toISOString() }),
    });
    await pause();
    const body = new URLSearchParams({ strategy, element, seen, state: 'on track', text });
    const done = await timed(`${page}/give`, { method: 'POST', headers: here, body, redirect: 'manual' });
    if (done !== undefined) {
      answers += 1;
      given.set(element, text);
    }
    await pause();
  }
}

/** The text of the answer; undefined where it failed, which is kept as an error. */
async function timed(url: string, init: RequestInit = {}): Promise<string | undefined> {
  const from = performance.now();
  try {
    const response = await fetch(url, init);
    const text = await response.text();
    times.push(performance.now() - from);
    const good = init.redirect === 'manual' ? response.status === 303 : response.status === 200;
    if (good) return text;
    errors.push(`${init.method ?? 'GET'} ${new URL(url).pathname.split('/').at(-1)}: ${response.status}`);
  } catch (error) {
    errors.push(`${init.method ?? 'GET'}: ${error instanceof Error ? error.message : String(error)}`);
  }
  return undefined;
}

function thingsIn(html: string) {
  return html
    .split('data-answer-form')
    .slice(1)
    .map((form) => {
      const field = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(form)?.[1] ?? '';
      return { strategy: field('strategy'), element: field('element'), seen: field('seen') };
    });
}

async function whatIsWrong(): Promise<readonly string[]> {
  const service = await openService({ data: place.data, resume: false });
  const found: string[] = [];
  const { seq } = await ledgerHead(service.store);
  if (seq !== before + answers) found.push(`The ledger ends at ${seq}, not at ${before} + ${answers}.`);
  const said = new Map((await readThings(service.store, 'update')).map(({ id, data }) => [id, data.text]));
  for (const [element, text] of given) {
    if (said.get(element) !== text) found.push(`${element} says ${said.get(element)}, and "${text}" was given last.`);
  }
  const { problems } = await verifyRecord(service);
  await service.close();
  return [...found, ...problems.map(({ message }) => message)];
}

/** From half to one and a half times the time to think. */
async function pause(): Promise<void> {
  await sleep((0.5 + Math.random()) * think * 1000);
}

function sleep(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(Number(Object(server.address()).port)));
  });
  await new Promise((resolve) => server.close(resolve));
  return port;
}
