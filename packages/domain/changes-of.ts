import { generateNKeysBetween } from 'fractional-indexing';
import type { Entry, ThingChange } from './entry.ts';
import { planElement } from './plan-element.ts';
import { added } from './thing-change.ts';

/** What an entry does to the tables, thing by thing. They are written from this and nothing else, so they hold nothing that no entry says. */
export function changesOf(entry: Entry): readonly ThingChange[] {
  return entry.kind === 'strategy.adopted' ? adoption(entry) : entry.changes;
}

/** The strategy that an entry is about; undefined where it is about the workspace. */
export function strategyIn(entry: Entry): string | undefined {
  return entry.kind === 'strategy.adopted' ? entry.subject : entry.strategy;
}

/** The adopted paper is the strategy's first baseline by itself. */
function adoption(entry: Extract<Entry, { kind: 'strategy.adopted' }>): readonly ThingChange[] {
  const { document, elements, mentions, ...facts } = entry.after.strategy;
  const strategy = facts.id;
  const { sha256 } = document;
  const ranks = generateNKeysBetween(null, null, elements.length);
  const plan = {
    ...facts,
    document: sha256,
    paper: entry.after.paper,
    adoptedAt: entry.time,
    adoptedBy: entry.actor,
    entry: entry.seq,
  };
  const baseline = { id: firstBaseline, seq: entry.seq, hash: entry.hash, at: entry.time };
  return [
    added({ table: 'document', strategy, id: sha256 }, document),
    added({ table: 'strategy', strategy, id: strategy }, plan),
    ...elements.map((element, i) =>
      added({ table: 'element', strategy, id: element.id }, planElement(element, sha256, ranks[i] ?? '')),
    ),
    ...mentions.map((mention, i) => added({ table: 'mention', strategy, id: mentionId(i) }, mention)),
    added({ table: 'baseline', strategy, id: firstBaseline }, baseline),
  ];
}

/** Id of the baseline that the adoption itself makes. */
export const firstBaseline = 'adopted';

/** Ids of mentions sort as the mentions stand in their paper. */
export function mentionId(position: number): string {
  return `m${String(position).padStart(5, '0')}`;
}
