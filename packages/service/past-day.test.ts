import { exampleDraft, exampleText } from '@lofte/domain/example-draft';
import { good } from '@lofte/domain/issue';
import { findPlan } from '@lofte/store/strategy-table';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { adoptDraft } from './adopt-draft.ts';
import { answering, bytesOf, type Example, exampleService, someone, value } from './example-service.ts';
import { listLibrary } from './list-library.ts';
import { pastDay } from './past-day.ts';
import { runCommand } from './run-command.ts';
import type { Service } from './service.ts';
import { strategyOf } from './strategy-of.ts';

let example: Example;
let service: Service;
let now: Date;

beforeEach(async () => {
  now = new Date('2027-03-01T12:00:00Z');
  example = await exampleService({ worker: answering(), now: () => now });
  service = example.service;
});
afterEach(() => example.end());

async function adopted(): Promise<string> {
  return value(await adoptDraft(service, exampleDraft(), bytesOf(exampleText), someone)).strategy;
}

async function retitle(strategy: string, title: string, at: string): Promise<number> {
  now = new Date(at);
  const written = await runCommand(service, {
    action: 'strategy.edit',
    actor: someone,
    strategy,
    decide: async (db) => {
      const before = { title: (await findPlan(db, strategy))?.strategy.title ?? '' };
      const change = { table: 'strategy' as const, strategy, id: strategy, before, after: { title } };
      return good({ kind: 'strategy.changed', version: 1, subject: strategy, strategy, changes: [change] });
    },
  });
  return value(written).seq;
}

const titleOn = async (strategy: string, on: string) => {
  const past = value(await pastDay(service, on));
  return (await strategyOf(service, strategy, { seq: past?.seq }))?.plan.strategy.title;
};

describe('a past day', () => {
  test('ends at midnight in Denmark, whatever the clock of the server says', async () => {
    const strategy = await adopted();
    // Summer: midnight in Denmark is 22:00 UTC.
    await retitle(strategy, 'Still the tenth', '2027-07-10T21:59:59.999Z');
    await retitle(strategy, 'The eleventh', '2027-07-10T22:00:00Z');
    now = new Date('2027-08-01T12:00:00Z');
    expect(await titleOn(strategy, '2027-07-09')).toBe('En plan for lys i byen');
    expect(await titleOn(strategy, '2027-07-10')).toBe('Still the tenth');
    expect(await titleOn(strategy, '2027-07-11')).toBe('The eleventh');
  });

  test('shows nothing of a strategy that came later', async () => {
    const strategy = await adopted();
    now = new Date('2027-03-02T12:00:00Z');
    expect(value(await pastDay(service, '2027-02-28'))).toEqual({ on: '2027-02-28', day: '2027-02-28', seq: 0 });
    expect(await titleOn(strategy, '2027-02-28')).toBeUndefined();
    expect((await listLibrary(service, { seq: 0 })).strategies).toEqual([]);
    expect((await listLibrary(service, { seq: 1 })).strategies.map(({ id }) => id)).toEqual([strategy]);
  });

  test('can be named by an entry, so that two changes of one day are told apart', async () => {
    const strategy = await adopted();
    const first = await retitle(strategy, 'Before noon', '2027-04-01T09:00:00Z');
    await retitle(strategy, 'After noon', '2027-04-01T15:00:00Z');
    expect(await titleOn(strategy, String(first))).toBe('Before noon');
    expect(value(await pastDay(service, String(first)))).toEqual({ on: '2', day: '2027-04-01', entry: 2, seq: 2 });
  });

  test('is not today, which goes on', async () => {
    now = new Date('2027-12-31T23:30:00Z');
    expect(value(await pastDay(service, '2028-01-01'))).toBeUndefined();
    expect(value(await pastDay(service, '2027-12-31'))).toMatchObject({ seq: 0 });
  });

  test('is refused with a sentence where it is none', async () => {
    for (const [on, code] of [
      ['2027-02-31', 'no-such-day'],
      ['yesterday', 'no-such-day'],
      ["2027-01-01'--", 'no-such-day'],
      ['0', 'no-such-day'],
      ['2027-03-02', 'day-to-come'],
      ['9999-12-31', 'day-to-come'],
      ['1', 'no-such-entry'],
      ['999999999', 'no-such-entry'],
    ] as const) {
      expect(await pastDay(service, on)).toMatchObject({ ok: false, issues: [{ code, where: 'on' }] });
    }
  });
});
