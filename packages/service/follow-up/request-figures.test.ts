import { readThings } from '@lofte/store/thing-table';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Example, exampleService, someone, value } from '../example-service.ts';
import { figureOf } from '../world/figures-of.ts';
import { addFigure } from '../world/keep-figure.ts';
import { closeRound } from './close-round.ts';
import { exampleRound, tokenOf, wantedRound } from './example-round.ts';
import { prepareRound } from './prepare-round.ts';
import { giveFigures } from './request-figures.ts';
import { requestPage } from './request-page.ts';
import { roundOf } from './round-of.ts';
import { sendRound } from './send-round.ts';

let example: Example;
beforeAll(async () => {
  example = await exampleService();
});
afterAll(() => example.end());

test('a key figure older than its rhythm is asked for in the next request of who keeps it, and the answer joins its series with who and when', async () => {
  const { service } = example;
  const there = await exampleRound(example);
  const { light, roads } = there.people;
  const people = (await readThings(service.store, 'person', { strategy: '' })).map(({ data }) => data);
  const of = (person: string) => people.find(({ id }) => id === person)?.organisation ?? '';
  const year = service.now().getFullYear();
  const figure = async (title: string, organisation: string, period: number, oldAfter?: number) => {
    const values = [{ value: 40, period: String(period), source: 'Lampetælling' }];
    const more = { organisation, ...(oldAfter === undefined ? {} : { oldAfter }) };
    return value(await addFigure(service, { title, unit: 'lamper', values, about: [], places: [], ...more }, someone));
  };
  const lamps = await figure('Lamper, der lyser', of(light), year - 3);
  const poles = await figure('Master', of(light), year - 3);
  await figure('Pærer', of(light), year - 1);
  await figure('Kabler', of(light), year - 3, 5);
  const bumps = await figure('Huller', of(roads), year - 3);
  const round = value(await prepareRound(service, wantedRound(there.strategy), someone));
  const since = (await roundOf(service, round))?.since ?? 0;
  value(await sendRound(service, round, { since, origin: 'http://localhost' }, someone));
  const [mail] = await service.store.query<{ plain: string }>(
    'select plain from outgoing_mail where round = $1 and person = $2',
    [round, light],
  );
  expect(mail?.plain).toMatch(/2 nøgletal[^-]+- Lamper, der lyser\n- Master\n/);
  expect(mail?.plain).not.toMatch(/Pærer|Kabler|Huller/);

  const token = await tokenOf(example, round, light);
  const owed = async () => value(await requestPage(service, token)).figures.map(({ title }) => title);
  expect(await owed()).toEqual(['Lamper, der lyser', 'Master']);
  const given = { figure: lamps, written: '52', value: 52, period: String(year), source: 'https://lys.example.dk/tal' };
  const codes = async (...all: readonly (typeof given)[]) => {
    const done = await giveFigures(service, token, all);
    return done.ok ? [] : done.issues.map(({ code, where }) => [code, where]);
  };
  expect(await codes()).toEqual([['nothing-given', 'figures']]);
  const wrong = { ...given, figure: poles, written: 'mange', value: Number.NaN };
  expect(await codes(given, wrong)).toEqual([['no-number', `value-${poles}`]]);
  expect(await codes(given, { ...given, figure: poles, period: '2026-13' })).toEqual([['bad-date', `period-${poles}`]]);
  expect(await codes({ ...given, period: String(year - 3) })).toEqual([['period-twice', `period-${lamps}`]]);
  expect(await codes({ ...given, written: '', period: '' })).toEqual([
    ['no-value', `value-${lamps}`],
    ['no-period', `period-${lamps}`],
  ]);
  expect(await codes({ ...given, figure: bumps })).toEqual([['figure-given', `value-${bumps}`]]);
  expect(await owed()).toEqual(['Lamper, der lyser', 'Master']);

  expect(await codes(given)).toEqual([]);
  expect(await owed()).toEqual(['Master']);
  const series = (await figureOf(service, lamps))?.thing.values;
  expect(series?.map((one) => [one.period, one.value, one.link, one.by])).toEqual([
    [String(year - 3), 40, undefined, undefined],
    [String(year), 52, 'https://lys.example.dk/tal', light],
  ]);
  expect(series?.[1]?.at).toMatch(new RegExp(`^${year}-`));
  const [entry] = await service.store.query<{ actor: string; kind: string }>(
    'select actor, kind from entry order by seq desc limit 1',
  );
  expect(entry).toEqual({ actor: light, kind: 'figure.changed' });
  expect(await codes(given)).toEqual([['figure-given', `value-${lamps}`]]);
  value(await closeRound(service, round, someone));
  expect(await codes({ ...given, figure: poles })).toEqual([['round-closed', undefined]]);
});
