import type { LanguageWords } from './language-words.ts';
import type { Token } from './tokens.ts';

/**
 * Which tokens name somebody or a country: a capital inside a sentence, an acronym, a public body; at its beginning only
 * before one who joins it or before what it will do. In a title in capitals throughout, only acronyms and countries.
 */
export function namesIn(tokens: readonly Token[], words: LanguageWords, language: string): ReadonlySet<number> {
  const content = tokens.filter((token) => token.kind === 'word' && !words.small.has(token.key));
  const shouting = content.length > 2 && content.filter((token) => token.capital).length > 0.6 * content.length;
  const countries = countryNames(language);
  return new Set(
    tokens.flatMap((token, i) => {
      // `Indenrigs-` is half a name: the other half counts.
      if (token.kind !== 'word' || token.key.endsWith('-') || words.small.has(token.key) || words.author.has(token.key))
        return [];
      if (countries.has(token.key) || (token.acronym && !shouting)) return [i];
      if (words.bodies.some((end) => token.key.endsWith(end) && token.key !== end)) return [i];
      if (!token.capital || shouting) return [];
      return i > 0 && !/^[.:!?•–-]$/.test(tokens[i - 1]?.key ?? '') ? [i] : actsNext(tokens, i, words) ? [i] : [];
    }),
  );
}

function actsNext(tokens: readonly Token[], i: number, words: LanguageWords): boolean {
  const next = tokens[i + 1];
  if (!next) return false;
  return (
    words.will.has(next.key) || ((words.joins.has(next.key) || next.key === ',') && tokens[i + 2]?.capital === true)
  );
}

const known = new Map<string, ReadonlySet<string>>();

/** Countries by their one-word names in a language, from CLDR. */
function countryNames(language: string): ReadonlySet<string> {
  const before = known.get(language);
  if (before) return before;
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));
  const codes = letters.flatMap((a) => letters.map((b) => a + b));
  const made = new Set(
    codes.flatMap((code) => {
      const name = names.of(code)?.toLowerCase() ?? '';
      return name === '' || name.includes(' ') ? [] : [name];
    }),
  );
  known.set(language, made);
  return made;
}
