import { labelOfWord, undertakes } from '../label.ts';
import { structureOf } from '../language/structure.ts';
import type { Language } from '../language.ts';
import { oneLine } from '../outline.ts';
import { oughtIn, promiseIn } from '../promises.ts';
import { type Claim, claimed, type Rule, type Sight } from './claim.ts';

interface LeadIn {
  readonly kind: 'priority' | 'goal' | 'initiative';
  readonly items: readonly number[];
  /** Its items are numbered. */
  readonly numbered: boolean;
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
  let running = 0;
  blocks.forEach((block, at) => {
    const head = byBlock.get(at);
    if (head !== undefined && nodes[head]?.kind === 'head') under = head;
    if (block.kind !== 'text' && block.kind !== 'head') return;
    if (
      reading.charAt(block.end - 1) !== ':' &&
      !(block.kind === 'head' && undertakes(oneLine(reading, block), languageAt(at)))
    )
      return;
    // A list inside a box tells of what the box is about, not of the plan.
    if (claims.get(under)?.kind === 'case') return;
    const items = listAfter(blocks.length, at, byBlock, nodes, claims);
    const last = lastSentence(oneLine(reading, block));
    const numbers = items.map((item) => Number(nodes[item]?.number));
    const kind =
      kindOf(last, languageAt(at)) ??
      (numbers[0] && oughtIn(last, languageAt(at)) ? ({ kind: 'initiative', promise: true } as const) : undefined);
    const numbered = numbers.every((number) => number > 0);
    const goesOn = numbers[0] !== undefined && numbers[0] === running + 1;
    if (numbered) running = goesOn || numbers[0] === 1 ? (numbers.at(-1) ?? running) : running;
    // Aims and areas have names; a list that goes on in lower case tells of something else.
    const named = items.every((item) => /^["“”»]?[\p{Lu}\d]/u.test(nodes[item]?.title ?? ''));
    if (kind && kind.kind !== 'initiative' && !named) return;
    if (kind && (items.length > 1 || goesOn)) found.push({ ...kind, items, numbered });
  });
  return byNumbers(found);
}

/** Where a paper numbers its initiatives through, from list to list, its other lists are not initiatives. */
function byNumbers(found: readonly LeadIn[]): readonly LeadIn[] {
  const through = found.filter((each) => each.numbered && each.kind === 'initiative');
  const count = through.reduce((sum, each) => sum + each.items.length, 0);
  return through.length > 2 && count > 5 ? found.filter((each) => each.numbered || each.kind !== 'initiative') : found;
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

function kindOf(sentence: string, language: Language): Omit<LeadIn, 'items' | 'numbered'> | undefined {
  const { achieved } = structureOf(language);
  const lower = sentence.toLowerCase().replace(/:$/, '');
  if (achieved.some((words) => lower.endsWith(words))) return undefined;
  if (undertakes(lower, language)) return { kind: 'initiative', promise: true };
  const tail = lower
    .replace(/,? ?(?:such as|som f\.eks\.|herunder|including|for example|bl\.a\.|blandt andet|så som|såsom)$/, '')
    .split(/\s+/)
    .slice(-3);
  for (const label of ['initiative', 'goal', 'priority'] as const) {
    if (tail.some((word) => labelOfWord(word.replace(/\P{L}+$/u, ''), language) === label && !/^princip/.test(word)))
      return { kind: label, promise: false };
  }
  // "We will:" stands alone or ends the sentence; "it will depend on:" has another subject.
  if (promiseIn(lower, language, new Set()) && /\p{L}$/u.test(lower)) return { kind: 'initiative', promise: true };
  return undefined;
}
