import type { Draft, Element, Mention } from '@lofte/domain/draft';
import { pageAt, type Span, textSpan } from '@lofte/domain/span';
import { author } from './author.ts';
import type { Frame, Range } from './frame.ts';
import { structureOf } from './language/structure.ts';
import { leftoversOf } from './leftovers.ts';
import { countLetters } from './likeness.ts';
import { oneLine } from './outline.ts';
import type { Paper } from './paper.ts';
import type { Repaired } from './repaired.ts';
import { type Parts, plain, type Sprout, sproutsOf } from './sprouts.ts';
import { parentsOf } from './tree.ts';

/** Puts the draft together: the tree, spans in the extracted text, mentions with the element around them, leftovers. */
export function assemble(parts: Parts): Draft {
  const { paper, repaired, frame } = parts;
  const span = (range: Range) => spanOf(repaired, paper, range);
  const sprouts = sproutsOf(parts);
  const parents = parentsOf(parts, sprouts);
  const by = author(parts);
  const elements = sprouts.map((sprout, i): Element => elementOf(parts, sprout, i, parents[i], span));
  return {
    document: {
      name: paper.name,
      mediaType: paper.mediaType,
      sha256: paper.sha256,
      language: parts.language,
      pages: paper.pageStarts.length,
      pageStarts: [...paper.pageStarts],
    },
    text: paper.text,
    reading: repaired.reading,
    map: repaired.map.map(([a, b, c]) => [a, b, c]),
    ...linePlaces(paper),
    strategy: {
      title: frame.title,
      ...(by ? { organisation: by.name } : {}),
      period: frame.period,
      ...(frame.vision ? { vision: frame.vision } : {}),
      ...(frame.purpose ? { purpose: frame.purpose } : {}),
      places: { ...placesOf(frame, span), ...(by?.range ? { organisation: span(by.range) } : {}) },
    },
    elements,
    mentions: mentionsOf(parts, sprouts, span),
    repairs: [...repaired.repairs],
    leftovers: leftoversOf(parts, sprouts, span),
  };
}

const id = (i: number) => `e${i + 1}`;

/** Where lines stand on their pages, for what draws these. */
function linePlaces({ lines }: Paper): Pick<Draft, 'lines'> {
  const places = lines.flatMap(({ start, end, x, y, width, size }): NonNullable<Draft['lines']> => {
    if (end <= start || x === undefined || y === undefined || width === undefined || size === undefined) return [];
    return [[start, end, x, y, width, size]];
  });
  return places.length > 0 ? { lines: places } : {};
}

/** The extracted-text span of a range; where furniture cuts the range, its first unbroken part. */
function spanOf({ map, reading }: Repaired, paper: Paper, range: Range): Span {
  const whole = toTheEnd(map, paper.text, textSpan(map, range.start, range.end), range);
  const page = { page: pageAt(paper.pageStarts, whole.start) };
  if (unbroken(paper.text, reading, whole, range)) return { ...whole, ...page };
  let end = range.start;
  for (let at = range.start; at < range.end; at = end + 1) {
    const next = reading.indexOf('\n', at + 1);
    const to = next < 0 || next > range.end ? range.end : next;
    const part = textSpan(map, range.start, to);
    if (!unbroken(paper.text, reading, part, { start: range.start, end: to })) break;
    end = to;
  }
  return { ...textSpan(map, range.start, Math.max(end, range.start + 1)), ...page };
}

// After the last character that stands in both texts, only one that a repair changed may follow.
function toTheEnd(map: Repaired['map'], text: string, span: Span, range: Range): Span {
  const [reading, from, length] = map.at(-1) ?? [0, 0, 0];
  if (range.end <= range.start || range.end <= reading + length) return span;
  return { ...span, end: Math.max(from + length, span.end, text.trimEnd().length) };
}

// Between the two ends the extracted text may hold no letters that the reading text dropped.
function unbroken(text: string, reading: string, span: Span, range: Range): boolean {
  if (
    span.end - span.start === range.end - range.start &&
    text.startsWith(reading.slice(range.start, range.end), span.start)
  )
    return true;
  if (span.end - span.start > (range.end - range.start) * 3 + 60) return false;
  return countLetters(text, span.start, span.end) === countLetters(reading, range.start, range.end);
}

// ── from ranges to the draft ─────────────────────────────────────────────────────────────────────────────────────────

function elementOf(
  parts: Parts,
  sprout: Sprout,
  i: number,
  parent: number | undefined,
  span: (range: Range) => Span,
): Element {
  const { kind, number, title, text, confidence, reason, action } = sprout;
  return {
    id: id(i),
    kind,
    ...(number ? { number } : {}),
    title,
    ...(text ? { text } : {}),
    ...(parent === undefined ? {} : { parent: id(parent) }),
    span: span(sprout.range),
    ...(sprout.body ? { body: textSpanOf(parts, sprout.body) } : {}),
    ...(sprout.others?.length
      ? {
          places: sprout.others.map((node) => ({
            span: span({ start: node.start, end: node.end }),
            title: plain(node.title),
          })),
        }
      : {}),
    ...(action?.owner ? { owner: { name: action.owner.name, span: span(action.owner.range) } } : {}),
    ...(action?.deadline
      ? {
          deadline: {
            text: action.deadline.text,
            ...(action.deadline.iso ? { iso: action.deadline.iso } : {}),
            span: span(action.deadline.range),
          },
        }
      : {}),
    confidence,
    reason,
  };
}

function textSpanOf({ repaired, paper }: Parts, range: Range): Span {
  const whole = textSpan(repaired.map, range.start, range.end);
  return { ...whole, page: pageAt(paper.pageStarts, whole.start) };
}

function placesOf(frame: Frame, span: (range: Range) => Span) {
  const { title, period, vision, purpose } = frame.places;
  return {
    ...(title ? { title: span(title) } : {}),
    ...(period ? { period: span(period) } : {}),
    ...(vision ? { vision: span(vision) } : {}),
    ...(purpose ? { purpose: span(purpose) } : {}),
  };
}

function mentionsOf(parts: Parts, sprouts: readonly Sprout[], span: (range: Range) => Span): Mention[] {
  const { sight, mentions } = parts;
  // "The strategy for life science towards 2030" names another paper: its year is no deadline of this one.
  const papers = structureOf(sight.language).paper.join('|');
  const title = new RegExp(`(?:${papers})\\p{L}*(?: \\p{L}[\\p{L}-]*){1,6}\\s*$`, 'iu');
  const named = (before: string) => title.test(before.replace(/\s+/g, ' '));
  const starts = sprouts.map((sprout) => sprout.range.start);
  let around = -1;
  return mentions.map((found): Mention => {
    while (around + 1 < starts.length && (starts[around + 1] ?? 0) <= found.start) around++;
    const { start, end, ...rest } = found;
    const text = oneLine(sight.reading, { start, end });
    const inside = around >= 0 ? { in: id(around) } : {};
    const mention = { ...rest, span: span({ start, end }), text, ...inside } as Mention;
    if (mention.kind !== 'date' || !mention.deadline || !named(sight.reading.slice(Math.max(0, start - 80), start)))
      return mention;
    const { deadline: _, ...plainDate } = mention;
    return plainDate;
  });
}
