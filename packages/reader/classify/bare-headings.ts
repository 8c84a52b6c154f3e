import { isFrame } from '../label.ts';
import type { Node } from '../outline.ts';
import { type Claim, claimed, type Sight } from './claim.ts';

/**
 * A paper without labels: headings whose own text holds promises are initiatives. Only where nothing else said what the
 * initiatives are, and only the lowest heading over the promise.
 *
 * @param promised for each node, how many sentences of its body undertake something
 */
export function bareHeadings(
  sight: Sight,
  claims: ReadonlyMap<number, Claim>,
  promised: (node: Node) => number,
): readonly Claim[] {
  if (claimed(claims, 'initiative').length + sight.actions.length > 1) return [];
  const { nodes, languageAt } = sight;
  const areas = new Set(
    claimed(claims, 'priority')
      .map((i) => nodes[i]?.level)
      .filter((level) => level !== undefined),
  );
  const heads = nodes.flatMap((node, i) =>
    node.kind === 'head' &&
    !node.group &&
    !node.repeated &&
    !(node.level !== undefined && areas.has(node.level)) &&
    !claims.has(i) &&
    node.prose > 0 &&
    !isFrame(node.title, languageAt(node.at))
      ? [i]
      : [],
  );
  const lowest = heads.filter((i) => !hasDeeper(nodes, i));
  const promising = lowest.filter((i) => {
    const node = nodes[i];
    return node !== undefined && promised(node) > 0;
  });
  if (promising.length < 2) return [];
  const chosen = withSiblings(nodes, lowest, promising);
  const share = promising.length / chosen.length;
  const kind = areChapters(nodes, chosen) ? 'priority' : 'initiative';
  return chosen.map((node) => ({
    node,
    kind,
    confidence: promising.includes(node) ? 0.6 + 0.2 * share : 0.5,
    reason: promising.includes(node)
      ? 'heading over promises, no labels in the paper'
      : 'stands like its neighbours that promise',
  }));
}

/** An initiative says in a paragraph or two what will be done; where headings stand over whole chapters, they are areas of effort. */
function areChapters(nodes: readonly Node[], chosen: readonly number[]): boolean {
  const chapters = chosen.filter((i) => (nodes[i]?.paragraphs ?? 0) > 2 && (nodes[i]?.prose ?? 0) > 700);
  return chapters.length * 2 > chosen.length;
}

/** Where levels are known, headings of one chapter and level are alike: one that promises speaks for its neighbours. */
function withSiblings(
  nodes: readonly Node[],
  lowest: readonly number[],
  promising: readonly number[],
): readonly number[] {
  const levels = promising.map((i) => nodes[i]?.level);
  const level = levels.sort((a, b) => count(levels, b) - count(levels, a))[0];
  if (level === undefined) return promising;
  const chapters = new Set(promising.map((i) => chapterOf(nodes, i, level)));
  const siblings = lowest.filter((i) => nodes[i]?.level === level && chapters.has(chapterOf(nodes, i, level)));
  return promising.length * 2 >= siblings.length ? siblings : promising.filter((i) => nodes[i]?.level === level);
}

const count = (levels: readonly (number | undefined)[], level: number | undefined) =>
  levels.filter((each) => each === level).length;

function chapterOf(nodes: readonly Node[], i: number, level: number): number {
  for (let k = i - 1; k >= 0; k--) if (nodes[k]?.kind === 'head' && (nodes[k]?.level ?? 99) < level) return k;
  return -1;
}

function hasDeeper(nodes: readonly Node[], i: number): boolean {
  const own = nodes[i]?.level;
  if (own === undefined) return false;
  const next = nodes.slice(i + 1).find((node) => node.kind === 'head');
  return next?.level !== undefined && next.level > own;
}
