import { sayDay } from '../status-book/say-day.ts';
import { accent, colourOf, ink, line, quiet, warning } from './colours.ts';
import type { Bars, Block, Document, Runs, Series, Table } from './document.ts';
import { barNumbers, longest, sayBar, sayNumber, saySeries, scaleOf, seriesNumbers, signOf } from './figures.ts';
import type { Fonts } from './fonts.ts';
import { fileLink } from './link.ts';
import { fieldParagraphs, linesOf } from './plain-text.ts';
import { printing, signFont } from './printable.ts';
import { untold, type WritingProgress } from './progress.ts';
import { documentWords } from './words.ts';

interface RunData {
  readonly lines: readonly string[];
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly href: string | null;
}

interface Said {
  readonly document: Document;
  /** Words on one line, as the fonts can set them. */
  readonly one: (text: string) => string;
  readonly lines: (text: string) => readonly string[];
  readonly serif: (text: string) => readonly string[];
}

/** A settled document as `document.typ` takes it: every text a string, every choice made. */
export function pdfData(document: Document, fonts: Fonts, progress: WritingProgress = untold): object {
  const { language, title, subtitle, author, date } = document;
  const [sans, serif] = [printing(fonts.sans), printing([...fonts.serif, ...fonts.sans])];
  const said: Said = {
    document,
    one: (text) => linesOf(text).map(sans).join(' '),
    lines: (text) => linesOf(text).map(sans),
    serif: (text) => linesOf(text).map(serif),
  };
  const say = documentWords[language];
  const sansNames = [...fonts.sans.map(({ name }) => name), signFont];
  return {
    language,
    region: language === 'da' ? 'dk' : 'gb',
    title: said.one(title),
    author: author ? said.one(author) : [],
    from: author ? said.one(author) : null,
    subtitle: subtitle ? said.one(subtitle) : null,
    running: said.one([author, title].filter(Boolean).join(' · ')),
    day: sayDay(language, date),
    page: say.page('#', '%'),
    compact: document.compact ?? false,
    sans: sansNames,
    serif: [...fonts.serif.map(({ name }) => name), ...sansNames],
    colours: { accent, ink, line, quiet, warning },
    words: {
      missing: say.missing,
      contents: say.contents,
      'target-key': `◇ ${say.target}`,
      'actual-key': `● ${say.actual}`,
    },
    blocks: document.blocks.flatMap((block, i) => {
      progress('writing', i + 1, document.blocks.length);
      return blockData(said, block);
    }),
  };
}

function blockData(said: Said, block: Block): readonly object[] {
  const { language } = said.document;
  switch (block.kind) {
    case 'heading':
      return [{ ...block, text: said.one(block.text) }];
    case 'paragraph':
      return [{ kind: 'paragraph', leads: block.leads ?? false, runs: runsData(said, block.runs) }];
    case 'note':
      return [{ kind: 'note', runs: runsData(said, block.runs) }];
    case 'list':
      return [
        { kind: 'list', ordered: block.ordered ?? false, items: block.items.map((item) => runsData(said, item)) },
      ];
    case 'table':
      return [tableData(said, block)];
    case 'facts': {
      const pairs = block.pairs.map(({ label, value }) => [said.lines(label), runsData(said, value)]);
      return [{ kind: 'facts', pairs }];
    }
    case 'quote': {
      const source = block.source ? runsData(said, block.source) : null;
      return [{ kind: 'quote', runs: runsData(said, block.runs, said.serif), source }];
    }
    case 'bars':
      return [barsData(said, block), tableData(said, barNumbers(language, block))];
    case 'series':
      return [seriesData(said, block), tableData(said, seriesNumbers(language, block))];
    case 'field': {
      const paragraphs = fieldParagraphs(block.text).map(said.lines);
      const missing = paragraphs.length === 0 && block.missing === true;
      const label = block.label === '' || block.headed ? [] : said.lines(block.label);
      return paragraphs.length === 0 && !missing ? [] : [{ kind: 'field', label, paragraphs, missing }];
    }
    case 'contents':
    case 'page-break':
      return [block];
  }
}

