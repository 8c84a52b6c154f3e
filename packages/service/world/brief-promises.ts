import { foldedName } from '@lofte/domain/folded-name';
import type { Followed } from '@lofte/domain/follow-up/followed';
import { sentenceAt } from '@lofte/domain/sentences-in';
import type { SourceText } from '@lofte/domain/source';
import { covers, readingRange, type Span } from '@lofte/domain/span';
import { isOld, type KeyFigure } from '@lofte/domain/world/key-figure';
import { ownPlaces } from '@lofte/domain/world/own-places';
import type { BriefPromise, PaperWords } from '@lofte/domain/world/world-brief';
import type { Db, Store } from '@lofte/store/store';
import { findThing, readThings } from '@lofte/store/thing-table';
import { figureMentions, type NamingCountry } from '@lofte/store/world-table';
import { findSourceText } from '../source-text.ts';

/** A part of a plan with the places in its paper that name what a brief is about. */
export type Naming = NamingCountry;

/** Papers as their words, read once each. Undefined where the words are gone. */
export type Papers = (strategy: string, document: string) => Promise<SourceText | undefined>;

export function papersIn(store: Store, db: Db): Papers {
  const known = new Map<string, Promise<SourceText | undefined>>();
  const read = async (strategy: string, document: string) => {
    const facts = (await findThing(db, 'document', { strategy, id: document }))?.data;
    return facts && findSourceText(store, facts.source);
  };
  return (strategy, document) => {
    const key = `${strategy} ${document}`;
    const found = known.get(key) ?? read(strategy, document);
    known.set(key, found);
    return found;
  };
}

/** What is undertaken comes before what explains it; among equals what names it in its title, then what names it most often. */
const order = ['initiative', 'commitment', 'goal', 'case', 'priority'];

/**
 * Parts of plans that promise something of what a brief is about, those that somebody follows first, each with the sentence that names it.
 * A place that only stands near a part, and not in it, tells nothing of what is promised there.
 */
export async function briefPromises(
  naming: readonly Naming[],
  {
    papers,
    followed,
    first,
    isAbout,
  }: {
    readonly papers: Papers;
    readonly followed: ReadonlyMap<string, Followed>;
    /** Keys (strategy and id with a space between) of what comes before all others. */
    readonly first: ReadonlySet<string>;
    /** Whether somebody wrote that it is about it, whatever its words. */
    readonly isAbout: (element: Naming['element']) => boolean;
  },
): Promise<readonly BriefPromise[]> {
  const own = naming.flatMap((one) => {
    const { own: spans, titled } = ownPlaces(one.element, one.spans);
    return spans.length > 0 || one.spans.length === 0 || isAbout(one.element) ? [{ ...one, spans, titled }] : [];
  });
  const rank = ({ element: { kind } }: Naming) => (order.indexOf(kind) === -1 ? order.length : order.indexOf(kind));
  const sorted = own.toSorted(
    (a, b) =>
      Number(first.has(keyOf(b))) - Number(first.has(keyOf(a))) ||
      Number(b.titled) - Number(a.titled) ||
      rank(a) - rank(b) ||
      b.spans.length - a.spans.length,
  );
  const promises: BriefPromise[] = [];
  // A sentence that was read as a commitment of its own stands under what it belongs to already.
  const said = new Set<string>();
  for (const one of sorted) {
    const { strategy, element } = one;
    const { id, kind, number, title, milestones } = element;
    const says = await sentenceIn(one, papers);
    const words = [title, says?.text ?? ''].map(foldedName).filter(Boolean);
    if (kind === 'commitment' && words.some((each) => said.has(each))) continue;
    for (const each of words) said.add(each);
    const standing = followed.get(keyOf(one))?.standing;
    promises.push({ strategy, element: { id, kind, number, title, milestones }, standing, says });
  }
  return promises;
}

function keyOf({ strategy, element }: Pick<Naming, 'strategy' | 'element'>): string {
  return `${strategy} ${element.id}`;
}

/**
 * The sentence of its text that names it, else the first one: what its title says stands above it. A commitment is its own sentence. A case that
 * names it in more than one sentence is about it, and is told from the first of them to the end of the paragraph of the last: what follows may
 * be another text.
 */
