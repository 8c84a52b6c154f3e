import type { PlanElement } from '@lofte/domain/plan-element';
import { expect, test } from 'vitest';
import { briefPromises, type Naming } from './brief-promises.ts';

const reading =
  'Chile og havet\n\nSiden 2024 har vi holdt fyr med Chile. De lyser nu.\nChile har købt ti. Flere er på vej.\n\nNorge har moler.';
const body = { start: reading.indexOf('Siden'), end: reading.length, page: 3 };
const places = [...reading.matchAll(/Chile/g)].map(({ index }) => ({ start: index, end: index + 5, page: 3 }));

async function told(kind: PlanElement['kind'], spans: Naming['spans'], isAbout = false) {
  const source = { document: 'x', span: { start: 0, end: 14, page: 3 }, body };
  const element = { id: 'e', kind, title: 'Chile og havet', source } as unknown as PlanElement;
  const papers = async () => ({ reading, map: [[0, 0, reading.length]] }) as never;
  const rules = { papers, followed: new Map(), first: new Set<string>(), isAbout: () => isAbout };
  const promises = await briefPromises([{ strategy: 's', document: 'x', element, spans }], rules);
  return promises.map(({ says }) => says?.text);
}

test('a case that names a country again and again is told as far as it goes, anything else by the sentence that names it', async () => {
  expect(await told('case', places)).toEqual([
    'Siden 2024 har vi holdt fyr med Chile. De lyser nu. Chile har købt ti. Flere er på vej.',
  ]);
  expect(await told('case', places.slice(0, 2))).toEqual(['Siden 2024 har vi holdt fyr med Chile.']);
  expect(await told('initiative', places)).toEqual(['Siden 2024 har vi holdt fyr med Chile.']);
});

test('a place beside its words tells nothing of what is promised, unless somebody wrote that it is about the country', async () => {
  const beside = [{ start: 900, end: 905, page: 9 }];
  expect(await told('goal', beside)).toEqual([]);
  expect(await told('goal', beside, true)).toEqual(['Siden 2024 har vi holdt fyr med Chile.']);
});
