import { groupLabel, isFrame } from './label.ts';
import { structureOf } from './language/structure.ts';
import type { Language } from './language.ts';
import { letters } from './likeness.ts';
import type { Node } from './outline.ts';
import { oneLine } from './outline.ts';
import type { Paper } from './paper.ts';
import type { Repaired } from './repair.ts';
import { sentences } from './sentences.ts';
import type { Block } from './split.ts';

/** A place in the reading text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Frame {
  readonly title: string;
  readonly period: { readonly from: number | null; readonly to: number | null };
  readonly vision?: string;
  readonly purpose?: string;
  readonly places: {
    readonly title?: Range;
    readonly period?: Range;
    readonly vision?: Range;
    readonly purpose?: Range;
  };
}

/** Title, period, vision and purpose of the strategy, each with its place where it has one. */
export function frameOf(
  paper: Paper,
  repaired: Repaired,
  blocks: readonly Block[],
  nodes: readonly Node[],
  language: Language,
): Frame {
  const { reading } = repaired;
  const title = titleOf(paper, repaired, blocks, nodes, language);
  const period = periodOf(reading, title, blocks, language);
  const vision = statement(reading, blocks, nodes, 'vision', language);
  const purpose = statement(reading, blocks, nodes, 'purpose', language);
  const aim = vision ? undefined : (highlighted(reading, blocks) ?? openingAim(reading, blocks, language));
  const own = vision ?? aim;
  return {
    title: title.text,
    period: period.years,
    ...(own ? { vision: oneLine(reading, own) } : {}),
    ...(purpose ? { purpose: oneLine(reading, purpose) } : {}),
    places: {
      ...(title.place ? { title: title.place } : {}),
      ...(period.place ? { period: period.place } : {}),
      ...(own ? { vision: own } : {}),
      ...(purpose ? { purpose } : {}),
    },
  };
}

// ── title ────────────────────────────────────────────────────────────────────────────────────────────────────────────

interface Titled {
  readonly text: string;
  readonly place?: Range;
}

function titleOf(
  paper: Paper,
  repaired: Repaired,
  blocks: readonly Block[],
  nodes: readonly Node[],
  language: Language,
): Titled {
  const { reading } = repaired;
  const words = structureOf(language).paper;
  const says = (text: string) => words.some((word) => letters(text).includes(letters(word)));
  const front = titleOnFront(repaired, blocks, says, language);
  if (front) return front;
  const running = repaired.furniture.find((each) => each.text.length > 8 && says(each.text));
  if (running) return { text: tidyRunning(running.text) };
  if (paper.meta.title && paper.meta.title.length > 5) return { text: paper.meta.title };
  const opening = blocks
    .slice(0, 2)
    .flatMap((block) => sentences(reading, block.start, block.end, language).slice(0, 1))
    .find((each) => each.end - each.start < 90 && says(oneLine(reading, each)));
  if (opening) return { text: oneLine(reading, opening).replace(/\.$/, ''), place: opening };
  const heads = nodes.filter((node) => node.kind === 'head' && !isChrome(node.title) && !isFrame(node.title, language));
  const first = heads.find((node) => says(node.title)) ?? heads[0];
  return first
    ? { text: first.title, place: first }
    : { text: oneLine(reading, blocks[0] ?? { start: 0, end: 0 }).slice(0, 80) || paper.name.replace(/\.[^.]+$/, '') };
}

/** The heading of the front pages that is set largest, named by the running title, or worded as such papers are; with its subtitle. */
function titleOnFront(
  repaired: Repaired,
  blocks: readonly Block[],
  says: (text: string) => boolean,
  language: Language,
): Titled | undefined {
  const { reading } = repaired;
  const end = blocks
    .slice(0, 40)
    .findIndex(
      (block, i) =>
        isProse(reading, block) ||
        (i > 0 &&
          (block.page > 3 ||
            groupLabel(oneLine(reading, block), language) !== undefined ||
            isFrame(oneLine(reading, block), language))),
    );
  const front = blocks.slice(0, end < 0 ? 12 : end);
  const running = repaired.furniture.map((each) => letters(each.text.replace(/[\d–-]+/g, '')));
  const heads = front.filter((block) => block.kind === 'head');
  const size = Math.max(...heads.map((block) => block.size ?? 0));
  const level = Math.min(...heads.map((block) => block.level ?? 99));
  let best: Candidate | undefined;
  let most = 1.5;
  const candidates = front.flatMap((block) => candidatesOf(reading, block));
  candidates.forEach((each) => {
    const text = oneLine(reading, each);
    if (text.length < 4 || text.length > 200 || isDateOrBody(text) || isChrome(text)) return;
    const own = letters(text.replace(/[\d–-]+/g, ''));
    const largest = size > 0 ? each.block.size === size : each.level !== undefined && each.level === level;
    const set = largest ? 3 : 0;
    const named = own.length > 5 && running.some((title) => title.startsWith(own)) ? 3 : 0;
    const score = set + named + (says(text) ? 1.6 : 0);
    if (score > most) [best, most] = [each, score];
  });
  if (!best) return undefined;
  // "A strategy for …" under another line is that line's subtitle.
  const above = candidates[candidates.indexOf(best) - 1];
  const subtitle =
    above &&
    ((most < 3 && above.level === best.level) || opensAsSubtitle(oneLine(reading, best), best, above, language)) &&
    above.page === best.page &&
    above.end - above.start < 90 &&
    !isDateOrBody(oneLine(reading, above));
  return withSubtitle(reading, candidates, subtitle ? above : best, says);
}

