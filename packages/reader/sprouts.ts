import type { Element } from '@lofte/domain/draft';
import { type Claim, isPlanKind, type Sight } from './classify/claim.ts';
import type { Commitment } from './commitments.ts';
import type { Found } from './find.ts';
import type { Footnote } from './footnotes.ts';
import type { Frame, Range } from './frame.ts';
import { isFrame } from './label.ts';
import { letters } from './likeness.ts';
import type { Node } from './outline.ts';
import { oneLine } from './outline.ts';
import type { Paper } from './paper.ts';
import type { Repaired } from './repaired.ts';
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

/** An element before it has an id and a place in the tree; `at`, its block, orders it. */
export interface Sprout extends Omit<Element, 'id' | 'parent' | 'span' | 'body' | 'places'> {
  readonly at: number;
  readonly range: Range;
  readonly body?: Range;
  readonly others?: readonly Node[];
  readonly level?: number;
  readonly node?: number;
  readonly ends?: boolean;
  readonly action?: TableAction;
}

/** All elements of the draft, in the order of the paper. */
export function sproutsOf(parts: Parts): readonly Sprout[] {
  return [
    ...fromThings(parts),
    ...fromActions(parts),
    ...fromSections(parts),
    ...fromSingles(parts),
    ...fromFootnotes(parts),
  ].sort((a, b) => a.at - b.at || a.range.start - b.range.start);
}

function fromThings({ sight, things }: Parts): readonly Sprout[] {
  return things.flatMap((thing): Sprout[] => {
    const node = sight.nodes[thing.main];
    if (!node) return [];
    const body = bodyOf(sight, node);
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
    const body = bodyOf(sight, node);
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

export const plain = (title: string) => title.replace(/\s+/g, ' ').trim();
const round = (confidence: number) => Math.round(confidence * 100) / 100;

/** Running text, lists and quotes right under a heading. */
function bodyOf(sight: Sight, node: Node): Range | undefined {
  if (node.tail) return node.tail;
  if (node.kind === 'item' || node.to === node.from) return undefined;
  const first = sight.blocks[node.from];
  let last = first;
  for (let i = node.from; i < node.to; i++) {
    const block = sight.blocks[i];
    if (block && (block.kind === 'text' || block.kind === 'item' || block.kind === 'quote')) last = block;
  }
  return first && last && last.end > first.start ? { start: first.start, end: last.end } : undefined;
}
