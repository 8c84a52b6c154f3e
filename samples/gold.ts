import { type Mark, marksIn, parseMarks, plain } from './marks.ts';
import { type Block, type Source, stringsOf } from './paper.ts';

type Title = { title: string; number?: string; priority?: string; alias?: string };

/** What a correct reading of the paper holds, in the shape of the hand-made readings that the scoring takes. */
export type Gold = ReturnType<typeof goldOf>;

export type Words = {
  readonly joined: readonly { readonly broken: string; readonly joined: string }[];
  readonly kept: readonly string[];
};

export function goldOf(paper: Source, words: Words) {
  const marks = paper.body.flatMap(stringsOf).flatMap((s) => [...marksIn(parseMarks(s))]);
  const of = (sign: string) => marks.filter((m) => m.sign === sign);
  const vision = paper.body.find((b) => b.kind === 'vision');
  return {
    document: paper.name,
    language: paper.language,
    title: paper.title,
    organisation: paper.organisation,
    period: paper.period,
    ...(vision ? { vision: plain(parseMarks(vision.text)) } : {}),
    ...structure(paper),
    cases: paper.body
      .filter((b) => b.kind === 'box')
      .filter((b) => b.case)
      .map((b) => plain(parseMarks(b.title))),
    footnotes: of('^').map((m, i) => ({ marker: String(i + 1), text: plain(m.inner) })),
    figures: of('#').map(figure),
    money: of('$').map(money),
    deadlines: of('!').map((m) => ({ text: plain(m.inner), iso: m.value })),
    countries: [...new Set(of('@').flatMap((m) => m.value.split(' ')))].sort(),
    organisations: [...new Set(of('&').map((m) => m.value || plain(m.inner)))],
    commitmentSentences: of('+').map((m) => plain(m.inner)),
    words,
  };
}

export function structure(paper: Source) {
  const priorities: Title[] = [];
  const goals: Title[] = [];
  const initiatives: Title[] = [];
  const into = { priority: priorities, goal: goals, initiative: initiatives };
  let under: string | undefined;
  const add = (role: keyof typeof into, title: string, more: { number?: string; alias?: string } = {}) => {
    if (role === 'priority') under = title;
    into[role].push({ title, ...more, ...(role !== 'priority' && under ? { priority: under } : {}) });
  };
  for (const block of paper.body) {
    // A chapter that is no priority (follow-up, annex) ends the priority before it.
    if (block.kind === 'heading' && block.role === 'section' && block.level === 1) under = undefined;
    for (const [role, title, more] of named(block)) add(role, title, more);
  }
  return { priorities, goals, initiatives };
}

type Found = readonly ['priority' | 'goal' | 'initiative', string, { number?: string; alias?: string }];

function named(block: Block): readonly Found[] {
  if (block.kind === 'heading' && block.role !== 'section') {
    const number = block.label?.match(/(?:^|\s)([\dIVX]+(?:\.\d+)*|[A-Za-z])[.:)]?$/)?.[1];
    const more = { ...(number ? { number } : {}), ...(block.alias ? { alias: block.alias } : {}) };
    return [[block.role, plain(parseMarks(block.text)), more]];
  }
  if (block.kind === 'list' && block.role) {
    const { role } = block;
    return block.items.map((item) => [role, plain(parseMarks(item)), {}]);
  }
  if (block.kind === 'table' && block.actions) {
    const { number, title } = block.actions;
    return block.rows.map((row) => {
      const its = number === undefined ? undefined : row[number];
      return ['initiative', plain(parseMarks(row[title] ?? '')), its ? { number: its } : {}];
    });
  }
  return [];
}

const amount = (s: string) => {
  const both = s.split('-').map(Number);
  if (both.some(Number.isNaN)) throw new Error(`Not a number in the gold: ${s}`);
  return both.length === 2 ? both : (both[0] ?? 0);
};

function figure(m: Mark) {
  const [value = '', unit = '', year] = m.value.split('|');
  return { text: plain(m.inner), value: amount(value), unit, ...(year ? { year: Number(year) } : {}) };
}

function money(m: Mark) {
  const [value = '', currency = ''] = m.value.split(' ');
  return { text: plain(m.inner), amount: amount(value), currency };
}
