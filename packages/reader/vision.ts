import type { Range } from './frame.ts';
import { structureOf } from './language/structure.ts';
import type { Language } from './language.ts';
import type { Node } from './outline.ts';
import { oneLine } from './outline.ts';
import { sentences } from './sentences.ts';
import type { Block } from './split.ts';

/** The paragraph under a heading "Vision", else the sentence that says what the vision is. */
export function statement(
  reading: string,
  blocks: readonly Block[],
  nodes: readonly Node[],
  label: 'vision' | 'purpose',
  language: Language,
): Range | undefined {
  const named = structureOf(language).labels[label];
  const speaks = (node: Node) =>
    node.title
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => named.includes(word));
  const heads = nodes.filter(
    (node) => node.kind === 'head' && node.title.length < 60 && firstText(blocks, node) !== undefined,
  );
  // Under "Vision and purpose" the vision comes first; its purpose is then told by a sentence.
  const head =
    heads.find(
      (node) =>
        node.label === label &&
        node.number === undefined &&
        speaks(node) &&
        (label === 'vision' || !visionToo(node, language)),
    ) ?? (label === 'vision' ? heads.find(speaks) : undefined);
  const under = head && firstText(blocks, head);
  if (under) return under;
  const titled = nodes.find(
    (node) => node.label === label && !node.group && node.title !== '' && node.title.length > 30,
  );
  if (titled) return { start: titled.start, end: titled.end };
  const words = structureOf(language).labels[label].filter((word) => !word.includes(' '));
  const says = new RegExp(
    `(?<![\\p{L}])(?<!(?:this|that|denne|dette|denna|other|next)\\s)(?:${words.join('|')})(?:en|et)?(?: (?:for|of|med|i)[^.]{0,60})? (?:er|is|är|ist|of|om)\\b`,
    'iu',
  );
  for (const block of blocks) {
    if ((block.kind !== 'text' && block.kind !== 'item') || !says.test(reading.slice(block.start, block.end))) continue;
    const found = sentences(reading, block.start, block.end, language).find((each) =>
      says.test(reading.slice(each.start, each.end)),
    );
    if (found) return found;
  }
  return undefined;
}

function visionToo(node: Node, language: Language): boolean {
  const words = structureOf(language).labels.vision;
  return node.title
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => words.includes(word));
}

function firstText(blocks: readonly Block[], node: Node): Range | undefined {
  for (let i = node.from; i < node.to; i++) {
    const block = blocks[i];
    if (block && (block.kind === 'text' || block.kind === 'quote') && block.end - block.start > 15)
      return { start: block.start, end: block.end };
  }
  return undefined;
}

/** A sentence set apart in a box or in large type before the plan begins is how many papers print their vision. */
export function highlighted(reading: string, blocks: readonly Block[]): Range | undefined {
  const sizes = blocks.map((block) => block.size ?? 0).sort((a, b) => a - b);
  const usual = sizes[sizes.length >> 1] ?? 0;
  const early = blocks.slice(0, Math.max(12, Math.floor(blocks.length / 4)));
  return early.find((block, at) => {
    const text = oneLine(reading, block);
    if (block.kind !== 'text' || !(block.boxed || (usual > 0 && (block.size ?? 0) > usual + 1.5))) return false;
    if (early[at - 1]?.boxed || early[at + 1]?.boxed) return false;
    return text.length > 40 && text.length < 260 && /^\p{Lu}[^.!?]*\.$/u.test(text);
  });
}

// How a wish for the world is worded: what can, shall or will be, or a place where it is so. Modal verbs of each language.
const wishes: Readonly<Partial<Record<Language, RegExp>>> = {
  da: /(?<!\p{L})(?:skal|kan)(?!\p{L})/iu,
  en: /\bcan\b|\bwill be\b|^an? \p{L}+ where\b/iu,
  nb: /(?<!\p{L})(?:skal|kan)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:ska|kan)(?!\p{L})/iu,
};
// The author speaking of itself or of the paper promises or tells; nobody's wish.
const ofAuthor =
  /(?<!\p{L})(?:we|vi|jeg|jag|this|denne|dette|den här|denna|strateg\p{L}*|plan|planen|ministr\p{L}*|minister\p{L}*|department|government|regeringen|regjeringen)(?!\p{L})/iu;

/** A wish for the world that stands alone as a paragraph before the plan begins: one short sentence without numbers. */
export function wish(reading: string, blocks: readonly Block[], language: Language): Range | undefined {
  const words = wishes[language];
  if (!words) return undefined;
  const early = blocks.slice(0, Math.max(12, Math.floor(blocks.length / 4)));
  return early.find((block) => {
    if (block.kind !== 'text' || block.end - block.start < 40 || block.end - block.start > 220) return false;
    const text = oneLine(reading, block);
    return /^\p{Lu}[^.!?:;”"“»«\d]*\.$/u.test(text) && words.test(text) && !ofAuthor.test(text);
  });
}

// A paper without the word: the sentence in which it says what it sets out to do.
const aims: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /^(?:this|the|our) (?:\p{L}+ ){0,3}(?:strategy|plan|programme|framework) (?:sets out|aims|describes how|explains how|is about)/iu,
  da: /^(?:denne|med denne|strategien|planen) (?:\p{L}+ ){0,4}(?:sætter|skal|fastlægger|beskriver|har til formål)/iu,
  nb: /^(?:denne|med denne|strategien|planen) (?:\p{L}+ ){0,4}(?:setter|skal|beskriver|har som formål)/iu,
  sv: /^(?:denna|med denna|strategin|planen) (?:\p{L}+ ){0,4}(?:sätter|ska|beskriver|syftar)/iu,
};

export function openingAim(reading: string, blocks: readonly Block[], language: Language): Range | undefined {
  const aim = aims[language];
  if (!aim) return undefined;
  for (const block of blocks.slice(0, 80)) {
    if (block.kind !== 'text') continue;
    const found = sentences(reading, block.start, block.end, language).find((each) => aim.test(oneLine(reading, each)));
    if (found) return found;
  }
  return undefined;
}
