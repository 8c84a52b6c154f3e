import type { Draft, Element, Leftover, Mention } from '@lofte/domain/draft';
import { pageAt, type Span, textSpan } from '@lofte/domain/span';
import { type Claim, isPlanKind, type Sight } from './classify/claim.ts';
import type { Commitment } from './commitments.ts';
import type { Found } from './find.ts';
import type { Footnote } from './footnotes.ts';
import { isFrame, undertakes } from './label.ts';
import { promiseWordsOf } from './language/promise.ts';
import { structureOf } from './language/structure.ts';
import { countLetters, letters } from './likeness.ts';
import type { Node } from './outline.ts';
import { oneLine } from './outline.ts';
import type { Paper } from './paper.ts';
import type { Repaired } from './repair.ts';
import type { Frame, Range } from './strategy.ts';
import type { TableAction } from './tables.ts';
import type { Thing } from './titles.ts';

export interface Parts {
  readonly paper: Paper;
  readonly repaired: Repaired;
  readonly language: string;
  readonly sight: Sight;
  readonly claims: ReadonlyMap<number, Claim>;
  readonly things: readonly Thing[];
  readonly actions: readonly TableAction[];
  readonly commitments: readonly Commitment[];
  readonly footnotes: readonly Footnote[];
  readonly mentions: readonly Found[];
  readonly frame: Frame;
  /** Blocks that belong to a table of contents: understood, and no leftovers. */
  readonly contents: ReadonlySet<number>;
}

/** An element before it has an id and a place in the tree; `at` orders it, `stretch` says how far its text reaches. */
interface Sprout extends Omit<Element, 'id' | 'parent' | 'span' | 'body' | 'places'> {
  readonly at: number;
  readonly range: Range;
  readonly body?: Range;
  readonly others?: readonly Node[];
  readonly level?: number;
  readonly node?: number;
  readonly ends?: boolean;
  readonly action?: TableAction;
}

