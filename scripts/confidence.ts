import type { Element } from '../packages/domain/draft.ts';

export interface Band {
  readonly band: number;
  readonly right: number;
  readonly all: number;
}

export const bands = ['≥ 0.9', '0.5–0.9', '< 0.5'] as const;

interface Titled {
  readonly title: string;
  readonly alias?: string;
}

interface Gold {
  readonly priorities?: readonly Titled[];
  readonly goals?: readonly Titled[];
  readonly initiatives?: readonly Titled[];
  readonly cases?: readonly string[];
  readonly commitmentSentences?: readonly string[];
}

/** How many elements of each band of confidence the hand-made reading has, too. Kinds on which it says nothing do not count. */
export function confidenceBands(gold: Gold, elements: readonly Element[]): readonly Band[] {
  const titles = (list: readonly Titled[] = []) =>
    list.flatMap(({ title, alias }) => (alias ? [title, alias] : [title]));
  const wanted = new Map<string, readonly string[]>([
    ['priority', titles(gold.priorities)],
    ['goal', titles(gold.goals)],
    ['initiative', titles(gold.initiatives)],
    ['case', gold.cases ?? []],
    ...(gold.commitmentSentences?.length ? [['commitment', gold.commitmentSentences] as const] : []),
  ]);
  return elements
    .filter(({ kind }) => wanted.has(kind))
    .map(({ kind, title, confidence }) => ({
      band: confidence >= 0.9 ? 0 : confidence >= 0.5 ? 1 : 2,
      right: wanted
        .get(kind)
        ?.some((other) => alike(letters(other), letters(title), kind === 'commitment' ? 0.15 : 0.1))
        ? 1
        : 0,
      all: 1,
    }));
}

export function sumBands(all: readonly Band[]): readonly Band[] {
  return bands.map((_, band) => {
    const inside = all.filter((one) => one.band === band);
    return { band, right: inside.reduce((sum, one) => sum + one.right, 0), all: inside.length };
  });
}

function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The same but for this share by edit distance: a tenth for titles and 0.15 for commitments, as the scoring tool counts them. */
function alike(a: string, b: string, apart: number): boolean {
  const longest = Math.max(a.length, b.length);
  if (a === b) return true;
  if (longest === 0 || Math.abs(a.length - b.length) > longest * apart) return false;
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swapped = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, swapped));
    }
    previous = row;
  }
  return (previous.at(-1) ?? longest) <= longest * apart;
}
