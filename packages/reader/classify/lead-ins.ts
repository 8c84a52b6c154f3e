import type { Label } from '../language/structure.ts';
import { structureOf } from '../language/structure.ts';
import { oneLine } from '../outline.ts';
import { promiseIn } from '../promises.ts';
import { type Claim, claimed, isPlanKind, type Rule, type Sight } from './claim.ts';

interface LeadIn {
  readonly kind: 'priority' | 'goal' | 'initiative';
  readonly items: readonly number[];
  /** "We will:" rather than "the following initiatives:". */
  readonly promise: boolean;
}

/** Lists under a sentence with a colon that says what they are: "We will:", "four outcomes:", "the following initiatives:". */
export const leadIns: Rule = (sight, claims) => {
  const found = findLeadIns(sight, claims);
  const named = claimed(claims, 'initiative').length;
  return found.flatMap(({ kind, items, promise }) =>
    items.map((node): Claim => {
      // Where initiatives have headings of their own, what stands under "we will:" are single promises.
      const single = kind === 'initiative' && named >= 3;
      if (single) return { node, kind: 'commitment', confidence: 0.75, reason: 'listed under a promise' };
      return {
        node,
        kind,
        confidence: promise ? 0.8 : 0.88,
        reason: promise ? 'listed under a promise' : 'listed under a sentence that names its kind',
      };
    }),
  );
};

function findLeadIns(
  { reading, blocks, nodes, languageAt }: Sight,
  claims: ReadonlyMap<number, Claim>,
): readonly LeadIn[] {
  const byBlock = new Map(nodes.map((node, i) => [node.at, i]));
  const found: LeadIn[] = [];
  let under = -1;
  blocks.forEach((block, at) => {
    const head = byBlock.get(at);
    if (head !== undefined && nodes[head]?.kind === 'head') under = head;
    if ((block.kind !== 'text' && block.kind !== 'head') || reading.charAt(block.end - 1) !== ':') return;
    // A list inside a box tells of what the box is about, not of the plan.
    if (claims.get(under)?.kind === 'case') return;
    const items = listAfter(blocks.length, at, byBlock, nodes, claims);
    if (items.length < 2) return;
    const last = lastSentence(oneLine(reading, block));
    const kind = kindOf(last, languageAt(at));
    if (kind) found.push({ ...kind, items });
  });
  return found;
}

function listAfter(
  count: number,
  at: number,
  byBlock: ReadonlyMap<number, number>,
  nodes: Sight['nodes'],
  claims: ReadonlyMap<number, Claim>,
): readonly number[] {
  const items: number[] = [];
  let depth: number | undefined;
  for (let i = at + 1; i < count; i++) {
    const node = byBlock.get(i);
    const own = node === undefined ? undefined : nodes[node];
    if (node === undefined || own?.kind !== 'item') break;
    depth ??= own.block.depth;
    if ((own.block.depth ?? 0) <= (depth ?? 0) && !claims.has(node)) items.push(node);
  }
  return items;
}

const lastSentence = (text: string) => text.split(/(?<=[.!?]) +(?=\p{Lu})/u).at(-1) ?? text;

function kindOf(sentence: string, language: Parameters<typeof structureOf>[0]): Omit<LeadIn, 'items'> | undefined {
  const { labels, achieved } = structureOf(language);
  const lower = sentence.toLowerCase().replace(/:$/, '');
  if (achieved.some((words) => lower.endsWith(words))) return undefined;
  const tail = lower
    .replace(/,? ?(?:such as|som f\.eks\.|herunder|including|for example|bl\.a\.|blandt andet|så som|såsom)$/, '')
    .split(/\s+/)
    .slice(-3);
  for (const label of ['initiative', 'goal', 'priority'] as const satisfies readonly Label[]) {
    if (isPlanKind(label) && tail.some((word) => labels[label].includes(word.replace(/\W+$/u, ''))))
      return { kind: label, promise: false };
  }
  // "We will:" stands alone or ends the sentence; "it will depend on:" has another subject.
  if (promiseIn(lower, language, new Set()) && /(?:\p{L}+ ){0,12}\p{L}+$/u.test(lower))
    return { kind: 'initiative', promise: true };
  return undefined;
}
