import type { DriftChange, DriftLine, Redated } from '@lofte/domain/drift/drift-line';
import type { ReviewedStrategy } from '@lofte/domain/steering/review-data';
import { type Block, type Runs, words } from './document/document.ts';
import type { ReviewWords } from './review-words.ts';
import { numbered, type ReviewWriting } from './review-writing.ts';

/** How a plan differs from what was adopted: the counts, and a row for each part whose promise became another. */
export function driftBlocks(writing: ReviewWriting, one: ReviewedStrategy): readonly Block[] {
  const { say, links } = writing;
  const counts = Object.entries(one.drift.counts).filter(([, count]) => count > 0) as [DriftChange, number][];
  if (counts.length === 0) return [{ kind: 'paragraph', runs: words(say.noDrift) }];
  const rows = changedParts(writing, one);
  const columns = [
    { head: say.part, width: 3 },
    { head: say.whatChanged, width: 3 },
  ];
  return [
    {
      kind: 'facts',
      pairs: counts.map(([change, count]) => ({
        label: say.changes[change],
        value: [{ text: String(count), href: `${links.drift(one.strategy)}#${change}` }],
      })),
    },
    ...(rows.length === 0 ? [] : [{ kind: 'table' as const, name: `${say.drift}: ${one.title}`, columns, rows }]),
    ...firstOwners(writing, one),
  ];
}

/** Most plans get an owner for each part once: a row each would hide the others. */
function firstOwners(
  { say, links }: ReviewWriting,
  { strategy, drift: { lines } }: ReviewedStrategy,
): readonly Block[] {
  const given = new Set(lines.filter(isFirstOwner).map(({ element }) => element?.id)).size;
  if (given === 0) return [];
  return [{ kind: 'note', runs: [{ text: say.firstOwners(given), href: `${links.drift(strategy)}#re-owned` }] }];
}

function isFirstOwner(line: DriftLine): boolean {
  return line.change === 're-owned' && !line.before && line.after !== undefined;
}

function changedParts(
  { say, links }: ReviewWriting,
  { strategy, drift: { lines } }: ReviewedStrategy,
): readonly (readonly Runs[])[] {
  const told = lines.flatMap((line) => {
    const what = whatBecame(line, say);
    return line.element && what !== undefined ? [{ line, element: line.element, what }] : [];
  });
  const parts = Map.groupBy(told, ({ element }) => element.id);
  return [...parts.values()].flatMap((those): readonly (readonly Runs[])[] => {
    const [first] = those;
    if (!first) return [];
    // What is gone has no page of its own any more.
    const gone = those.find(({ line }) => line.change === 'removed' || line.change === 'merged');
    const href = gone ? `${links.drift(strategy)}#${gone.line.change}` : links.element(strategy, first.element.id);
    return [[[{ text: numbered(first.element), href }], words(those.map(({ what }) => what).join('\n'))]];
  });
}

/** What became of a promise, in words; some changes are in the counts alone, and in the list they open. */
function whatBecame(line: DriftLine, say: ReviewWords): string | undefined {
  switch (line.change) {
    case 'added':
    case 'removed':
    case 'split':
      return say.changes[line.change];
    case 'merged':
      return say.mergedInto(numbered(line.into));
    case 'reworded':
      return line.kind === 'weaker' ? say.weaker : undefined;
    case 're-dated':
      return dateSaid(line, say);
    case 're-owned':
      return line.before && line.after ? say.reowned(line.before.name, line.after.name) : undefined;
    case 'decided':
      return say.decidedWays[line.after ?? 'none'];
    default:
      return undefined;
  }
}

function dateSaid({ what, title, before, after }: Redated, say: ReviewWords): string {
  // Of a milestone without a date, what is said of the date is empty.
  if (what === 'milestone' && before === undefined) return say.newStep(title ?? '', after || undefined);
  if (what === 'milestone' && after === undefined) return say.stepGone(title ?? '');
  return say.redated(title ?? say.ends[what === 'start' ? 'start' : 'end'], before || undefined, after || undefined);
}