function runsData({ document, lines }: Said, runs: Runs, set = lines): readonly RunData[] {
  return runs.map(({ text, strong = false, emphasis = false, href }) => ({
    lines: set(text),
    strong,
    emphasis,
    href: text === '' ? null : (fileLink(href, document.base) ?? null),
  }));
}

function tableData(said: Said, { caption, columns, rows }: Table): object {
  const widths = columns.map(({ width }) => width ?? 1);
  const all = widths.reduce((sum, one) => sum + one, 0);
  const room = widths.map((one) => (one / all) * signsInLine - 2);
  const high = (runs: Runs, width = signsInLine) =>
    linesOf(runs.map(({ text }) => text).join('')).reduce((sum, { length }) => sum + Math.max(1, length / width), 0);
  return {
    kind: 'table',
    caption: caption ? said.one(caption) : null,
    widths,
    align: columns.map(({ align }) => align ?? 'left'),
    // A row stays on one page, unless one of them is so high that it might not fit there.
    whole: rows.every((row) => row.every((runs, i) => high(runs, room[i]) < 30)),
    // A head is short: it is divided only where it would not fit.
    heads: columns.map(({ head }, i) => cellData(said, [{ text: head }], (room[i] ?? signsInLine) * 1.5)),
    cells: rows.flatMap((row) => columns.map((_, i) => cellData(said, row[i] ?? [], room[i]))),
  };
}

/** How many letters of a table fit in a line across the page, a little fewer than do. */
const signsInLine = 84;

/** What a cell says, the plainest way it can be said; and whether a word in it hardly fits the width of so many letters. */
function cellData(said: Said, runs: Runs, room = signsInLine): object {
  const longest = runs
    .flatMap(({ text }) => text.match(/\p{L}{9,}/gu) ?? [])
    .reduce((most, { length }) => Math.max(most, length), 0);
  const data = runsData(said, runs);
  const [only, ...others] = data;
  const plain = only && others.length === 0 && !only.strong && !only.emphasis && only.href === null;
  const [line = '', ...lines] = only?.lines ?? [];
  return { divide: longest * 1.5 > room, said: plain && lines.length === 0 ? line : data };
}

function barsData(said: Said, bars: Bars): object {
  const { language } = said.document;
  const all = longest(bars);
  const rows = bars.rows.map((row) => ({
    label: said.one(row.label),
    segments: bars.parts.flatMap(({ look }, i) => {
      const count = row.counts[i]?.value ?? 0;
      const share = count / all;
      const words = share > 0.07 ? `${signOf(look)} ${count}` : share > 0.03 ? signOf(look) : '';
      return count > 0 ? [[share, colourOf[look], words]] : [];
    }),
  }));
  return {
    kind: 'bars',
    title: said.one(bars.title),
    alt: said.one(bars.rows.map((row) => sayBar(language, bars, row)).join(' ')),
    parts: bars.parts.map(({ look, label }) => ({
      sign: signOf(look),
      label: said.one(label),
      colour: colourOf[look],
    })),
    rows,
  };
}

function seriesData(said: Said, series: Series): object {
  const { language } = said.document;
  const { low, high } = scaleOf(series);
  const share = (value: number) => (value - low) / (high - low);
  const known = (name: 'target' | 'actual') =>
    series.points.flatMap((point, i) => (point[name] ? [[i, share(point[name].value)]] : []));
  return {
    kind: 'series',
    title: said.one(documentWords[language].unitOf(series.title, series.unit)),
    alt: said.one(saySeries(language, series)),
    periods: series.points.map(({ period }) => said.one(period)),
    marks: [low, (low + high) / 2, high].map((value) => [share(value), sayNumber(language, value)]),
    target: known('target'),
    actual: known('actual'),
  };
}
