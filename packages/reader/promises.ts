import { type PromiseWords, promiseWordsOf } from './language/promise.ts';
import { isLetter, type Language } from './language.ts';
import { type WordTable, wordTable } from './word-table.ts';

/** How a sentence undertakes something: `will` outright, `act` by founding or financing in the present tense, `shall` as a duty the author lays on itself, not at all. */
export type Promise_ = 'will' | 'act' | 'shall' | undefined;

/** Whether the author is told what it ought to do: "government should". */
export function oughtIn(sentence: string, language: Language): boolean {
  const words = setsOf(language);
  const tokens = sentence.toLowerCase().split(/\s+/);
  return tokens.some((token, i) => words.ought.has(trim(token)) && bySubject(tokens, i, words, new Set()));
}

interface Sets {
  readonly author: ReadonlySet<string>;
  readonly will: ReadonlySet<string>;
  readonly shall: ReadonlySet<string>;
  readonly loosens: ReadonlySet<string>;
  readonly subordinate: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly describes: ReadonlySet<string>;
  readonly ought: ReadonlySet<string>;
  readonly founds: ReadonlySet<string>;
  readonly founded: ReadonlySet<string>;
  readonly acts: ReadonlySet<string>;
  readonly acted: ReadonlySet<string>;
  readonly toCome: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  readonly body: readonly string[];
  readonly pledge: readonly string[];
}

const sets = new Map<Language, Sets>();

function setsOf(language: Language): Sets {
  const known = sets.get(language);
  if (known) return known;
  const words: PromiseWords = promiseWordsOf(language);
  const made: Sets = {
    author: new Set(words.author),
    will: new Set(words.will),
    shall: new Set(words.shall),
    loosens: new Set(words.loosens),
    subordinate: new Set(words.subordinate),
    between: new Set(words.between),
    describes: new Set(words.describes),
    ought: new Set(words.ought),
    founds: new Set(words.founds),
    founded: new Set(words.founded),
    acts: new Set(words.acts),
    acted: new Set(words.acted),
    toCome: new Set(words.toCome),
    before: new Set(words.before),
    body: words.body,
    pledge: words.pledge,
  };
  sets.set(language, made);
  return made;
}

/** What a word says before its sentence is looked at: nothing, that a pledge may stand there, that a form of the auxiliary does. */
const NOTHING = 0;
const PLEDGE = 1;
const AUXILIARY = 2;
const signals = new Map<Language, WordTable<number>>();

function signalsOf(language: Language): WordTable<number> {
  const known = signals.get(language);
  if (known) {
    if (known.size() > 100_000) known.clear();
    return known;
  }
  const { will, shall, founds, founded, acts, acted, pledge } = setsOf(language);
  // The longest word of a fixed opening stands for it; its last may be the beginning of a longer one.
  const pledges = pledge.flatMap((each) => each.split(' ').sort((a, b) => b.length - a.length)[0] ?? []);
  const made = wordTable((written) => {
    const word = written.toLowerCase();
    if ([will, shall, founds, founded, acts, acted].some((set) => set.has(word))) return AUXILIARY;
    return word === 'll' || word === 'going' || pledges.some((each) => word.startsWith(each)) ? PLEDGE : NOTHING;
  });
  signals.set(language, made);
  return made;
}

/** Cheap test before the real one: may something be promised in this stretch of a text? Looks at each word once. */
export function mayPromise(text: string, start: number, end: number, language: Language): boolean {
  return signalIn(text, start, end, language) !== NOTHING;
}

/** The same for a paragraph, where a fixed opening alone must be worded as one of a few. */
export function mayHoldPromise(text: string, start: number, end: number, language: Language): boolean {
  const signal = signalIn(text, start, end, language);
  if (signal !== PLEDGE) return signal === AUXILIARY;
  const lower = text.slice(start, end).toLowerCase();
  const { will, shall, founds, founded } = setsOf(language);
  for (const set of [will, shall, founds, founded]) for (const word of set) if (lower.includes(word)) return true;
  return /['’]ll | going to | commit| intend| pledge| undertake| aim |forpligter|lover|agter|til hensi|för avsikt|sikte|åtar|avser|forplikter|verpflicht/.test(
    lower,
  );
}

