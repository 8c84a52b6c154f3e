import { describe, expect, test } from 'vitest';
import { draftOf, titlesOf } from '../test-read.ts';

describe('headings that are promises are initiatives', () => {
  test('in Danish plain text, and the promise is not counted twice', async () => {
    const { elements } = await draftOf(`Kystplan

Vi vil måle vandet hver uge

Vandet langs kysten er blevet grumset, og ingen ved, hvor slemt det står til. Derfor måler vi.

Vi vil lukke de gamle rør

Der ligger hundrede rør under stranden, og de færreste står på noget kort. De findes og lukkes.

Vi vil rydde stierne

Stierne er groet til, og skiltene er væk. Foreningerne kender vejen og hjælper gerne til.
`);
    const titles = (kind: string) => elements.filter((each) => each.kind === kind).map(({ title }) => title);
    expect(titles('initiative')).toEqual([
      'Vi vil måle vandet hver uge',
      'Vi vil lukke de gamle rør',
      'Vi vil rydde stierne',
    ]);
    expect(titles('commitment')).toEqual([]);
  });

  test.each([
    ['en', ['We will measure the water', 'We will close the pipes'], 'People have waited for it long enough.'],
    ['en', ['The Government will measure the water', 'The Government will close the pipes'], 'It is time.'],
    [
      'nb',
      ['Vi skal måle vannet hver uke', 'Vi skal stenge de gamle rørene'],
      'Det har ikke vært lett, men nå er det på tide at noe blir gjort for kysten.',
    ],
    ['sv', ['Vi ska mäta vattnet varje vecka', 'Vi ska stänga de gamla rören'], 'Det är på tiden.'],
  ])('in Markdown (%s)', async (_, headings, body) => {
    const text = `# Plan\n\n${headings.map((heading) => `## ${heading}\n\n${body}\n`).join('\n')}`;
    expect(await titlesOf('initiative', text)).toEqual(headings);
  });
});

test('headings about what others will do are not', async () => {
  const text = `# A look ahead\n\n## The sea will rise\n\nIt rises every year.\n\n## Companies will move inland\n\nMany have done so already.\n`;
  expect(await titlesOf('initiative', text)).toEqual([]);
});
