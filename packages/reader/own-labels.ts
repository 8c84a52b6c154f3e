import type { Node } from './outline.ts';

const pattern = /^(\p{Lu}[\p{L}-]{2,20}) (\d{1,2}(?:\.\d{1,2})?|[IVX]{1,4})(?:[:.)]|\s[–—-]) +(?=\p{L}{2}|["“”»])/u;
// What divides any document says nothing of a plan.
const divisions =
  /^(?:chapter|part|section|appendix|annex|figure|table|page|volume|step|phase|note|article|kapitel|del|afsnit|bilag|figur|tabel|side|trin|fase|note|artikel|kapittel|avsnitt|avsnitt|vedlegg|tabell|sida|bilaga|fas|abschnitt|teil|anhang|abbildung|tabelle|seite|chapitre|partie|annexe|tableau)$/iu;

/**
 * A paper may have a structure word of its own, "Mesure 1: …", "Greb 2 – …", that no list knows: a word with a number before
 * at least three headings, the numbers different. Its headings get number and title as known labels do, and `own`.
 */
export function withOwnLabels(nodes: readonly Node[], reading: string): readonly Node[] {
  const numbers = new Map<string, Set<string>>();
  const read = nodes.map((node) =>
    node.kind === 'head' && !node.label && !node.number ? pattern.exec(node.title) : null,
  );
  for (const found of read) {
    if (!found?.[1] || !found[2] || divisions.test(found[1])) continue;
    numbers.set(found[1], (numbers.get(found[1]) ?? new Set()).add(found[2]));
  }
  return nodes.map((node, i) => {
    const [whole, word, number] = read[i] ?? [];
    if (!whole || !word || !number || (numbers.get(word)?.size ?? 0) < least(numbers, word)) return node;
    return {
      ...node,
      own: word,
      number,
      title: node.title.slice(whole.length),
      start: after(reading, node.start, whole),
    };
  });
}

// Two chapters are enough where another word of the paper's own numbers what stands under them.
function least(numbers: ReadonlyMap<string, ReadonlySet<string>>, word: string): number {
  return [...numbers].some(([other, found]) => other !== word && found.size >= 3) ? 2 : 3;
}

// In the reading text a line feed may stand for a blank.
function after(reading: string, start: number, whole: string): number {
  let left = whole.replace(/\s/g, '').length;
  let at = start;
  while (left > 0 || /\s/.test(reading.charAt(at))) if (!/\s/.test(reading.charAt(at++))) left--;
  return at;
}