/** Puts the draft together: the tree, spans in the extracted text, mentions with the element around them, leftovers. */
export function assemble(parts: Parts): Draft {
  const { paper, repaired, frame } = parts;
  const span = (range: Range) => spanOf(repaired, paper, range);
  const sprouts = [
    ...fromThings(parts),
    ...fromActions(parts),
    ...fromSections(parts),
    ...fromSingles(parts),
    ...fromFootnotes(parts),
  ].sort((a, b) => a.at - b.at || a.range.start - b.range.start);
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

// ── what becomes an element ──────────────────────────────────────────────────────────────────────────────────────────

function fromThings({ sight, things }: Parts): readonly Sprout[] {
  return things.flatMap((thing): Sprout[] => {
    const node = sight.nodes[thing.main];
    if (!node) return [];
    const body = bodyOf(sight, node, 1);
    return [
      {
        kind: thing.kind,
        at: node.at,
        range: { start: node.start, end: node.end },
        title: plain(node.title),
        ...(thing.number ? { number: thing.number } : {}),
        ...(body ? { body, text: oneLine(sight.reading, body).slice(0, 6000) } : {}),
        others: thing.others.flatMap((other) => sight.nodes[other] ?? []),
        confidence: round(thing.confidence),
        reason: thing.reason,
        ...(node.level === undefined ? {} : { level: node.level }),
        node: thing.main,
      },
    ];
  });
}

function fromActions({ actions, sight, things }: Parts): readonly Sprout[] {
  const known = new Set(
    things.filter((thing) => thing.kind === 'priority').map((thing) => letters(sight.nodes[thing.main]?.title ?? '')),
  );
  const parts = new Map(
    actions.flatMap(({ part }) =>
      part && !known.has(letters(part.title)) ? [[letters(part.title), part] as const] : [],
    ),
  );
  const heads = [...parts.values()].map(({ at, title, range }) => ({
    kind: 'priority' as const,
    at,
    range,
    title,
    confidence: 0.75,
    reason: 'row that heads a part of the table',
  }));
  const rows = actions.map((action) => {
    const { at, range, title, number, text } = action;
    return {
      kind: 'initiative' as const,
      action,
      at,
      range,
      title,
      ...(number ? { number } : {}),
      ...(text ? { text: oneLine(sight.reading, text), body: text } : {}),
      confidence: 0.93,
      reason: 'row of a table of actions',
    };
  });
  return [...heads, ...rows];
}

/** Headings that are no part of the plan keep the paper's order visible. */
function fromSections({ sight, claims }: Parts): readonly Sprout[] {
  return sight.nodes.flatMap((node, i): Sprout[] => {
    if (node.kind !== 'head' || claims.has(i) || node.title.length < 2) return [];
    // "Initiatives" over a list has done its work once the list is read.
    if (isPlanKind(node.label) || (node.prose === 0 && !headsOthers(node, sight.nodes[i + 1]))) return [];
    const body = bodyOf(sight, node, 1);
    return [
      {
        kind: 'section',
        at: node.at,
        range: { start: node.start, end: node.end },
        title: plain(node.title),
        ...(node.number ? { number: node.number } : {}),
        ...(body ? { body } : {}),
        confidence: node.block.sure ? 0.95 : 0.85,
        reason: node.block.sure ? 'heading by its markup or type' : 'stands alone above text, as a heading does',
        ...(node.level === undefined ? {} : { level: node.level }),
        node: i,
        ends: isFrame(node.title, sight.languageAt(node.at)),
      },
    ];
  });
}

/** A heading without text of its own that stands over further headings. */
function headsOthers(node: Node, next: Node | undefined): boolean {
  if (next?.kind !== 'head' || next.at !== node.to) return false;
  return node.level !== undefined && next.level !== undefined ? next.level > node.level : node.block.top === true;
}

const strengths = {
  will: { confidence: 0.92, reason: 'the author says that it will' },
  act: { confidence: 0.7, reason: 'the author founds or pays for it' },
  shall: { confidence: 0.6, reason: 'the author says that it must' },
} as const;

function fromSingles({ sight, claims, commitments, things }: Parts): readonly Sprout[] {
  // A title that is a promise is the initiative itself, not one more promise under it.
  const titles = things.flatMap((thing) => [thing.main, ...thing.others]).flatMap((node) => sight.nodes[node] ?? []);
  const own = new Map(titles.map((node) => [node.start, node]));
  const sentences = commitments
    .filter((each) => !own.has(each.start))
    .map(
      (each): Sprout => ({
        kind: 'commitment',
        at: each.at,
        range: each,
        title: each.text,
        text: each.text,
        confidence: strengths[each.strength].confidence,
        reason: strengths[each.strength].reason,
      }),
    );
  const said = new Set(sentences.map((each) => each.at));
  const listed = [...claims.values()].flatMap((claim): Sprout[] => {
    const node = sight.nodes[claim.node];
    if (claim.kind !== 'commitment' || !node || said.has(node.at)) return [];
    return [
      {
        kind: 'commitment',
        at: node.at,
        range: node,
        title: plain(node.title),
        text: plain(node.title),
        confidence: claim.confidence,
        reason: claim.reason,
      },
    ];
  });
  return [...sentences, ...listed];
}

function fromFootnotes({ footnotes, sight }: Parts): readonly Sprout[] {
  return footnotes.map(({ marker, at, start, end }) => {
    const text = oneLine(sight.reading, { start, end });
    return {
      kind: 'footnote' as const,
      at,
      range: { start, end },
      title: text,
      text,
      number: marker,
      confidence: 0.95,
      reason: 'numbered note whose mark stands in the text',
    };
  });
}

const plain = (title: string) => title.replace(/\s+/g, ' ').trim();
const round = (confidence: number) => Math.round(confidence * 100) / 100;

/** Running text, lists and quotes right under a heading. */
function bodyOf(sight: Sight, node: Node, least: number): Range | undefined {
  if (node.tail) return node.tail;
  if (node.kind === 'item' || node.to - node.from < least) return undefined;
  const first = sight.blocks[node.from];
  let last = first;
  for (let i = node.from; i < node.to; i++) {
    const block = sight.blocks[i];
    if (block && (block.kind === 'text' || block.kind === 'item' || block.kind === 'quote')) last = block;
  }
  return first && last && last.end > first.start ? { start: first.start, end: last.end } : undefined;
}

// ── the tree ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Index of each sprout's parent. */
function parentsOf(parts: Parts, sprouts: readonly Sprout[]): readonly (number | undefined)[] {
  const priorities = sprouts.flatMap((each, i) => (each.kind === 'priority' ? [i] : []));
  const byTitle = new Map(priorities.map((i) => [letters(sprouts[i]?.title ?? ''), i]));
  const occurrence = new Map<number, number>();
  for (const i of priorities) for (const node of nodesOf(parts, sprouts[i])) occurrence.set(node, i);
  const goalsTogether = standTogether(sprouts);
  let priority: number | undefined;
  let goal: number | undefined;
  let initiative: number | undefined;
  let open: number | undefined;
  return sprouts.map((each, i) => {
    if (each.kind === 'priority') {
      [priority, goal, initiative, open] = [i, undefined, undefined, i];
      return undefined;
    }
    if (each.kind === 'section') {
      if (closes(each, priority === undefined ? undefined : sprouts[priority]))
        priority = goal = initiative = undefined;
      else initiative = undefined;
      open = i;
      return priority;
    }
    if (each.kind === 'goal') {
      [goal, initiative, open] = [i, undefined, i];
      return named(parts, occurrence, each) ?? priority;
    }
    if (each.kind === 'initiative') {
      initiative = open = i;
      const part = each.action?.part && byTitle.get(letters(each.action.part.title));
      if (part !== undefined) return part;
      const above = each.node === undefined ? priority : (named(parts, occurrence, each) ?? priority);
      return goal !== undefined && !goalsTogether.has(goal) && above === priority ? goal : above;
    }
    if (each.kind === 'case') {
      open = i;
      return priority;
    }
    return each.kind === 'footnote' ? undefined : (open ?? initiative ?? goal ?? priority);
  });
}

const nodesOf = ({ things }: Parts, sprout: Sprout | undefined) => {
  const thing = things.find((each) => each.main === sprout?.node && each.kind === sprout?.kind);
  return thing ? [thing.main, ...thing.others] : [];
};

/** A closing list names the priority above its items: an item found only there belongs to it. */
function named({ sight }: Parts, occurrence: ReadonlyMap<number, number>, each: Sprout): number | undefined {
  if (occurrence.size === 0) return undefined;
  for (let i = (each.node ?? 0) - 1; i >= 0; i--) {
    const found = occurrence.get(i);
    if (found !== undefined) return found;
    const node = sight.nodes[i];
    if (node?.kind === 'head' && isFrame(node.title, sight.languageAt(node.at))) return undefined;
  }
  return undefined;
}

/** Goals that follow each other with no initiative between share what comes after them. */
function standTogether(sprouts: readonly Sprout[]): ReadonlySet<number> {
  const together = new Set<number>();
  let last: number | undefined;
  sprouts.forEach((each, i) => {
    if (each.kind === 'goal') {
      if (last !== undefined) together.add(last).add(i);
      last = i;
    } else if (each.kind === 'initiative' || each.kind === 'priority') last = undefined;
  });
  return together;
}

function closes(section: Sprout, priority: Sprout | undefined): boolean {
  if (!priority) return false;
  if (section.level !== undefined && priority.level !== undefined) return section.level <= priority.level;
  return section.ends === true;
}

// ── from ranges to the draft ─────────────────────────────────────────────────────────────────────────────────────────

function elementOf(
  parts: Parts,
  sprout: Sprout,
  i: number,
  parent: number | undefined,
  span: (range: Range) => Span,
): Element {
  const { kind, number, title, text, confidence, reason } = sprout;
  const action = sprout.action;
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

/** Of the public bodies that the paper names, the one it names most is as a rule the one that wrote it; else its government. */
function author({ mentions, sight, paper }: Parts): { readonly name: string; readonly range?: Range } | undefined {
  const counts = new Map<string, number>();
  const bodies = promiseWordsOf(sight.language).body;
  for (const each of mentions) {
    if (each.kind !== 'organisation' || each.forum) continue;
    const words = each.name.toLowerCase().split(' ');
    // Councils are more often spoken of than speaking.
    const official = words.some(
      (word) => bodies.some((ending) => word.endsWith(ending)) && !/rådet$|council$/.test(word),
    );
    // Who signs on the front pages counts for more than who is cited often.
    if (official)
      counts.set(each.name, (counts.get(each.name) ?? 0) + (each.start < 300 ? 25 : each.start < 1500 ? 6 : 1));
  }
  const [name, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const first = mentions.find((each) => each.kind === 'organisation' && each.name === name);
  if (name && (count ?? 0) > 1 && first) return { name, range: first };
  const government = /\b(?:Regeringen|Regjeringen|The Government|Bundesregierung)\b/.exec(sight.reading);
  if (government)
    return { name: government[0], range: { start: government.index, end: government.index + government[0].length } };
  // The file's author is often the person who typed; a body's name says so.
  const signed = paper.meta.author;
  return signed && bodies.some((ending) => signed.toLowerCase().includes(ending)) ? { name: signed } : undefined;
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

/** Text blocks under no heading and in no element. */
function leftoversOf(
  { sight, footnotes, contents, actions, things }: Parts,
  sprouts: readonly Sprout[],
  span: (range: Range) => Span,
): Leftover[] {
  const used = new Set<number>([...footnotes.map((each) => each.at), ...contents]);
  // Every place that names an element is understood, and so is a label over it or over its group.
  for (const thing of things) for (const each of [thing.main, ...thing.others]) use(used, sight.nodes[each]);
  for (const node of sight.nodes)
    if ((node.label && (node.group || node.title === '')) || opensList(sight, node)) use(used, node);
  for (const sprout of sprouts) used.add(sprout.at);
  for (const node of sight.nodes) {
    if (used.has(node.at)) for (let i = node.at; i < Math.max(node.to, node.at + 1); i++) used.add(i);
  }
  for (const action of actions) for (const block of action.blocks) used.add(block);
  return sight.blocks.flatMap((block, at): Leftover[] => {
    if (used.has(at) || block.end - block.start < 3) return [];
    return [{ span: span(block), text: oneLine(sight.reading, block) }];
  });
}

/** "We will:" over a list whose items are understood says no more than they do. */
function opensList({ blocks, languageAt }: Sight, node: Node): boolean {
  if (node.kind !== 'head' || blocks[node.from]?.kind !== 'item') return false;
  return node.title.endsWith(':') || undertakes(node.title, languageAt(node.at));
}

function use(used: Set<number>, node: Node | undefined): void {
  if (node) for (let i = node.at; i < Math.max(node.from, node.at + 1); i++) used.add(i);
}
