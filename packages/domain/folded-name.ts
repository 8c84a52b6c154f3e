/** Letters that people write in other ways where a keyboard lacks them (Retskrivningsordbogen § 3: aa stands for å). */
const letters: Readonly<Record<string, string>> = {
  å: 'aa',
  æ: 'ae',
  ä: 'ae',
  ø: 'oe',
  ö: 'oe',
  ð: 'd',
  đ: 'd',
  þ: 'th',
  ł: 'l',
  ß: 'ss',
  œ: 'oe',
};

/** Words that join two names and may as well be a sign: `Børn & Unge`. */
const joining: readonly string[] = ['og', 'and', 'och', 'und'];

/**
 * A name as people mean it, for comparing and searching: without case, accents, punctuation and joining words, `Å` as `Aa`.
 * Two names that fold alike are the same name in other writing. '' where it has neither letter nor digit.
 */
export function foldedName(name: string): string {
  const bare = spelled(name.normalize('NFKC').toLowerCase()).normalize('NFKD');
  // Once more: an accent taken off may leave one of the letters (`ǿ`), and a letter of another case.
  const plain = spelled(bare.replace(/[\p{M}'’‘`´.]/gu, '').toLowerCase());
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const telling = words.filter((word) => !joining.includes(word));
  return (telling.length > 0 ? telling : words).join(' ');
}

function spelled(name: string): string {
  return name.replace(/[åæäøöðđþłßœ]/g, (letter) => letters[letter] ?? letter);
}

/** Whether every word searched for stands in one of the names, at the beginning of a word or inside it. */
export function nameHas(names: readonly (string | undefined)[], search: string): boolean {
  const wanted = foldedName(search);
  if (wanted === '') return true;
  const all = names.map((name) => foldedName(name ?? '')).join('\n');
  return wanted.split(' ').every((word) => all.includes(word));
}