async function sentenceIn(
  { strategy, document, element, spans }: Naming,
  papers: Papers,
): Promise<PaperWords | undefined> {
  const { kind, source } = element;
  const [first = source?.span] = spans;
  if (!first || !source || source.document !== document) return undefined;
  const { body } = source;
  if (kind === 'commitment' || !body) return { strategy, document, span: first, text: '' };
  const within = spans.filter((one) => covers(body, one));
  const [span = { ...body, end: Math.min(body.end, body.start + 1) }, ...others] = within;
  const words = await papers(strategy, document);
  const said = words && sentenceAt(words, span, body);
  if (!words || !said) return { strategy, document, span, text: '' };
  const last = kind === 'case' ? others.findLast((one) => !isIn(said, sentenceAt(words, one, body))) : undefined;
  const end = last ? paragraphEnd(words, last, body) : said.end;
  return { strategy, document, span, text: words.reading.slice(said.start, end).replace(/\s+/g, ' ').trim() };
}

/** Where the paragraph of a place ends, as an offset in the reading text. */
function paragraphEnd({ reading, map }: SourceText, span: Span, within: Span): number {
  const { end } = readingRange(map, within);
  const from = readingRange(map, span).end;
  const empty = reading.slice(from, end).search(/\n\s*\n/);
  return empty === -1 ? end : from + empty;
}

type Named = Omit<PaperWords, 'text'>;

/** Key figures that name what a brief is about, that parts of plans naming it use, or that papers give in a sentence that names it; the old ones last. */
export async function briefKeyFigures(
  db: Db,
  {
    names,
    naming,
    places,
    papers,
    sees,
    today,
  }: {
    /** What it is called. */
    readonly names: readonly string[];
    readonly naming: readonly Naming[];
    readonly places: readonly Named[];
    readonly papers: Papers;
    /** Whether the reader may see the strategy of a place. */
    readonly sees: (place: Pick<Named, 'strategy'>) => boolean;
    readonly today: string;
  },
): Promise<readonly KeyFigure[]> {
  const uses = new Set(naming.map(keyOf));
  const said = names.map((name) => namedIn(name));
  const found: KeyFigure[] = [];
  for (const { data } of await readThings(db, 'key_figure', { strategy: '' })) {
    const figure = { ...data, places: data.places.filter(sees) };
    const used = figure.about.some(({ strategy, element }) => uses.has(`${strategy} ${element}`));
    const titled = said.some((name) => name.test(figure.title));
    if (used || titled || (await anyNamed(figure.places, places, papers))) found.push(figure);
  }
  return found.toSorted((a, b) => Number(isOld(a, today)) - Number(isOld(b, today)));
}

/** A name as a word of its own, or as whose something is. */
function namedIn(name: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(name)}(?:['’]?s)?(?![\\p{L}\\p{N}])`, 'u');
}

async function anyNamed(those: readonly Named[], named: readonly Named[], papers: Papers): Promise<boolean> {
  for (const { strategy, document, span } of those) {
    const near = named.filter((one) => one.document === document);
    const words = near.length > 0 ? await papers(strategy, document) : undefined;
    const sentence = words && sentenceAt(words, span);
    if (words && sentence && near.some((one) => isIn(sentence, sentenceAt(words, one.span)))) return true;
  }
  return false;
}

/** Figures and sums whose sentence names what a brief is about, each sentence once; not those that stand in the register. */
export async function briefFigures(
  db: Db,
  named: readonly Named[],
  { papers, known }: { readonly papers: Papers; readonly known: readonly Pick<KeyFigure, 'places'>[] },
): Promise<readonly PaperWords[]> {
  const registered = new Set(
    known.flatMap(({ places }) => places.map(({ document, span }) => `${document} ${span.start}`)),
  );
  const strategies = [...new Set(named.map(({ strategy }) => strategy))];
  const found = new Map<string, PaperWords>();
  for (const { strategy, document, span } of await figureMentions(db, strategies)) {
    if (registered.has(`${document} ${span.start}`)) continue;
    const words = await papers(strategy, document);
    const sentence = words && sentenceAt(words, span);
    if (!words || !sentence) continue;
    const about = named.some((one) => one.document === document && isIn(sentence, sentenceAt(words, one.span)));
    if (about) found.set(sentence.text, { strategy, document, span, text: sentence.text });
  }
  return [...found.values()];
}

function isIn(one: Pick<Span, 'start' | 'end'>, other: Pick<Span, 'start' | 'end'> | undefined): boolean {
  return other !== undefined && one.start === other.start && one.end === other.end;
}
