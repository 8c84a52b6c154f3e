import { align, total } from './meaning/align.ts';
import { type Facts, factsOf } from './meaning/facts.ts';
import { languageWords } from './meaning/language-words.ts';
import { isMuch, lostIn, promiseIn } from './meaning/lost.ts';
import { joined, type Matched, matchSentences, sentencesOf } from './meaning/sentences.ts';
import { type ChangeReason, mirroredReason, type Signal, signalsOf } from './meaning/signals.ts';
import { type WordRun, wordDiff } from './meaning/word-diff.ts';

export type MeaningReason = ChangeReason | 'spelling' | 'small-words' | 'order' | 'words';

/** What became of a promise from one wording to another. */
export interface Meaning {
  readonly kind: 'same' | 'correction' | 'reworded' | 'weaker' | 'stronger';
  /** How much of what is said stands in both, 0 to 1. */
  readonly share: number;
  /** Kept and removed runs joined are the old wording, kept and added ones the new. */
  readonly words: readonly WordRun[];
  /** Codes, the weightiest first. */
  readonly reasons: readonly MeaningReason[];
}

/** In characters. What is longer is compared by its beginning; the words are marked throughout. */
const longest = 40_000;

/** What changed in meaning from `before` to `after`, both in `language` (BCP 47; English where its words are not known). */
export function meaningOf(before: string, after: string, language: string): Meaning {
  const words = wordDiff(before, after);
  if (before === after) return { kind: 'same', share: 1, words, reasons: [] };
  // Judged in one direction only, so that the way back says the opposite of the way there.
  const turned = before > after;
  const [first, second] = turned ? [after, before] : [before, after];
  const found = judge(first.slice(0, longest), second.slice(0, longest), words, language);
  return { ...(turned ? mirrored(found) : found), words };
}

type Judgement = Omit<Meaning, 'words'>;

/** Less than this, in the sum of the signals, tips no promise to either side. */
const tips = 0.15;

function judge(before: string, after: string, runs: readonly WordRun[], language: string): Judgement {
  if (lettersOf(before) === lettersOf(after)) return { kind: 'correction', share: 1, reasons: ['spelling'] };
  const { words, tag } = languageWords(language);
  const facts = remembered((text) => factsOf(text, words, tag));
  const was = joined(sentencesOf(before).map(facts));
  const is = joined(sentencesOf(after).map(facts));
  if (sorted(was) === sorted(is)) {
    return isReordered(runs)
      ? { kind: 'reworded', share: 1, reasons: ['order'] }
      : { kind: 'correction', share: 1, reasons: ['order'] };
  }
  const whole = align(was.items, is.items, words);
  const weight = whole.weights[0] + whole.weights[1];
  const share = weight === 0 ? 1 : Math.min(1, Math.max(0, (2 * whole.shared) / weight));
  const sentences = matchSentences(before, after, facts, words).flatMap((pair) => signalsIn(pair));
  const signals = [...sentences, ...lostIn(whole, words)];
  const reasons = weightiest(signals);
  const less = signals.reduce((sum, one) => sum + one.amount, 0);
  const much = isMuch(signals);
  const against = (much === 'lost' && less < 0) || (much === 'won' && less > 0);
  if (Math.abs(less) > tips && !against) return { kind: less > 0 ? 'weaker' : 'stronger', share, reasons };
  if (reasons.length > 0) return { kind: 'reworded', share, reasons };
  if (total(whole.gone) + total(whole.come) > 0) return { kind: 'reworded', share, reasons: ['words'] };
  return { kind: 'correction', share, reasons: [whole.respelled ? 'spelling' : 'small-words'] };

  function signalsIn({ was, is, alike }: Matched): readonly Signal[] {
    if (was && is) return alike < comparable ? [] : signalsOf(was, is, align(was.items, is.items, words), words);
    const lone = was ?? is;
    const amount = lone ? promiseIn(lone, words) : 0;
    if (amount === 0) return [];
    return [was ? { reason: 'promise-dropped', amount } : { reason: 'promise-added', amount: -amount }];
  }
}

/** Two sentences that share less speak of different things: neither is the other made weaker. */
const comparable = 0.25;

/** The same question is asked of a sentence as part of its text and by itself. */
function remembered(facts: (text: string) => Facts): (text: string) => Facts {
  const known = new Map<string, Facts>();
  return (text) => {
    const found = known.get(text) ?? facts(text);
    known.set(text, found);
    return found;
  };
}

/** The words of a text without their order. */
function sorted({ tokens }: Facts): string {
  return tokens
    .flatMap(({ kind, key }) => (kind === 'sign' ? [] : [key]))
    .sort()
    .join(' ');
}

function weightiest(signals: readonly Signal[]): readonly ChangeReason[] {
  const ordered = signals.toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  return [...new Set(ordered.map((one) => one.reason))];
}

/** The same judgement of the way back. What was turned around is so in both directions. */
function mirrored({ kind, share, reasons }: Judgement): Judgement {
  const back = reasons.map((reason) => mirroredReason(reason));
  if (reasons.includes('turned-around')) return { kind, share, reasons: back };
  return { kind: kind === 'weaker' ? 'stronger' : kind === 'stronger' ? 'weaker' : kind, share, reasons: back };
}

/** The same words in so different an order that somebody else may do it to somebody else. */
function isReordered(runs: readonly WordRun[]): boolean {
  const length = (kind: WordRun['kind']) =>
    runs.reduce((sum, run) => sum + (run.kind === kind ? lettersOf(run.text).length : 0), 0);
  const kept = length('kept');
  return kept < 0.5 * Math.max(kept + length('removed'), kept + length('added'));
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%€$£]+/gu, '');
}
