import { processorTime } from '@lofte/domain/test-time';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Paper } from '../paper.ts';
import { plainPaper } from './typeset.ts';
import { untable } from './untable.ts';
import { wholeTexts } from './whole-texts.ts';

/** The rows of all tables: each cell's words, by column; the head first. */
function tablesOf(paper: Paper): readonly (readonly (readonly string[])[])[] {
  const tables: string[][][] = [];
  for (const { markup, start, end } of paper.lines) {
    if (markup?.kind !== 'cell') continue;
    tables[markup.table] ??= [];
    const rows = tables[markup.table] ?? [];
    rows[markup.row] ??= [];
    const row = rows[markup.row] ?? [];
    const words = paper.text.slice(start, end);
    row[markup.column] = row[markup.column] === undefined ? words : `${row[markup.column]} ${words}`;
  }
  return tables.map((rows) => rows.map((row) => Array.from(row, (cell) => cell ?? '')));
}

const read = (text: string) => tablesOf(untable(plainPaper(text)));
/** What stands outside tables. */
const besides = (text: string) => {
  const paper = untable(plainPaper(text));
  const words = paper.lines.filter((line) => !line.markup).map(({ start, end }) => paper.text.slice(start, end).trim());
  return words.filter((line) => line !== '');
};

describe('a table set by spaces', () => {
  const numbered = `
Tema 1: Kajer

Nr.   Tiltag                         Ansvarlig            Tidsfrist
                                     myndighed

H1    Forny kajen i den gamle havn   Havneudvalget        2026
      og broen ved siden af

H2    Byg et læskur                  Teknisk forvaltning  1. juni
                                                          2027
`;
  const rows = [
    ['Nr.', 'Tiltag', 'Ansvarlig myndighed', 'Tidsfrist'],
    ['H1', 'Forny kajen i den gamle havn og broen ved siden af', 'Havneudvalget', '2026'],
    ['H2', 'Byg et læskur', 'Teknisk forvaltning', '1. juni 2027'],
  ];

  it('is read cell by cell, with cells and names of columns over several lines', () => {
    expect(read(numbered)).toEqual([rows]);
    expect(besides(numbered)).toEqual(['Tema 1: Kajer']);
  });

  it('without empty lines between its rows', () => {
    expect(read(numbered.replace(/\n\n/g, '\n'))).toEqual([rows]);
  });

  it('goes on after a page end, with what stands there between its rows', () => {
    const cut = numbered.replace('\n\nH2', '\n\n\n1 Havnen: Regnskab, 2023, side fire og fem.\nPlan for havnen 3\nH2');
    expect(read(cut)).toEqual([rows]);
    expect(besides(cut).slice(1)).toEqual(['1 Havnen: Regnskab, 2023, side fire og fem.', 'Plan for havnen 3']);
  });

  it('has each row whole where a page end cuts it', () => {
    const cut = numbered.replace('\n      og broen', '\n\nPlan for havnen, som byrådet vedtog den 3\n\n      og broen');
    expect(read(cut)).toEqual([rows]);
  });

  it('without numbers tells rows by the cells that are filled', () => {
    expect(
      read(`
Activity                        Lead agency            When
Open the reading rooms          City council           January 2026
on Sundays
Buy a bus that carries books    Department of          2027
to villages without a library   Transport
`),
    ).toEqual([
      [
        ['Activity', 'Lead agency', 'When'],
        ['Open the reading rooms on Sundays', 'City council', 'January 2026'],
        ['Buy a bus that carries books to villages without a library', 'Department of Transport', '2027'],
      ],
    ]);
  });

  it('keeps headings between its rows, and ends where text follows', () => {
    const text = `
No.  Action                Owner         Deadline
1    Build a shelter       Harbour       2027
Theme B. Clean water for all who swim
2    Clear the sea bed     Diving Club   2028

The money is there, and the council will follow the work.
1. Green: on time
`;
    expect(read(text)[0]?.map((row) => row[1])).toEqual(['Action', 'Build a shelter', 'Clear the sea bed']);
    expect(besides(text)).toEqual([
      'Theme B. Clean water for all who swim',
      'The money is there, and the council will follow the work.',
      '1. Green: on time',
    ]);
  });

  it('whose head comes again is two tables', () => {
    const head = 'Action               Owner      Deadline\n';
    const one = 'Build a shelter      Harbour    2027\n';
    const two = 'Clear the sea bed    Divers     2028\n';
    expect(read(`${head}${one}\n${head}${two}`).map((table) => table.length)).toEqual([2, 2]);
  });
});

