import { foldedName } from '../folded-name.ts';

/** Words that a short name leaves out, in Danish and English. */
const small = new Set(
  'af de den det for i mellem om på the til ved vedrørende against at by from in of on to with'
    .split(' ')
    .map(foldedName),
);

/** Whether a name looks like a short one: `WHO`, `JPIAMR`, `EMBRyO`. */
export function isShortName(name: string): boolean {
  return /^\p{L}{3,10}$/u.test(name) && (name.match(/\p{Lu}/gu) ?? []).length >= 3;
}

/** The first letters of a long name, folded: `who` of `World Health Organization`; none of one with fewer than three words. */
export function initialsOf(folded: string): string | undefined {
  const words = folded.split(' ').filter((word) => !small.has(word));
  return words.length >= 3 ? words.map((word) => word[0]).join('') : undefined;
}

/** `Sundhedsstyrelsen (SST)` as name and short name; the name alone where nothing stands in brackets. */
export function nameAndAcronym(name: string): { readonly name: string; readonly acronym?: string } {
  const [, long, short] = /^(.+?)\s*\(([^()]{2,20})\)\s*$/.exec(name) ?? [];
  return long && short ? { name: long, acronym: short } : { name };
}
