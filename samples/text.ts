import type { Words } from './gold.ts';
import { pieces } from './marks.ts';
import { allWords, beginsPage, closingList, labelled, outline, quoted } from './outline.ts';
import type { Block, Heading, Source } from './paper.ts';
import { seeded } from './seeded.ts';
import { type Broken, type Line, wrap } from './wrap.ts';

type Flow = {
  readonly lines: readonly Line[];
  /** A heading never ends a page; its number in the outline lets the contents find its page. */
  readonly heading?: number;
  readonly newPage?: boolean;
  /** The heading is the beginning of this paragraph. */
  readonly runIn?: boolean;
};

type Setter = ReturnType<typeof setter>;

export type Extracted = {
  readonly text: string;
  readonly words: Words;
  readonly pages: number;
  readonly headingPages: readonly number[];
};

/** The paper as a text extraction leaves it: wrapped lines, broken words, page furniture, notes at the foot. */
export function extractedText(paper: Source): Extracted {
  const first = layOut(paper, []);
  const second = layOut(paper, first.headingPages);
  return { ...second, words: wordsOf(paper, second.broken) };
}

function layOut(paper: Source, headingPages: readonly number[]) {
  const set = setter(paper);
  const flows = flowsOf(paper, set, headingPages);
  const { pages, headings } = paginate(paper, flows, set);
  const text = pages
    .map((lines, i) => printPage(paper, lines, i, set))
    .join(paper.habits.pageBreak === 'formfeed' ? '\f' : '');
  return { text, broken: set.broken, pages: pages.length, headingPages: headings };
}

/** Turns marked sentences into lines; keeps the notes' numbers and what was broken. */
function setter(paper: Source) {
  const random = seeded(paper.habits.seed);
  const notes: string[] = [];
  let marker = 0;
  const broken: Broken[] = [];
  const { habits } = paper;
  const tokens = (source: string) => {
    const out: { shown: string; notes: number[] }[] = [];
    let glue = true;
    for (const piece of pieces(source, () => ++marker)) {
      if (piece.kind === 'note') {
        notes.push(piece.note);
        const last = out.at(-1);
        if (last) last.shown += String(piece.marker);
        last?.notes.push(piece.marker);
        continue;
      }
      const words = piece.words.split(' ');
      words.forEach((word, i) => {
        const last = out.at(-1);
        if (i === 0 && last && glue) last.shown += word;
        else if (word) out.push({ shown: word, notes: [] });
      });
      glue = words.at(-1) !== '';
    }
    if (!habits.spaceBeforeStop) return out;
    return out.map((t) =>
      /\p{Ll}{3}\.$/u.test(t.shown) && random() < 0.4 ? { ...t, shown: `${t.shown.slice(0, -1)} .` } : t,
    );
  };
  const lines = (source: string, width = habits.width): readonly Line[] => {
    const done = wrap(tokens(source), width, habits, random);
    broken.push(...done.broken);
    return done.lines;
  };
  /** Headings and cells are set without breaking words. */
  const whole = (source: string, width: number): readonly Line[] => wrap(tokens(source), width, habits, () => 1).lines;
  const markers = habits.breaks === 'lost';
  return { lines, whole, notes, broken, random, markers };
}

function flowsOf(paper: Source, set: Setter, headingPages: readonly number[]): readonly Flow[] {
  const flows: Flow[] = [];
  let heading = 0;
  for (let i = 0; i < paper.body.length; i++) {
    const block = paper.body[i];
    if (!block) continue;
    const next = paper.body[i + 1];
    if (block.kind === 'heading' && block.runIn && next?.kind === 'paragraph') {
      flows.push(...labelLines(block, set), {
        lines: set.lines(`${block.text} ${next.text}`),
        heading: heading++,
        runIn: true,
      });
      i++;
    } else if (block.kind === 'heading') {
      flows.push({ lines: headingLines(paper, block, set), heading: heading++, newPage: beginsPage(paper, block) });
    } else flows.push(...blockFlows(paper, block, set, headingPages));
  }
  return flows;
}