describe('a table set by tabs or pipes', () => {
  it('is read by their places, empty cells and all', () => {
    expect(read('Action\tOwner\tDeadline\nMove the archive\t\t2026\nCopy all maps\tMap Office\t\n')).toEqual([
      [
        ['Action', 'Owner', 'Deadline'],
        ['Move the archive', '', '2026'],
        ['Copy all maps', 'Map Office'],
      ],
    ]);
  });

  it('with lines drawn between rows has cells over several lines', () => {
    expect(
      read(`
+--------------------------+---------------+----------+
| Initiative               | Owner         | Deadline |
+==========================+===============+==========+
| Print a guide in four    | Press         | 2026     |
| Languages                | office        |          |
+--------------------------+---------------+----------+
| Hang it in all schools   | School board  | 2027     |
+--------------------------+---------------+----------+
`),
    ).toEqual([
      [
        ['Initiative', 'Owner', 'Deadline'],
        ['Print a guide in four Languages', 'Press office', '2026'],
        ['Hang it in all schools', 'School board', '2027'],
      ],
    ]);
  });
});

describe('what is no table of actions stays as it is', () => {
  const same = (text: string) => {
    const paper = plainPaper(text);
    expect(untable(paper)).toBe(paper);
  };

  it('contents, figures, columns of other things, prose with double blanks', () => {
    same('Contents\n\nActions  ............  3\nOwner  ..............  4\nDeadlines  ..........  5\n');
    same('Figures\n\nActions by year        12\nOwners by region       14\nDeadlines              15\n');
    same('Year      Fish      Ships\n2020      12        3\n2021      14        4\n2022      15        5\n');
    same('The owner  of the boat  must act.\nThe action  is due  before the date.\nWho  does  it?\n');
  });

  it('columns of prose', () => {
    const lines = (text: string) => text.replace(/\s+/g, ' ').match(/.{1,28}(?: |$)/g) ?? [];
    const [left, right] = [lines(wholeTexts.en), lines(wholeTexts.da)];
    const text = left.map((line, i) => `${line.trim().padEnd(34)}${right[i]?.trim() ?? ''}`.trimEnd()).join('\n');
    same(`${text}\n`);
  });

  it('any text keeps its letters and the order of its lines', () => {
    const cell = fc.constantFrom(
      'Action',
      'Owner',
      'Deadline',
      'No.',
      '1',
      'A2',
      'Build it',
      'of it',
      '2027',
      '',
      'We.',
    );
    const gap = fc.constantFrom(' ', '  ', '     ', '\t', ' | ', '\n', '\n\n');
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, gap), { maxLength: 60 }), (parts) => {
        const paper = plainPaper(`${parts.flat().join('')}\n`);
        const { text, lines, pageStarts } = untable(paper);
        const letters = (words: string) => [...words.replace(/[\s|]/g, '')].sort().join('');
        expect(letters(text)).toBe(letters(paper.text));
        expect(pageStarts[0]).toBe(0);
        expect(lines.every(({ start }, i) => start >= (lines[i - 1]?.end ?? -1) + 1 || i === 0)).toBe(true);
      }),
    );
  });
});

it('costs time in proportion to the length, tables or none', () => {
  const table = `No.  Action                Owner         Deadline\n${'1    Build a shelter       Harbour       2027\n'.repeat(9)}\nText.\n\n`;
  const time = (times: number) => {
    const paper = plainPaper(table.repeat(times));
    const start = processorTime();
    untable(paper);
    return processorTime() - start;
  };
  time(200);
  const [short, long] = [Math.min(time(200), time(200), time(200)), Math.min(time(2000), time(2000))];
  expect(long / short).toBeLessThan(25);
});