const isProse = (reading: string, block: Block) =>
  block.kind === 'text' && block.end - block.start > 120 && /[.!?](?:\s|$)/.test(reading.slice(block.start, block.end));

/** "Action plan on …" in running titles, too, may be the line under the title, which is set larger where type is known. */
function opensAsSubtitle(text: string, { block, level }: Candidate, above: Candidate, language: Language): boolean {
  const typed = block.size !== undefined || level !== undefined || above.level !== undefined;
  if (typed && (above.block.size ?? 0) < (block.size ?? Number.POSITIVE_INFINITY) * 1.2) return false;
  const lower = text.toLowerCase();
  return structureOf(language).paper.some((word) => lower.startsWith(`${word} `) && !/\d/.test(text));
}

interface Candidate extends Range {
  readonly page: number;
  readonly level?: number;
  /** The block it is a line of. */
  readonly block: Block;
}

/** A heading by markup or type is one candidate; in plain text each line of the front page is. */
function candidatesOf(reading: string, block: Block): readonly Candidate[] {
  if ((block.kind !== 'head' && block.kind !== 'text') || isDateOrBody(oneLine(reading, block))) return [];
  const { page, level } = block;
  if (level !== undefined || block.end - block.start > 400)
    return block.kind === 'head'
      ? [{ start: block.start, end: block.end, page, block, ...(level === undefined ? {} : { level }) }]
      : [];
  const lines: Candidate[] = [];
  for (let at = block.start; at < block.end; ) {
    const feed = reading.indexOf('\n', at);
    const end = feed < 0 || feed > block.end ? block.end : feed;
    if (end > at) lines.push({ start: at, end, page, block });
    at = end + 1;
  }
  return lines;
}

// Ministries print their own name and the date beside the title.
function isDateOrBody(text: string): boolean {
  return (
    /^(?:\p{L}+,? )?(?:\d{1,2}\.? )?\p{L}*\.? ?(?:19|20)\d\d(?:\s?[–-]\s?\d{2,4})?$/u.test(text) ||
    /(?:ministeriet|styrelsen|departementet|regeringen|ministry of [\p{L} ]+|department [\p{L} ]+)$/iu.test(text) ||
    /^(?:ministeriet|ministry|department|departementet) /iu.test(text)
  );
}

// Lead-ins, addresses, file names and "key: value" lines stand beside titles, and are none.
function isChrome(text: string): boolean {
  return /:$|https?:|[[\]{}]|\.(?:pdf|docx?|html?|md)\b|^(?:source|type|kilde|url|date|author|version)\s?:/iu.test(
    text,
  );
}

function withSubtitle(
  reading: string,
  candidates: readonly Candidate[],
  best: Candidate,
  says: (text: string) => boolean,
): Titled {
  const at = candidates.indexOf(best);
  const title = oneLine(reading, best);
  // A subtitle may run over lines in plain text.
  for (let last = at + 3; last > at; last--) {
    const end = candidates[last];
    if (!end || end.page !== best.page || (end.level !== undefined && last > at + 1)) continue;
    const parts = candidates.slice(at + 1, last + 1).map((each) => oneLine(reading, each));
    const under = parts.join(' ');
    if (under.length > 160 || /[.!?:]$/.test(under) || parts.some(isDateOrBody) || !says(under)) continue;
    return { text: `${title} – ${under}`, place: { start: best.start, end: end.end } };
  }
  if (!says(title)) return { text: title, place: best };
  const rest = candidates
    .slice(at + 1)
    .findIndex((each) => each.block !== best.block || isDateOrBody(oneLine(reading, each)));
  const lines = rest < 0 ? candidates.slice(at) : candidates.slice(at, at + 1 + rest);
  if (lines.length > 3) return { text: title, place: best };
  return {
    text: lines.map((each) => oneLine(reading, each)).join(' '),
    place: { start: best.start, end: lines.at(-1)?.end ?? best.end },
  };
}

