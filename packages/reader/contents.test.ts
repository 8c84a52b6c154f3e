import { describe, expect, test } from 'vitest';
import { contentsTitle, isContentsLine } from './contents.ts';
import { draftOf } from './test-read.ts';

describe('a line of a table of contents', () => {
  test.each([
    ['Forord ........ 3', 'Forord'],
    ['1.2 Rent vand………12', '1.2 Rent vand'],
    ['Clean water . . . . . . 7', 'Clean water'],
    ['Stierne\t14', 'Stierne'],
    ['Havnene      21', 'Havnene'],
  ])('%s', (line, title) => {
    expect(isContentsLine(line)).toBe(true);
    expect(contentsTitle(line)).toBe(title);
  });

  test.each(['Vi åbner 3 havne', 'Rent vand i 2029', 'Det var det ...', '12'])('not “%s”', (line) => {
    expect(isContentsLine(line)).toBe(false);
  });
});

const chapters = `Forord

Kysten er lang, og mange holder af den.

Rent vand

Vandet er blevet grumset, og det mærkes af alle, der bader.

Åbne stier

Stierne er groet til, og skiltene er væk de fleste steder.
`;

test.each([
  ['with dots', `Kystplan\n\nIndhold\n\nForord ........ 3\nRent vand ........ 4\nÅbne stier ........ 9\n\n${chapters}`],
  ['without', `Kystplan\n\nIndhold\n\nForord 3\nRent vand 4\nÅbne stier 9\n\n${chapters}`],
])('a table of contents %s is understood, and its lines are no headings', async (_, text) => {
  const { elements, leftovers } = await draftOf(text);
  const titles = elements.map(({ title }) => title);
  for (const title of ['Forord', 'Rent vand', 'Åbne stier'])
    expect(titles.filter((each) => each.startsWith(title))).toEqual([title]);
  expect(leftovers.map(({ text: words }) => words).join(' ')).not.toMatch(/Rent vand/);
});
