import type { MentionOf } from '../draft.ts';
import type { SourceText } from '../source.ts';
import { pageAt, readingRange, type Span, textSpan } from '../span.ts';

/** A body by a short form in brackets, after what the paper calls it in its own language. */
export interface NamedInBrackets {
  readonly name: string;
  readonly acronym: string;
  readonly span: Span;
}

/** What a body is, in the languages of papers, as the word that its name begins with; after an organ of the EU in the Publications Office's Interinstitutional Style Guide, section 9. */
const heads =
  'ministerråd(?:et)?|råd(?:et)?|komité(?:en)?|komite(?:en)?|udvalg(?:et)?|agentur(?:et)?|kommission(?:en)?|myndighed(?:en)?|center|centeret|fond(?:en)?|organisation(?:en)?|council|committee|agency|commission|authority|centre|ministerrådet|utvalg(?:et)?|byrå(?:et)?|kommitté(?:n)?|myndighet(?:en)?';
const linked = 'for|of|on|för|af|av';
/** `generaldirektoraterne for handel (DG X) og fiskeri (DG Y)`, `the Directorate-General for Health (DG X)`: parts of the European Commission. */
const directorates = new RegExp(
  `(?<!\\p{L})(?<head>generaldirektorat(?:et|er|erne|en)?|directorates?[-‑ ]generals?) (?:${linked}) (?:hhv\\.? |henholdsvis |respectively )?(?<list>[^.()]{3,120}\\(DG \\p{Lu}[\\p{L}&]*\\)(?:(?:,| og| samt| and| och) [^.()]{3,120}\\(DG \\p{Lu}[\\p{L}&]*\\))*)`,
  'giu',
);
const inList = /(?:^|(?:,| og| samt| and| och) )(?<name>[^()]{3,120}?) ?\(DG (?<acronym>\p{Lu}[\p{L}&]*)\)/gu;

/** Parts of the European Commission that a paper names by what they are for, each at its short form. */
export function namedDirectorates({ reading, map, pageStarts }: SourceText): readonly NamedInBrackets[] {
  const flat = reading.replace(/\s/g, ' ');
  return [...flat.matchAll(directorates)].flatMap((hit) => {
    const { head = '', list = '' } = hit.groups ?? {};
    const from = hit.index + hit[0].length - list.length;
    return [...list.matchAll(inList)].map((one) => {
      const { name = '', acronym = '' } = one.groups ?? {};
      const end = from + one.index + one[0].length - 1;
      const start = end - acronym.length - 'DG '.length;
      const span = textSpan(map, start, end);
      const page = pageAt(pageStarts, span.start);
      return { name: directorate(head, name.trim()), acronym: `DG ${acronym}`, span: { ...span, page } };
    });
  });
}

function directorate(head: string, of: string): string {
  if (/^directorate/i.test(head)) return `Directorate-General for ${of}`;
  return `Generaldirektoratet for ${of}`;
}

/** What stands before a body's short form in brackets, where that is a name: `ministerrådet for handel (X)`. */
export function nameBefore(
  { reading, map }: Pick<SourceText, 'reading' | 'map'>,
  mentions: readonly Pick<MentionOf<'organisation'>, 'span'>[],
): string | undefined {
  for (const { span } of mentions) {
    const { start, end } = readingRange(map, span);
    if (reading[start - 1] !== '(' || reading[end] !== ')') continue;
    const before = reading.slice(Math.max(0, start - 161), start - 1).replace(/\s+/g, ' ');
    const hit = new RegExp(`(?<!\\p{L})((?:${heads}) (?:${linked}) [^.;:()]+?) ?$`, 'iu').exec(before);
    const name = hit?.[1]?.trim();
    if (name) return `${name.slice(0, 1).toLocaleUpperCase()}${name.slice(1)}`;
  }
  return undefined;
}
