import type { MentionOf } from '../draft.ts';
import { foldedName } from '../folded-name.ts';
import type { Plan } from '../plan.ts';
import type { PlanElement } from '../plan-element.ts';
import { sentencesIn } from '../sentences-in.ts';
import type { SourceText } from '../source.ts';
import { readingRange, type Span, textSpan } from '../span.ts';
import { homeOf } from './offered-partnerships.ts';

/** What a paper says that its author does in a body, and where. */
export interface SaidRole {
  readonly text: string;
  readonly span: Span;
}

/** A body as a paper names it. */
export interface NamedBody {
  readonly key: string;
  readonly mentions: readonly { readonly span: Span }[];
  /** The part of the paper that is about it. */
  readonly section?: PlanElement;
  /** Key of what it is a part of. */
  readonly above: string | undefined;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

interface Sentence extends Range {
  readonly text: string;
  /** A title, which needs no full stop. */
  readonly titled: boolean;
}

interface Reading {
  readonly words: Pick<SourceText, 'reading' | 'map'>;
  readonly sentences: readonly Sentence[];
  /** Where the author, its country and the offices at home are named. */
  readonly ours: readonly Range[];
  /** What the author is called; '' where no paper says it. */
  readonly author: string;
  readonly bodies: readonly { readonly key: string; readonly ranges: readonly Range[] }[];
}

/** The author of a paper is `ministeriet`, `vi` or `we` in it, after its whole name was said once. */
const us =
  /(?<!\p{L})(?:vi|we|ministeriet|departementet|styrelsen|regeringen|regjeringen|the (?:ministry|department|agency|government)|(?:ministeriet|regeringen|departementet)s (?:minist\p{L}+|styrelser))(?!\p{L})/giu;
/** Words after which a name is not who acts. */
const notActing =
  /(?<!\p{L})(?:i|på|til|for|med|fra|over|mellem|om|mod|hos|uden|in|to|with|from|between|against|of|at|till|från|mellan|mot|og|and|och|samt)\s+(?:the\s+)?$|\($/iu;
/** A cooperation that is told of without who is in it. */
const cooperation =
  /^(?:det |den |the |our |vores )?(?:\p{L}+ ){0,2}?\p{L}*(?:samarbejdet?|arbejdet|indsatsen|repræsentation|samarbeidet?|samarbetet?|cooperation|collaboration|work) (?:\p{L}+ ){0,4}?(?:er forankret|foregår|varetages|koordineres|sker|ligger|ivaretas|foregår|er forankra|sker|is anchored|takes place|is handled|is coordinated)(?!\p{L})/iu;
/** What a sentence begins with that can only be read after another one. */
const backAtStart =
  /^(?:og|men|for|så|også|derfor|dermed|derved|herved|herefter|her|heraf|dertil|hertil|desuden|dessuten|derudover|endvidere|samtidig|ligeledes|endelig|således|sådan|det|dette|den|denne|disse|de|dem|deres|sideløbende|en sådan|and|but|so|thus|therefore|this|these|those|it|they|such|also|moreover|furthermore|in addition|here|however|därför|detta|denna|dessa|även|också|dessutom|samtidigt|och|i den forbindelse|på den måde|ikke i|ikke mindst)(?!\p{L})/iu;
/** The same inside it. */
const backInside =
  /(?<!\p{L})(?:disse|dette|denne|hertil|heri|dertil|deri|herom|derom|these|this|those|detta|denna|dessa)(?!\p{L})/iu;
/** Says that something else was said before. */
const besides = /(?<!\p{L})(?:også|ligeledes|desuden|endvidere|dessuten|också|dessutom|also|in addition)(?!\p{L})/iu;
/** A chair, a seat, or being asked for one: nothing says more of what somebody does in a body. */
const seat =
  /(?<!\p{L})(?:kandidat(?:ur(?:et)?)?|kandiderer|vælges ind|velges inn|medlem(?:skab(?:et)?|skap(?:et)?)?|plads|pladsen|sæde|formandskab(?:et)?|\p{L}+formandskab(?:et)?|bestyrelse(?:n)?|repræsenterer|repræsentation|candida(?:te|cy|ture)|member(?:ship)?|seat|presidency|chair(?:s|manship)?|represents?|kandidatur|medlemskap|ordförandeskap)(?!\p{L})/iu;
/** What somebody does there. */
const doing =
  /(?<!\p{L})(?:deltager|bidrager|samarbejder|arbejder|varetager|varetages|forankret|støtter|styrke(?:r)?|støtte|fremme(?:r)?|gå(?:r)? forrest|gik|brug af|opbygge|bidrage|deltage|arbejde|samarbejde|work(?:s|ing)?|take(?:s)? part|participate(?:s)?|contribute(?:s)?|support(?:s)?|strengthen(?:s)?|delta|bidra(?:r)?|deltar|arbeider|arbetar|stödjer|støtte)(?!\p{L})/iu;
/** Our seat in a body as words inside of a sentence that is about something else. */
const ourSeat =
  /(?<!\p{L})(?:vores|danmarks|norges|sveriges|our|vår|vårt)\s+(?:\p{L}+\s+){0,2}?(?:medlemskab|medlemskap|kandidatur|plads|sæde|formandskab|membership|candidature|candidacy|seat|presidency|chairmanship)\s+(?:i|af|for|in|of|on|av)\s+$/iu;
const itsYears = /^(?:\s+(?:i|for|in|from|fra)\s+(?:\d{4}(?:\s?[-–/]\s?\d{2,4})?))?/u;
/** Where what is said of a body is said of it as a place, or as the one it is done with. */
const asPlace =
  /(?<!\p{L})(?:i|in|med|with|til|på|gennem|through|via|rammerne af|regi af|støtte|styrke|strengthen|support|et|en|an?|stærkt|the|den|det|med)\s+(?:\p{L}+\s+)?$/iu;

/** The least that a sentence must say to stand for what somebody does in a body. */
const enough = 4;
/** Characters in which a sentence says what it adds to the one before. */
const early = 60;
/** Characters beyond which a sentence says too much at once. */
const long = 330;

/**
 * What a plan's newest paper says that its author does in each body, by the body's key: a sentence or two that can be read by themselves.
 * The part of the paper that is about a body comes before all other places.
 */
export function saidRoles(
  plan: Plan,
  words: Pick<SourceText, 'reading' | 'map'>,
  bodies: readonly NamedBody[],
): ReadonlyMap<string, SaidRole> {
  const reading = readingOf(plan, words, bodies);
  return new Map(
    bodies.flatMap((body) => {
      const said = (body.section && inSection(body.section, reading)) ?? anywhere(body, reading);
      return said ? [[body.key, said] as const] : [];
    }),
  );
}

function readingOf(
  { strategy, elements, mentions }: Plan,
  words: Pick<SourceText, 'reading' | 'map'>,
  bodies: readonly NamedBody[],
): Reading {
  const { map } = words;
  const home = homeOf(mentions);
  const { organisation: author = '' } = strategy;
  const abroad = new Set(bodies.flatMap((body) => body.mentions.map(({ span }) => span.start)));
  const ours = mentions.flatMap((one) => {
    const isOurs =
      one.kind === 'country'
        ? one.code === home && /^\p{Lu}/u.test(one.text)
        : one.kind === 'organisation' &&
          !abroad.has(one.span.start) &&
          (isHome(one) || foldedName(one.name) === foldedName(author));
    return isOurs ? [readingRange(map, one.span)] : [];
  });
  return {
    ...{ words, ours, author, sentences: sentencesOf(elements, strategy.document, words) },
    bodies: bodies.map(({ key, mentions: those }) => ({
      key,
      ranges: those.map(({ span }) => readingRange(map, span)),
    })),
  };
}

/** An office of the state, and no body of several of them. */
function isHome({ name, forum }: MentionOf<'organisation'>): boolean {
  return (
    !forum &&
    /(?:ministeriet|styrelsen|departementet|direktoratet|myndigheden|^Ministry|^Department|Agency)/u.test(name)
  );
}

/** A title ends what stands above it and is no part of what stands under it. */
function sentencesOf(
  elements: readonly PlanElement[],
  document: string,
  { reading, map }: Pick<SourceText, 'reading' | 'map'>,
): readonly Sentence[] {
  const cuts = new Map([[0, false]]);
  for (const { kind, source } of elements) {
    if (source?.document !== document || kind === 'commitment') continue;
    for (const span of [source.span, ...(source.places ?? []).map((one) => one.span)]) {
      const { start, end } = readingRange(map, span);
      cuts.set(start, true).set(end, cuts.get(end) ?? false);
    }
  }
  const sorted = [...cuts].toSorted(([a], [b]) => a - b);
  return sorted.flatMap(([from, titled], i) =>
    sentencesIn(reading, from, sorted[i + 1]?.[0] ?? reading.length).map(({ start, text }) => ({
      ...{ start, end: start + text.length, text, titled },
    })),
  );
}

/** What the part about a body says of us, from its first sentence on that can be read by itself. */
function inSection(section: PlanElement, reading: Reading): SaidRole | undefined {
  const { sentences, words } = reading;
  const body = section.source?.body;
  if (!body) return undefined;
  const all = sentences.filter((one) => within(one, readingRange(words.map, body)));
  const acting = all.filter((one) => acts(one, reading));
  const those = acting.length > 0 ? acting : all.filter(({ text }) => cooperation.test(text));
  for (const one of those) {
    const before = all[all.indexOf(one) - 1];
    const alsoThere = besides.test(one.text.slice(0, early)) && before !== undefined && cooperation.test(before.text);
    // Who says `disse` means what was said before: that comes along.
    const leans = alsoThere || backInside.test(one.text);
    const said = leans && before ? [before, one] : [one];
    if (said[0] && !backAtStart.test(said[0].text)) return quoted(said, body.page, words);
  }
  return undefined;
}

/** The sentence that says most of what we do in a body, wherever it stands. */
function anywhere(body: NamedBody, reading: Reading): SaidRole | undefined {
  const { words, sentences } = reading;
  const named = body.mentions.map(({ span }) => ({ ...readingRange(words.map, span), page: span.page }));
  const found = sentences.flatMap((one) => {
    const at = named.find((each) => within(each, one));
    const worth = at ? worthOf(one, at, body, reading) : 0;
    return at && worth >= enough ? [{ one, at, worth }] : [];
  });
  const best = found.toSorted((a, b) => b.worth - a.worth)[0];
  if (best) return quoted([best.one], best.at.page, words);
  for (const at of named) {
    const before = /[^.!?]*$/.exec(words.reading.slice(Math.max(0, at.start - 120), at.start))?.[0] ?? '';
    const said = ourSeat.exec(before);
    if (!said) continue;
    const [years = ''] = itsYears.exec(words.reading.slice(at.end, at.end + 30)) ?? [];
    const start = at.start - said[0].length;
    return quoted([{ start, end: at.end + years.length }], at.page, words);
  }
  return undefined;
}

function worthOf(one: Sentence, at: Range, { key, above }: NamedBody, reading: Reading): number {
  const flat = one.text.replace(/\s/g, ' ');
  if (backAtStart.test(flat)) return 0;
  const role = acts(one, reading);
  if (!role) return cooperation.test(flat) && within(at, one) ? enough : 0;
  const before = flat.slice(0, at.start - one.start);
  const after = flat.slice(at.end - one.start);
  const others = reading.bodies.filter(
    (other) => other.key !== key && other.key !== above && other.ranges.some((each) => within(each, one)),
  );
  const telling =
    (seat.test(before.slice(-70)) || seat.test(after.slice(0, 40)) ? 4 : 0) +
    (doing.test(flat) ? 1 : 0) +
    (asPlace.test(before) ? 2 : 0);
  if (telling === 0) return 0;
  return (
    (role === 'first' ? 4 : 2) +
    telling -
    (/^['’]?s(?!\p{L})|^-\p{L}/u.test(after) ? 1 : 0) -
    Math.min(1, others.length * 0.4) -
    (backInside.test(flat) ? 3 : 0) -
    (flat.length > long ? 2 : 0) -
    // What is nearer to its end than to its beginning is often only an example there.
    (before.length > 200 ? 1 : 0) -
    (/[.!?]$/.test(flat) ? 0 : one.titled ? 1.5 : 4)
  );
}

/** Whether we are who does something in a sentence, and whether it begins with us. */
function acts(one: Sentence, { ours, author, words }: Reading): 'first' | 'later' | undefined {
  const said = [
    ...[...one.text.matchAll(us), ...(author ? one.text.matchAll(named(author)) : [])].map((hit) => ({
      start: hit.index,
      end: hit.index + hit[0].length,
    })),
    ...ours
      .filter((each) => within(each, one))
      .map(({ start, end }) => ({ start: start - one.start, end: end - one.start })),
  ].filter(({ start, end }) => {
    const before = one.text.slice(0, start).replace(/\s+/g, ' ');
    const whose = /['’]s$/.test(one.text.slice(start, end));
    const after = words.reading.slice(one.start + end, one.start + end + 2);
    return !whose && !notActing.test(before) && !/^['’]?s|^-/.test(after);
  });
  const first = Math.min(...said.map(({ start }) => start));
  if (!Number.isFinite(first)) return undefined;
  return first < 12 ? 'first' : 'later';
}

/** A name, broken over lines or not. */
function named(name: string): RegExp {
  return new RegExp(
    name
      .split(/\s+/)
      .map((word) => RegExp.escape(word))
      .join('\\s+'),
    'giu',
  );
}

function within(inner: Range, outer: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function quoted(
  those: readonly Range[],
  page: number | undefined,
  { reading, map }: Pick<SourceText, 'reading' | 'map'>,
): SaidRole {
  const start = those[0]?.start ?? 0;
  const end = those.at(-1)?.end ?? start;
  const text = those.map((one) => reading.slice(one.start, one.end).replace(/\s+/g, ' ').trim()).join(' ');
  return {
    text: `${text.slice(0, 1).toLocaleUpperCase()}${text.slice(1)}`,
    span: { ...textSpan(map, start, end), ...(page === undefined ? {} : { page }) },
  };
}
