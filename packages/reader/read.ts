import type { Draft } from '@lofte/domain/draft';
import { good, type Result } from '@lofte/domain/issue';
import { assemble } from './assemble.ts';
import { classify } from './classify.ts';
import { commitments } from './commitments.ts';
import { contentsBlocks, contentsTitles } from './contents.ts';
import { findMentions } from './find.ts';
import { footnotes } from './footnotes.ts';
import { groupLabel, isBareLabel, readLabel } from './label.ts';
import { detectLanguage, type Language } from './language.ts';
import { withLevels } from './levels.ts';
import { openPaper } from './open.ts';
import { type Node, outline } from './outline.ts';
import { withOwnLabels } from './own-labels.ts';
import type { Paper } from './paper.ts';
import { uncolumn } from './repair/uncolumn.ts';
import { untable } from './repair/untable.ts';
import { repair } from './repair.ts';
import { type Block, split } from './split.ts';
import { frameOf } from './strategy.ts';
import { tableActions } from './tables.ts';
import { things } from './titles.ts';

export type Stage = 'open' | 'repair' | 'split' | 'classify' | 'find' | 'assemble';
export type Progress = (stage: Stage, done: number, of: number) => void;

/**
 * Reads a paper: bytes in, draft out.
 *
 * @param name the file's name, for messages and for nothing else; the format is known by content
 * @returns the draft, or what is wrong with the file
 */
export async function readPaper(
  name: string,
  bytes: Uint8Array,
  progress: Progress = () => {},
): Promise<Result<Draft>> {
  // A copy: pdfjs takes the bytes it is given for itself, and refuses Node's Buffer.
  const opened = await openPaper(name, new Uint8Array(bytes), (page, of) => progress('open', page, of));
  return opened.ok ? good(readOpened(opened.value, progress)) : opened;
}

/** The steps after opening; pure. */
export function readOpened(opened: Paper, progress: Progress = () => {}): Draft {
  progress('repair', 0, 1);
  const paper = uncolumn(untable(opened));
  const language = detectLanguage(sample(paper.text));
  const repaired = repair(paper, language);
  const { reading } = repaired;

  progress('split', 0, 1);
  const all = split(
    repaired,
    (line) => isBareLabel(line, language),
    (line) => readLabel(line, language).label !== undefined,
  );
  const languageOf = blockLanguages(reading, all, language);
  const notes = footnotes(reading, all);
  const contents = contentsBlocks(reading, all, (text) => groupLabel(text, language) === 'contents');
  const outside = new Set([...notes.map((note) => note.at), ...contents]);

  progress('classify', 0, 1);
  const languageAt = (block: number) => languageOf[block] ?? language;
  const blocks = all.map((block, at): Block => (outside.has(at) ? { ...block, kind: 'caption' } : block));
  const titles = contentsTitles(reading, all, contents);
  const nodes = withLevels(withOwnLabels(outline(reading, blocks, languageAt), reading), titles);
  const promises = commitments(reading, blocks, languageAt, new Set());
  const actions = tableActions(reading, blocks, languageAt);
  const sight = { reading, blocks, nodes, languageAt, language, actions: actions.map((action) => action.at) };
  const claims = classify(
    sight,
    countIn(
      promises.map((each) => each.at),
      all.length,
    ),
  );

  progress('find', 0, 1);
  const mentions = findMentions(
    reading,
    all.map((block, at) => ({ start: block.start, end: block.end, language: languageAt(at) })),
    language,
  );

  progress('assemble', 0, 1);
  return assemble({
    paper,
    repaired,
    language,
    sight,
    claims,
    things: things(sight, claims),
    actions,
    commitments: promises,
    footnotes: notes,
    mentions,
    frame: frameOf(paper, repaired, all, nodes, language),
    contents,
  });
}

/** How many of the given blocks a node's body holds. */
function countIn(at: readonly number[], blocks: number): (node: Node) => number {
  const before = new Int32Array(blocks + 1);
  for (const block of at) before[block + 1] = (before[block + 1] ?? 0) + 1;
  for (let i = 1; i <= blocks; i++) before[i] = (before[i] ?? 0) + (before[i - 1] ?? 0);
  return (node) => (before[node.to] ?? 0) - (before[node.from] ?? 0);
}

// Some pages from the front, the middle and the end: a paper's first page may be in another language.
function sample(text: string): string {
  const size = 4000;
  if (text.length <= 3 * size) return text;
  const middle = (text.length - size) >> 1;
  return `${text.slice(0, size)}\n${text.slice(middle, middle + size)}\n${text.slice(-size)}`;
}

/** Language of each block; short blocks are in the language of the block before them. */
function blockLanguages(reading: string, blocks: readonly Block[], main: Language): readonly Language[] {
  let last = main;
  return blocks.map((block) => {
    if (block.end - block.start >= 120) {
      const found = detectLanguage(reading, block.start, Math.min(block.end, block.start + 400));
      if (found !== 'und') last = found;
    }
    return last;
  });
}
