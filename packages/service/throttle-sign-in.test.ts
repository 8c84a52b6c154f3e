import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Example, exampleService } from './example-service.ts';
import type { Service } from './service.ts';
import { type Attempt, throttle } from './throttle-sign-in.ts';

const hour = 60 * 60;
let example: Example;
let service: Service;
let clock = Date.parse('2026-11-23T08:00:00Z');

beforeAll(async () => {
  example = await exampleService({ now: () => new Date(clock) });
  service = example.service;
});
afterAll(() => example.end());

const attempt = (change: Partial<Attempt>) =>
  throttle(service, { mail: 'a@example.dk', address: '192.0.2.1', device: undefined, ...change });
/** How long each of many attempts had to wait; each from an address of its own where none is said. */
async function waits(times: number, change: Partial<Attempt> = {}): Promise<readonly (number | undefined)[]> {
  const found = [];
  for (let i = 0; i < times; i += 1) found.push(await attempt({ address: `${change.mail}-${i}-${clock}`, ...change }));
  return found;
}
const later = (seconds: number) => {
  clock += seconds * 1000;
};

test('from a hundred addresses at one account wait together', async () => {
  expect(await waits(8, { mail: 'b@example.dk' })).toEqual([...Array(6).fill(undefined), 30, 30]);
});

test('at a hundred accounts from one address wait too', async () => {
  const found = [];
  for (let i = 0; i < 23; i += 1) found.push(await attempt({ mail: `c${i}@example.dk`, address: '198.51.100.1' }));
  expect(found.slice(20)).toEqual([undefined, 10, 10]);
});

test('wait twice as long each time, a day at most: 100 in a row take months', async () => {
  const start = clock;
  const found = [];
  for (let tried = 0; tried < 100; ) {
    const [wait] = await waits(1, { mail: 'd@example.dk' });
    if (wait === undefined) tried += 1;
    else {
      found.push(wait);
      later(wait);
    }
  }
  expect(found.slice(0, 4)).toEqual([30, 60, 120, 240]);
  expect(Math.max(...found)).toBe(24 * hour);
  expect((clock - start) / 1000).toBeGreaterThan(80 * 24 * hour);
});

test('are forgotten after a month of peace', async () => {
  await waits(7, { mail: 'e@example.dk' });
  later(31 * 24 * hour);
  expect(await waits(5, { mail: 'e@example.dk' })).toEqual(Array(5).fill(undefined));
});

test('elsewhere make no known device wait, and its own count', async () => {
  await waits(9, { mail: 'f@example.dk', address: '198.51.100.2' });
  expect(await waits(12, { mail: 'f@example.dk', address: '198.51.100.2', device: 'known' })).toEqual([
    ...Array(11).fill(undefined),
    30,
  ]);
});
