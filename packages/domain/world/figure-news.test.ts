import { expect, test } from 'vitest';
import type { Mention } from '../draft.ts';
import { figureNews, withNews } from './figure-news.ts';
import type { KeyFigure } from './key-figure.ts';

const [old, next] = ['a'.repeat(64), 'b'.repeat(64)];

/** A paper with what it names: each number before `havne`. */
function paper(text: string) {
  const mentions = [...text.matchAll(/(\d+) havne/g)].map(
    (hit): Mention =>
      ({
        ...{ kind: 'figure', value: Number(hit[1]), unit: 'havne', text: hit[0] },
        ...{
          year: Number(/i (\d{4})/.exec(text)?.[1] ?? 2020),
          span: { start: hit.index, end: hit.index + hit[0].length },
        },
      }) as unknown as Mention,
  );
  return {
    document: next,
    words: { reading: text, map: [[0, 0, text.length]] as [number, number, number][] },
    mentions,
  };
}

const was = 'Planen er ny. I dag har 40 havne landstrøm til skibe ved kaj i 2020. Det er for lidt.';
const place = { strategy: 's', document: old, span: { start: was.indexOf('40'), end: was.indexOf('40') + 8 } };
const figure: KeyFigure = {
  ...{ id: 'f', title: 'Havne med landstrøm', unit: 'havne', about: [], places: [place] },
  values: [{ id: 'v', value: 40, period: '2020', source: 'Papiret' }],
};
const news = (text: string, more: Partial<KeyFigure> = {}) =>
  figureNews({ ...figure, ...more }, place, paper(was).words, paper(text));

test('a sentence that stands in the newer paper still, however it breaks, or with other words and our number, is no news', () => {
  expect(news(`Forord. ${was.replace('landstrøm til', 'landstrøm\ntil')}`)).toBeUndefined();
  expect(news('Nu har 40 havne landstrøm til skibe ved kaj i 2020.')).toBeUndefined();
  expect(figureNews(figure, place, paper(was).words, { ...paper('Intet.'), document: old })).toBeUndefined();
});

test('another number is told with both texts, and taken beside ours or in place of the one of the same year', () => {
  const text = 'I dag har 55 havne landstrøm til skibe ved kaj i 2024. Der er 300 havne.';
  const found = news(text);
  expect([found?.was, found?.now?.text, found?.now?.value, found?.now?.period]).toEqual([
    'I dag har 40 havne landstrøm til skibe ved kaj i 2020.',
    'I dag har 55 havne landstrøm til skibe ved kaj i 2024.',
    ...[55, '2024'],
  ]);
  if (!found) throw new Error('There is news');
  const taken = withNews(figure, found, '2026-11-30');
  expect(taken.values.map(({ value, period }) => [value, period])).toEqual([
    [40, '2020'],
    [55, '2024'],
  ]);
  expect(taken.places.map(({ document }) => document)).toEqual([next]);
  const same = news(text.replace('2024', '2020'));
  const past = { value: 40, source: 'Papiret', until: '2026-11-30' };
  expect(same && withNews(figure, same, '2026-11-30').values).toEqual([
    { id: 'v', value: 55, period: '2020', was: [past] },
  ]);
});

test('what is gone is told too, until ours is kept against that paper', () => {
  expect(news('Der er 300 havne.')).toEqual({
    ...{ place, document: next, now: undefined },
    was: 'I dag har 40 havne landstrøm til skibe ved kaj i 2020.',
  });
  expect(news('Der er 300 havne.', { keptAgainst: [next] })).toBeUndefined();
});

test('a title made of the old number takes the new one; another stays', () => {
  const text = 'I dag har 55 havne landstrøm til skibe ved kaj i 2020.';
  const called = (title: string) => news(text, { title })?.now?.title;
  expect(called('40 havne')).toBe('55 havne');
  expect(called('I dag har 40 havne landstrøm til skibe ved kaj i 2020')).toBe(
    'I dag har 55 havne landstrøm til skibe ved kaj i 2020',
  );
  expect(called('140 havne')).toBe('140 havne');
  expect(called('Havne med landstrøm')).toBe('Havne med landstrøm');
});