// Running titles are often in capitals and doubled: "TITEL TITEL".
function tidyRunning(text: string): string {
  const plain = text
    .replace(/^\d{1,3}(?!\d)\s*|\s*(?<!\d)\d{1,3}$/g, '')
    .replace(/\s*[·|•]\s*/g, ' – ')
    .trim();
  const half = plain.slice(0, plain.length >> 1).trim();
  const single = plain === `${half} ${half}` ? half : plain;
  return single === single.toUpperCase() ? single.charAt(0) + single.slice(1).toLowerCase() : single;
}

// ── period ───────────────────────────────────────────────────────────────────────────────────────────────────────────

const years = /(?<!\d)((?:19|20)\d\d)\s?(?:[-–—/]|to|til|till|bis)\s?((?:20)?\d\d)(?!\d)/;
const until = /(?:mod|til|to|till|towards|by|mot|bis|→|until)\s+(20\d\d)/i;

function periodOf(
  reading: string,
  title: Titled,
  blocks: readonly Block[],
  language: Language,
): { readonly years: Frame['period']; readonly place?: Range } {
  const own = inText(title.text);
  const place = title.place ? { place: title.place } : {};
  if (own?.from) return { years: own, ...place };
  const alone = onOwnLine(reading);
  if (alone) return alone;
  const words = structureOf(language).paper.join('|');
  // "strategiperioden 2025-2028", "the strategy covers 2026 to 2030"; not "the previous plan, 2020–2024".
  const near = new RegExp(`(?:(?:${words})\\p{L}*|period\\p{L}*)[^.\\n]{0,60}?${years.source}`, 'iu').exec(
    reading.slice(0, 30_000),
  );
  const before = near ? reading.slice(Math.max(0, near.index - 24), near.index) : '';
  const found =
    near && !/forrige|tidligere|previous|last|former|förra|sidste|siste/i.test(before) ? inText(near[0]) : undefined;
  if (near && found) return { years: found, place: { start: near.index, end: near.index + near[0].length } };
  if (own) return { years: own, ...place };
  return dated(reading, blocks);
}

/** Years on a line of their own near the beginning, as title pages have them. */
function onOwnLine(reading: string): { readonly years: Frame['period']; readonly place: Range } | undefined {
  let at = 0;
  for (const line of reading.slice(0, 1500).split('\n')) {
    const found =
      line.length < 60 && line.replace(years, '').replace(/\P{L}/gu, '').length < 30 ? inText(line) : undefined;
    if (found?.from) return { years: found, place: { start: at, end: at + line.length } };
    at += line.length + 1;
  }
  return undefined;
}

function inText(text: string): Frame['period'] | undefined {
  const found = years.exec(text);
  if (found?.[1] && found[2]) {
    const from = Number(found[1]);
    const to = found[2].length === 4 ? Number(found[2]) : Math.floor(from / 100) * 100 + Number(found[2]);
    if (to > from && to - from < 60) return { from, to };
  }
  const end = until.exec(text);
  return end?.[1] ? { from: null, to: Number(end[1]) } : undefined;
}

// A front page with nothing but its date, "November 2012", says when the period begins.
function dated(reading: string, blocks: readonly Block[]): { readonly years: Frame['period']; readonly place?: Range } {
  const block = blocks
    .slice(0, 12)
    .find((each) => each.page === 1 && /^\p{L}+ (?:19|20)\d\d$/u.test(oneLine(reading, each)));
  const year = block && /\d{4}/.exec(oneLine(reading, block))?.[0];
  return block && year
    ? { years: { from: Number(year), to: null }, place: block }
    : { years: { from: null, to: null } };
}

// ── vision and purpose ───────────────────────────────────────────────────────────────────────────────────────────────

/** The paragraph under a heading "Vision", else the sentence that says what the vision is. */
function statement(
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
function highlighted(reading: string, blocks: readonly Block[]): Range | undefined {
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

// A paper without the word: the sentence in which it says what it sets out to do.
const aims: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /^(?:this|the|our) (?:\p{L}+ ){0,3}(?:strategy|plan|programme|framework) (?:sets out|aims|describes how|explains how|is about)/iu,
  da: /^(?:denne|med denne|strategien|planen) (?:\p{L}+ ){0,4}(?:sætter|skal|fastlægger|beskriver|har til formål)/iu,
  nb: /^(?:denne|med denne|strategien|planen) (?:\p{L}+ ){0,4}(?:setter|skal|beskriver|har som formål)/iu,
  sv: /^(?:denna|med denna|strategin|planen) (?:\p{L}+ ){0,4}(?:sätter|ska|beskriver|syftar)/iu,
};

function openingAim(reading: string, blocks: readonly Block[], language: Language): Range | undefined {
  const aim = aims[language];
  if (!aim) return undefined;
  for (const block of blocks.slice(0, 80)) {
    if (block.kind !== 'text') continue;
    const found = sentences(reading, block.start, block.end, language).find((each) => aim.test(oneLine(reading, each)));
    if (found) return found;
  }
  return undefined;
}
