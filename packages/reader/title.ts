import type { Range } from './frame.ts';
import { groupLabel, isFrame } from './label.ts';
import { structureOf } from './language/structure.ts';
import type { Language } from './language.ts';
import { letters } from './likeness.ts';
import type { Node } from './outline.ts';
import { oneLine } from './outline.ts';
import type { Paper } from './paper.ts';
import type { Repaired } from './repaired.ts';
import { sentences } from './sentences.ts';
import type { Block } from './split.ts';

export interface Titled {
  readonly text: string;
  readonly place?: Range;
}

export function titleOf(
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