const labelLines = (block: Heading, set: Setter): Flow[] =>
  block.label ? [{ lines: set.whole(block.label, 40), heading: -1 }] : [];

function headingLines(paper: Source, block: Heading, set: Setter): readonly Line[] {
  const width = Math.round(paper.habits.width * 0.75);
  const above = paper.look.label === 'above' && block.label;
  return above
    ? [...set.whole(block.label ?? '', width), ...set.whole(block.text, width)]
    : set.whole(labelled(paper, block), width);
}

function blockFlows(paper: Source, block: Block, set: Setter, headingPages: readonly number[]): readonly Flow[] {
  const { width } = paper.habits;
  const one = (lines: readonly Line[]): Flow => ({ lines });
  switch (block.kind) {
    case 'cover':
      return coverLines(paper).map((l) => one(set.whole(l, 36)));
    case 'contents':
      return [
        one([...set.whole(block.title, width), ...contentsLines(paper, block.depth, headingPages)]),
        { lines: [], newPage: true },
      ];
    case 'paragraph':
    case 'vision':
      return [one(set.lines(block.text))];
    case 'list':
      return [
        ...(block.label ? [{ lines: set.whole(block.label, width), heading: -1 }] : []),
        one(block.items.flatMap((item) => set.lines(`• ${item}`))),
      ];
    case 'box':
      return [
        {
          lines: [...(block.label ? set.whole(block.label, width) : []), ...set.whole(block.title, width - 8)],
          heading: -1,
        },
        ...block.paragraphs.map((t) => one(set.lines(t, width - 4))),
      ];
    case 'quote':
      return [one([...set.lines(quoted(paper, block.text), width - 8), ...set.whole(block.by, width)])];
    case 'numbers':
      return block.items.map(([number, what]) => one([...set.whole(number, 24), ...set.whole(what, 24)]));
    case 'table':
      return tableFlows(block, set);
    case 'signature':
      return [one([...set.whole(block.name, width), ...set.whole(block.role, width)])];
    case 'closing':
      return closingList(paper).map(({ under, items }) =>
        one([...set.whole(under, width), ...items.flatMap((t) => set.whole(`• ${t}`, width))]),
      );
    default:
      return [];
  }
}

function coverLines(paper: Source): readonly string[] {
  return [paper.organisation, paper.title, paper.subtitle, paper.years, paper.published].filter((l): l is string =>
    Boolean(l),
  );
}

function contentsLines(paper: Source, depth: number, headingPages: readonly number[]): readonly Line[] {
  const { width } = paper.habits;
  return outline(paper)
    .filter((h) => h.level <= depth)
    .flatMap((h) => {
      const title =
        h.title.length > width - 8 ? h.title.replace(new RegExp(`^(.{1,${width - 12}}) `), '$1\n') : h.title;
      const parts = title.split('\n');
      const page = String(headingPages[h.index] ?? 0);
      return parts.map((part, i) => {
        const last = i === parts.length - 1;
        const text = last ? `${part} ${'.'.repeat(Math.max(3, width - part.length - page.length - 2))} ${page}` : part;
        return { text, end: last ? ('end' as const) : ('wrap' as const), notes: [] };
      });
    });
}

/** Cells side by side, padded to their columns, as an extraction that keeps the layout prints them. */
function tableFlows(block: Extract<Block, { kind: 'table' }>, set: Setter): readonly Flow[] {
  const total = 84;
  const sum = block.widths.reduce((a, b) => a + b, 0);
  const widths = block.widths.map((w) => Math.round((w / sum) * total));
  const row = (cells: readonly string[]): Flow => {
    const columns = cells.map((c, i) => set.whole(c, (widths[i] ?? 10) - 2));
    const height = Math.max(...columns.map((c) => c.length));
    const lines = Array.from({ length: height }, (_, y) => ({
      text: columns
        .map((c, i) => (c[y]?.text ?? '').padEnd(widths[i] ?? 10))
        .join('')
        .trimEnd(),
      end: 'end' as const,
      notes: columns.flatMap((c) => c[y]?.notes ?? []),
    }));
    return { lines };
  };
  return [row(block.head), ...block.rows.map(row)];
}

