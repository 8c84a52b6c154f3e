import { describe, expect, test } from 'vitest';
import type { Mention } from '../draft.ts';
import type { Plan } from '../plan.ts';
import { offeredDates } from './offered-dates.ts';
import { offeredForums } from './offered-forums.ts';

const isos: Readonly<Record<string, string>> = {
  'andet halvår af 2027': '2027-07/2027-12',
  '2030-32': '2030/2032',
  'inden juni 2029': '2029-06',
  'frem mod 2035': '2035',
  'inden juni 2020': '2020-06',
  '2028': '2028',
};

function datesIn(text: string, forums: Parameters<typeof offeredDates>[2]['forums'] = []) {
  const all =
    /andet halvår af 2027|2030-32|inden juni \d{4}|frem mod 2035|2028|Danmark|FN’s Havneråd|Nordisk Havneråd|HELCOM/g;
  const mentions = [...text.matchAll(all)].map(({ index, 0: word }): Mention => {
    const at = { text: word, span: { start: index, end: index + word.length, page: 1 }, in: 'e1' };
    if (word === 'Danmark') return { kind: 'country', code: 'DK', ...at };
    const iso = isos[word];
    if (iso === undefined) return { kind: 'organisation', name: word, forum: true, ...at };
    return { kind: 'date', iso, ...(/^(?:inden|frem)/.test(word) ? { deadline: true } : {}), ...at };
  });
  const elements = [{ id: 'e1', kind: 'initiative', title: 'Vand', rank: 'a' }];
  const plan = { strategy: { id: 'havn', document: 'd' }, documents: [], elements, mentions } as unknown as Plan;
  const words = { text, reading: text, map: [[0, 0, text.length]] as [number, number, number][], pageStarts: [0] };
  const bodies = offeredForums(plan, words, []);
  const found = offeredDates(plan, words, { bodies, forums, candidatures: [], today: '2026-05-04' });
  return [
    ...found.presidencies.map(({ name, from, to }) => `chair ${name} ${from} ${to}`),
    ...found.candidatures.map(({ name, from, to, places }) => `seat ${name} ${from} ${to} ${places.length}`),
    ...found.milestones.map(({ element, due }) => `due ${element} ${due}`),
  ];
}

describe('Times that a paper names', () => {
  test('are a chair where we hold it, by the name of the body or what it was called before', () => {
    expect(datesIn('Danmark har formandskabet for HELCOM i andet halvår af 2027.')).toEqual([
      'chair HELCOM 2027-07 2027-12',
    ]);
    const said =
      'Vi arbejder i Nordisk Havneråd. Skibe er store. Danmarks formandskab for\nhavnerådet i 2028 er vigtigt.';
    expect(datesIn(said)).toEqual(['chair Nordisk Havneråd 2028 2028']);
  });
  test('are none where others hold it, where two bodies could be meant, and where the register has it', () => {
    expect(datesIn('Danmark. Polens formandskab for HELCOM i 2028 bliver godt.')).toEqual([]);
    expect(datesIn('Danmark taler i HELCOM og Nordisk Havneråd om formandskabet i 2028.')).toEqual([]);
    const standing = [{ id: 'f', name: 'Helcom', presidencies: [{ id: 'p', from: '2028-01', to: '2028-12' }] }];
    expect(datesIn('Danmark har formandskabet for HELCOM i 2028.', standing)).toEqual([]);
  });
  test('are a seat that we run for, once, where it is known who votes', () => {
    const text = 'Danmark er kandidat til FN’s Havneråd i 2030-32. Vi vil vælges ind i FN’s Havneråd i 2030-32.';
    expect(datesIn(text)).toEqual(['seat FN’s Havneråd 2030 2032 2']);
    expect(datesIn('Danmark er kandidat til HELCOM i 2030-32.')).toEqual([]);
  });
  test('are a milestone where something is due and still to come', () => {
    expect(datesIn('Danmark gør vandet rent inden juni 2029. Havnene er rene inden juni 2029.')).toEqual([
      'due e1 2029-06',
    ]);
    expect(datesIn('Danmark gør vandet rent frem mod 2035. Det blev det inden juni 2020.')).toEqual([]);
    expect(datesIn('Danmark har 10 havne (de rene inden juni 2029).')).toEqual([]);
  });
});
