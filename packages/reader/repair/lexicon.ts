import type { Language } from '../language.ts';
import { dictionaryOf } from './dictionary.ts';
import type { Survey, Use } from './survey.ts';

/** What the document and the language know of a word. */
export interface Lexicon {
  /** How often the document has the word free inside a line. */
  readonly inside: (word: string) => number;
  /** How often it has it anywhere, also where it may be a fragment. */
  readonly anywhere: (word: string) => number;
  readonly inDictionary: (word: string) => boolean;
  /** In the dictionary, or made of two or three of its words. */
  readonly isCompound: (word: string) => boolean;
  /** Known not to be a word: neither the document nor the dictionary has it alone. Never said of a language without dictionary. */
  readonly isFragment: (word: string) => boolean;
  readonly isFunctionWord: (word: string) => boolean;
  readonly isConjunction: (word: string) => boolean;
  /** The language writes compounds as one word. */
  readonly compounds: boolean;
  /** There is no dictionary of the language: only the paper's own words tell. */
  readonly speechless: boolean;
}

/** What may follow a suspended hyphen: `indenrigs- og`, `short- to`. Closed classes, from the grammars of the languages. */
const CONJUNCTIONS: Readonly<Record<Language, string>> = {
  da: 'og eller samt hhv henholdsvis til kontra snarere',
  nb: 'og eller samt hhv henholdsvis til kontra',
  sv: 'och eller samt respektive resp till kontra',
  de: 'und oder sowie bzw beziehungsweise bis',
  en: 'and or to nor versus rather',
  und: 'og och eller and or und oder et ou',
};

/** Prepositions, pronouns, auxiliaries, conjunctions: closed classes; they stand before and after everything and are no part of compounds. */
const FUNCTION_WORDS: Readonly<Record<Language, string>> = {
  da: 'af at de den der det dem deres dig din disse du efter en er et for fra få før gør ham han har hos hun hvad hver hvis hvor hvordan i ikke ind ja jeg kan kun man med mellem men mens mere mest mod må ned nej nu når og også om op os over på samt se sig sin sit skal som så til ud under var ved vi vil vor vores være været at både eller end inden',
  nb: 'av at de den der det dem deres din disse du etter en er et for fra få før gjør han har hos hun hva hver hvis hvor hvordan i ikke inn ja jeg kan kun man med mellom men mens mer mest mot må ned nei nå når og også om opp oss over på samt se seg sin sitt skal som så til ut under var ved vi vil vår våre være vært både eller enn innen',
  sv: 'av att de den där det dem deras din dessa du efter en är ett för från få före gör han har hos hon vad var om hur i inte in ja jag kan man med mellan men medan mer mest mot måste ned nej nu när och också upp oss över på samt se sig sin sitt ska skall som så till ut under vid vi vill vår våra vara varit både eller än inom',
  de: 'ab als am an auch auf aus bei bis da das dem den der des die du durch ein eine einem einen einer es für hat ich im in ist kann man mit nach nicht noch nur ob oder ohne sein sich sie sind so um und uns vom von vor war was wir wird zu zum zur über unter',
  en: 'a about all also an and any are as at be been but by can do for from had has have how if in into is it its may more most no not of on one or other our out over so such than that the their them then there these they this to up us was we were what when which who will with would you',
  und: '',
};

const COMPOUNDING: readonly Language[] = ['da', 'nb', 'sv', 'de'];
const SHORTEST_PART = 3;

export function lexiconOf(survey: Survey): Lexicon {
  const { language, words } = survey;
  const dictionary = dictionaryOf(language);
  const has = language === 'de' ? (word: string) => dictionary(word) || dictionary(capital(word)) : dictionary;
  const functionWords = new Set(FUNCTION_WORDS[language].split(' '));
  const conjunctions = new Set(CONJUNCTIONS[language].split(' '));
  const inDictionary = language === 'en' ? (word: string) => has(word) || has(american(word)) : has;
  const inside = (word: string) => {
    const use = words.get(word);
    if (!use) return words.get(otherCase(word))?.inside ?? 0;
    return use.inside + (twinOf(words, word, use)?.inside ?? 0);
  };
  const part = (word: string) => !functionWords.has(word) && inDictionary(word);
  const splits = (word: string, parts: number): boolean => {
    for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut++) {
      const rest = word.slice(cut);
      if (part(word.slice(0, cut)) && (part(rest) || (parts > 2 && splits(rest, parts - 1)))) return true;
    }
    return false;
  };
  const compounds = COMPOUNDING.includes(language);
  const compound = new Map<string, boolean>();
  return {
    inside,
    anywhere: (word) => {
      const use = words.get(word) ?? words.get(otherCase(word));
      return use ? all(use) + all(twinOf(words, word, use)) : 0;
    },
    inDictionary,
    isCompound: (word) => {
      const before = compound.get(word);
      if (before !== undefined) return before;
      const answer = inDictionary(word) || (compounds && splits(word.toLowerCase(), 3));
      compound.set(word, answer);
      return answer;
    },
    isFragment: (word) => language !== 'und' && inside(word) === 0 && !inDictionary(word),
    isFunctionWord: (word) => functionWords.has(word.toLowerCase()),
    isConjunction: (word) => conjunctions.has(word.toLowerCase()),
    compounds,
    speechless: language === 'und',
  };
}

const all = (use: Use | null) => (use === null ? 0 : use.inside + use.edge);

function twinOf(words: Survey['words'], word: string, use: Use): Use | null {
  if (use.twin !== undefined) return use.twin;
  const twin = words.get(otherCase(word)) ?? null;
  use.twin = twin === use ? null : twin;
  return use.twin;
}

/** The word with its first letter in the other case. */
function otherCase(word: string): string {
  const first = word.charAt(0);
  const lower = first.toLowerCase();
  return (lower === first ? first.toUpperCase() : lower) + word.slice(1);
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The dictionary spells American; British forms differ by rule. */
function american(word: string): string {
  return word
    .replace(/is(e|es|ed|er|ers|ing|ation|ations|ational)$/i, 'iz$1')
    .replace(/ys(e|es|ed|ing)$/i, 'yz$1')
    .replace(/our/i, 'or')
    .replace(/(cent|met|theat|fib)re(s?)$/i, '$1er$2')
    .replace(/(.)ll(ed|ing|er)$/i, '$1l$2')
    .replace(/programme/i, 'program')
    .replace(/efence$/i, 'efense');
}