function signalIn(text: string, start: number, end: number, language: Language): number {
  const table = signalsOf(language);
  let signal = NOTHING;
  for (let at = start; at < end; ) {
    if (!isLetter(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const from = at;
    while (at < end && isLetter(text.charCodeAt(at))) at++;
    signal = Math.max(signal, table.at(text, from, at));
    if (signal === AUXILIARY) break;
  }
  return signal;
}

/**
 * Whether the author of the paper undertakes something in this sentence. The subject of the auxiliary decides: the
 * author ("we", "the ministry", the paper's own organisations), in the main clause, and nothing that loosens it.
 *
 * @param sentence on one line
 * @param authors further names the paper calls its author by, lower case single words
 */
export function promiseIn(sentence: string, language: Language, authors: ReadonlySet<string>): Promise_ {
  const words = setsOf(language);
  const lower = spelledOut(sentence.toLowerCase());
  if (/^["“”„»«]/.test(sentence) && /["“”»«]\W*$/.test(sentence)) return undefined;
  if (sentence.endsWith('?')) return undefined;
  const clauses = lower.includes(', ');
  for (const pledge of words.pledge)
    if (lower.startsWith(pledge) || (clauses && lower.includes(`, ${pledge}`))) return 'will';
  const tokens = lower.split(/\s+/);
  for (let i = 0; i < tokens.length; i++) {
    const token = trim(tokens[i] ?? '');
    const strength = words.will.has(token) ? 'will' : words.shall.has(token) ? 'shall' : undefined;
    if (!strength || !bySubject(tokens, i, words, authors)) continue;
    if (loosened(tokens, i, words) || quoted(tokens, i)) continue;
    // "Regeringen kommer från …" comes; only with "att" does it undertake.
    if (token === 'kommer' && !tokens.slice(i + 1, i + 8).includes('att')) continue;
    return strength;
  }
  return founding(tokens, words, authors) || acting(tokens, words, authors) ? 'act' : undefined;
}

// "Vi opretter …", "Derfor afsætter regeringen …", "Der nedsættes …", "A fund will be established …"
function founding(tokens: readonly string[], words: Sets, authors: ReadonlySet<string>): boolean {
  return tokens.some((each, i) => {
    const token = trim(each);
    if (words.founds.has(token)) return bySubject(tokens, i, words, authors) && !loosened(tokens, i, words);
    if (!words.founded.has(token)) return false;
    if (words.will.has('shall'))
      return trim(tokens[i - 1] ?? '') === 'be' && words.will.has(trim(tokens[i - 2] ?? '')) && i <= 14;
    return i <= 8 && [tokens[i - 1], tokens[i + 1]].some((beside) => /^(?:der|det)$/.test(trim(beside ?? '')));
  });
}

// "Derfor køber ministeriet 50 kort", "Den første udgave trykkes i 2027": done on purpose, and still to come.
function acting(tokens: readonly string[], words: Sets, authors: ReadonlySet<string>): boolean {
  const plain = tokens.map(trim);
  if (plain.some((token) => words.before.has(token))) return false;
  // "Inden for rammen" is no time.
  const timed = plain.some(
    (token, i) => (words.toCome.has(token) && plain[i + 1] !== 'for') || /^20[2-9]\d$/.test(token),
  );
  const counted = timed || plain.some((token) => /^\d/.test(token) && !/^20\d\d$/.test(token));
  return plain.some((token, i) => {
    if (counted && words.acts.has(token)) return bySubject(tokens, i, words, authors) && !loosened(tokens, i, words);
    // A participle is no passive by itself: "established in 2019".
    const passive = words.acted.has(token) || (words.founded.has(token) && !words.will.has('shall'));
    return timed && passive && !plain.slice(0, i).some((one) => words.subordinate.has(one));
  });
}

// "We'll co-create", "we're going to open" undertake as "we will" does.
const spelledOut = (lower: string) =>
  lower.includes('we')
    ? lower.replace(/\b(we|i)['’]ll\b/g, '$1 will').replace(/\bwe(?:['’]re| are) going to\b/g, 'we will')
    : lower;

// "The mayor said: “We will mark the beaches.”" is the mayor's promise.
function quoted(tokens: readonly string[], at: number): boolean {
  const marks = (words: readonly string[]) => words.join(' ').match(/["“”„»«]/g)?.length ?? 0;
  return marks(tokens.slice(0, at)) % 2 === 1 && marks(tokens.slice(at)) > 0;
}

const OPENING = '("“”»«\'‘–—-';
const CLOSING = ')"“”»«\',;:.';

function trim(token: string): string {
  let start = 0;
  let end = token.length;
  while (start < end && OPENING.includes(token.charAt(start))) start++;
  while (end > start && CLOSING.includes(token.charAt(end - 1))) end--;
  return end - start === token.length ? token : token.slice(start, end);
}

function bySubject(tokens: readonly string[], at: number, words: Sets, authors: ReadonlySet<string>): boolean {
  return before(tokens, at, words, authors) || after(tokens, at, words, authors);
}

// "Regeringen vil …", "Vi vil …", "The Department for Water and its agencies will …"
function before(tokens: readonly string[], at: number, words: Sets, authors: ReadonlySet<string>): boolean {
  let i = at - 1;
  while (i >= 0 && words.between.has(trim(tokens[i] ?? ''))) i--;
  if (i < 0) return false;
  const subject = trim(tokens[i] ?? '');
  if (!isAuthor(subject, words, authors) && !nounPhraseOfAuthor(tokens, i, words, authors)) return false;
  if (/[,;]$/.test(tokens[i] ?? '')) return false;
  return mainClause(tokens, i, words);
}

// English names a body with words after it: "The Ministry of Water will", "departments and agencies will".
function nounPhraseOfAuthor(tokens: readonly string[], at: number, words: Sets, authors: ReadonlySet<string>): boolean {
  if (!words.will.has('shall')) return false;
  for (let i = at; i >= Math.max(0, at - 9); i--) {
    const token = trim(tokens[i] ?? '');
    if (/[,;:]$/.test(tokens[i] ?? '') && i !== at) return false;
    if (words.subordinate.has(token)) return false;
    if (isAuthor(token, words, authors) && token !== 'we' && token !== 'i')
      return i <= 3 || /[,;:]$/.test(tokens[i - 2] ?? '') || /[,;:]$/.test(tokens[i - 1] ?? '');
  }
  return false;
}

// Inverted: "Derfor vil vi …", "Sammen med Udenrigsministeriet vil ministeriet …"
function after(tokens: readonly string[], at: number, words: Sets, authors: ReadonlySet<string>): boolean {
  if (at === 0 || words.will.has('shall')) return false;
  let i = at + 1;
  while (i < tokens.length && words.between.has(trim(tokens[i] ?? ''))) i++;
  const subject = trim(tokens[i] ?? '');
  const coordinated = /-$/.test(tokens[i] ?? '') ? trim(tokens[i + 2] ?? '') : '';
  if (!isAuthor(subject, words, authors) && !(coordinated && isAuthor(coordinated, words, authors))) return false;
  const opener = trim(tokens[at - 1] ?? '');
  return !words.subordinate.has(opener) || at > 1;
}

function isAuthor(token: string, words: Sets, authors: ReadonlySet<string>): boolean {
  if (token === '') return false;
  if (words.author.has(token) || authors.has(token)) return true;
  return words.body.some((ending) => token.length > ending.length && token.endsWith(ending));
}

// The subject opens the sentence, follows a comma or a connective; "at vi vil", "hvis regeringen vil" are clauses under another.
function mainClause(tokens: readonly string[], subject: number, words: Sets): boolean {
  let i = subject - 1;
  while (
    i >= 0 &&
    /^(?:the|den|det|danske|og|and|each|all|every|both|but|men|så|so|our|its|federal|central|new|uk|lead|joint|or|samt|fx|f\.eks\.|she|he)$/.test(
      trim(tokens[i] ?? ''),
    )
  )
    i--;
  if (i < 0) return true;
  const previous = tokens[i] ?? '';
  if (words.subordinate.has(trim(previous))) return /^(?:this|that) is why$/.test(tokens.slice(i - 2, i + 1).join(' '));
  if (/-$/.test(previous)) return mainClause(tokens, i, words);
  return /[,;:–—]$/.test(previous) || i <= 7;
}

function loosened(tokens: readonly string[], at: number, words: Sets): boolean {
  for (let i = at + 1; i <= Math.min(tokens.length - 1, at + 4); i++) {
    const token = trim(tokens[i] ?? '');
    if (words.loosens.has(token)) return true;
    if (token === 'not' || token === 'ikke' || token === 'inte') continue;
    // "We will have planted" is done by then; "we will have storms" only happens.
    if (token === 'have' && /ed$|^(?:built|made|put|set|given|begun|brought)$/.test(tokens[i + 1] ?? '')) return false;
    if (i <= at + 2 && words.describes.has(token)) return true;
  }
  return false;
}
