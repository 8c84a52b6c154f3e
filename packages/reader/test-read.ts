import type { Draft, Element } from '@lofte/domain/draft';
import { isBareLabel, readLabel } from './label.ts';
import { detectLanguage } from './language.ts';
import { openPaper } from './open.ts';
import { readOpened } from './read.ts';
import { repair } from './repair.ts';
import { split } from './split.ts';
import { openers } from './test-random.ts';

/** The draft of a paper given as its words; fails the test with the file's issues where it cannot be opened. */
export async function draftOf(text: string): Promise<Draft> {
  const opened = await openPaper('paper', new TextEncoder().encode(text));
  if (!opened.ok) throw new Error(opened.issues.map(({ message }) => message).join('; '));
  return readOpened(opened.value);
}

/** The kinds that make a plan. */
const plan: readonly Element['kind'][] = ['priority', 'goal', 'initiative', 'case'];

/** The plan's tree for reading a test at a glance: `priority 1 Clean water`, two blanks deeper what stands under it. */
export async function planOf(text: string): Promise<readonly string[]> {
  const { elements } = await draftOf(text);
  const byId = new Map(elements.map((element) => [element.id, element]));
  const depth = ({ parent }: Element): number => {
    const up = parent === undefined ? undefined : byId.get(parent);
    return up ? depth(up) + (plan.includes(up.kind) ? 1 : 0) : 0;
  };
  return elements
    .filter(({ kind }) => plan.includes(kind))
    .map((element) => {
      const { kind, number, title } = element;
      return `${'  '.repeat(depth(element))}${kind}${number ? ` ${number}` : ''} ${title}`;
    });
}

/** Titles of one kind, in order. */
export async function titlesOf(kind: Element['kind'], text: string): Promise<readonly string[]> {
  return (await draftOf(text)).elements.filter((element) => element.kind === kind).map(({ title }) => title);
}

/** The blocks of a paper in plain text for reading a test at a glance: `head Clean water`, `item• Close the pipes`. */
export function blocksOf(text: string): readonly string[] {
  const paper = openers.plain(text);
  const language = detectLanguage(text);
  const repaired = repair(paper, language);
  const blocks = split(
    repaired,
    (line) => isBareLabel(line, language),
    (line) => readLabel(line, language).label !== undefined,
  );
  return blocks.map(({ kind, marker, start, end }) => {
    return `${kind}${marker ?? ''} ${repaired.reading.slice(start, end).replace(/\s+/g, ' ')}`;
  });
}
