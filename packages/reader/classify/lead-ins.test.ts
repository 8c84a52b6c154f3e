import { describe, expect, test } from 'vitest';
import { draftOf, titlesOf } from '../test-read.ts';

describe('a list under a sentence with a colon is what the sentence says', () => {
  test.each([
    [
      'da',
      `Kystplan\n\nVandet er blevet grumset. Regeringen vil gennemføre følgende initiativer:\n\n• Mål vandet hver uge\n• Luk de gamle rør\n• Ryd stierne\n`,
      ['Mål vandet hver uge', 'Luk de gamle rør', 'Ryd stierne'],
    ],
    [
      'en',
      `# A plan\n\nThe water has turned grey. We will:\n\n- measure the water each week\n- close the old pipes\n- clear the paths\n`,
      ['measure the water each week', 'close the old pipes', 'clear the paths'],
    ],
    [
      'nb',
      `# Plan\n\nVannet er blitt grått. Regjeringen vil:\n\n- måle vannet hver uke\n- stenge de gamle rørene\n- rydde stiene\n`,
      ['måle vannet hver uke', 'stenge de gamle rørene', 'rydde stiene'],
    ],
    [
      'sv',
      `# Plan\n\nVattnet har blivit grått. Regeringen ska:\n\n- mäta vattnet varje vecka\n- stänga de gamla rören\n- röja stigarna\n`,
      ['mäta vattnet varje vecka', 'stänga de gamla rören', 'röja stigarna'],
    ],
  ])('initiatives (%s)', async (_, text, expected) => expect(await titlesOf('initiative', text)).toEqual(expected));

  test('goals', async () => {
    const text = `# A plan for the coast\n\nThe plan has three goals:\n\n1. Clean water at every beach\n2. Open paths along the coast\n3. Ports that live\n`;
    expect(await titlesOf('goal', text)).toEqual([
      'Clean water at every beach',
      'Open paths along the coast',
      'Ports that live',
    ]);
  });
});

test.each([
  [
    'en',
    'What we have done',
    'What we will do',
    ['Open a port', 'Close a pipe'],
    ['Light the piers', 'Clear the paths'],
  ],
  ['nb', 'Dette har vi gjort', 'Regjeringen vil', ['Åpnet en havn', 'Stengt et rør'], ['Tenne fyrene', 'Rydde stiene']],
])('headings that say so part what is done from what will be (%s)', async (_, done, will, past, future) => {
  const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');
  const text = `# Plan\n\n## ${done}\n\n${list(past)}\n\n## ${will}\n\n${list(future)}\n`;
  expect(await titlesOf('initiative', text)).toEqual(future);
  expect(await titlesOf('priority', text)).toEqual([]);
});

describe('other lists are not the plan', () => {
  test.each([
    [
      'what others will do',
      `# A plan\n\nThe weather will bring:\n\n- more rain in the west\n- more wind in the east\n`,
    ],
    ['what there is', `# A plan\n\nThe coast is home to:\n\n- seals and porpoises\n- herons and swans\n`],
    [
      'results',
      `# A plan\n\nSo far our work has achieved:\n\n- a cleaner beach in the north\n- a new path in the south\n`,
    ],
    [
      'resultater',
      `Kystplan\n\nDe seneste år har vi bl.a. opnået resultater:\n\n• Vandet er renere\n• Stierne er åbne\n`,
    ],
  ])('%s', async (_, text) => {
    const { elements } = await draftOf(text);
    expect(elements.filter(({ kind }) => kind !== 'section').map(({ kind, title }) => `${kind} ${title}`)).toEqual([]);
  });
});

test('where initiatives have headings of their own, what stands under “we will:” are single promises', async () => {
  const chapter = (i: number, name: string, first: string, second: string) =>
    `## Initiative ${i}: ${name}\n\nMuch is to be done here, and we start now. We will:\n\n- ${first}\n- ${second}\n\n`;
  const { elements } = await draftOf(
    `# A plan\n\n${chapter(1, 'Water', 'measure the water each week', 'close the old pipes')}${chapter(2, 'Paths', 'clear the paths', 'put up new signs')}${chapter(3, 'Ports', 'dredge the ports', 'light the piers')}`,
  );
  const titles = (kind: string) => elements.filter((each) => each.kind === kind).map(({ title }) => title);
  expect(titles('initiative')).toEqual(['Water', 'Paths', 'Ports']);
  expect(titles('commitment')).toEqual([
    'measure the water each week',
    'close the old pipes',
    'clear the paths',
    'put up new signs',
    'dredge the ports',
    'light the piers',
  ]);
});