type Page = { readonly body: Line[]; readonly notes: number[] };

function paginate(paper: Source, flows: readonly Flow[], set: Setter) {
  const pages: Page[] = [{ body: [], notes: [] }];
  const headings: number[] = [];
  const { habits } = paper;
  let page = pages[0] as Page;
  const turn = () => {
    if (page.body.length === 0) return;
    // A word is not broken over two pages: its line goes along.
    const last = page.body.at(-1);
    const carry = last?.end === 'break' ? page.body.splice(-1) : [];
    page = { body: [...carry], notes: [] };
    pages.push(page);
  };
  const noteHeight = () =>
    page.notes.reduce((sum, n) => sum + Math.ceil((set.notes[n - 1]?.length ?? 0) / habits.width), 0);
  const blank: Line = { text: '', end: 'end', notes: [] };
  for (const [i, flow] of flows.entries()) {
    const tight = flow.heading !== undefined && !flow.runIn ? flow.lines.length + 4 : 1;
    if (flow.newPage || page.body.length + noteHeight() + tight > habits.linesOnPage) turn();
    const apart =
      habits.blankLines === 'between-blocks' || flow.heading !== undefined || flows[i - 1]?.heading !== undefined;
    if (apart && page.body.length > 0 && flow.lines.length > 0 && flows[i - 1]?.heading !== -1) page.body.push(blank);
    if (flow.heading !== undefined && flow.heading >= 0) headings[flow.heading] = pages.length;
    for (const line of flow.lines) {
      if (page.body.length + noteHeight() >= habits.linesOnPage) turn();
      page.body.push(line);
      page.notes.push(...line.notes);
    }
  }
  return { pages, headings };
}

/** One page as it came out; with lost hyphens these stand on lines of their own further down. */
function printPage(paper: Source, page: Page, index: number, set: Setter): string {
  const { habits } = paper;
  const out: string[] = [];
  const furniture = (form: string) => (form && index > 0 ? [form.replace('§', String(index + 1))] : []);
  out.push(...furniture(habits.header));
  let strays = 0;
  const drop = () => {
    while (strays-- > 0) out.push('-');
    strays = 0;
  };
  for (const line of page.body) {
    const space = habits.breaks === 'lost' && line.end === 'wrap' && line.text.length > habits.width * 0.45 ? ' ' : '';
    out.push(`${line.text}${space}`);
    if (set.markers && line.end === 'break') strays++;
    if (line.end === 'end' && set.random() < 0.5) drop();
  }
  drop();
  if (page.notes.length > 0) out.push('');
  for (const n of page.notes) out.push(...wrapNote(`${n} ${set.notes[n - 1] ?? ''}`, habits.width));
  out.push(...furniture(habits.footer));
  return `${out.join('\n')}\n`;
}

function wrapNote(note: string, width: number): readonly string[] {
  return note
    .replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n')
    .trim()
    .split('\n');
}

/** What was broken, as it now stands; a form that the paper also has as two words proves nothing and is left out. */
function wordsOf(paper: Source, broken: readonly Broken[]): Words {
  const clean = allWords(paper);
  const sign = { hyphen: '- ', lost: ' ', soft: '\u00ad ' }[paper.habits.breaks];
  const joined = new Map<string, { broken: string; joined: string }>();
  for (const { left, right } of broken) {
    const form = `${left}${sign}${right}`;
    const others = [`${left} ${right}`, `${left}-${right}`];
    if (!others.some((o) => clean.includes(o))) joined.set(form, { broken: form, joined: `${left}${right}` });
  }
  const hyphened =
    clean.match(/\p{L}[\p{L}\d]*-(?:\p{L}[\p{L}\d]*(?:-\p{L}+)?| (?:og|eller|and|or|och|samt|to) \p{L}+)/gu) ?? [];
  return { joined: [...joined.values()], kept: [...new Set(hyphened)].sort() };
}
