import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import { pageAt, type Run, type Span, textSpan } from '@lofte/domain/span';
import type { Group } from '@lofte/domain/steering/group';
import { wordsAt } from '@lofte/domain/words-at';
import { findThing } from '@lofte/store/thing-table';
import type { Service } from '../service.ts';
import { type Source, sourceOf } from '../source-of.ts';

type Place = NonNullable<Group['place']>;

/** Characters of the words that are looked for: what is longer is a page, and no place. */
export const longestPlaceWords = 4_000;

/**
 * Where a strategy's paper says some words, spaces and line breaks aside. A place that was found before stays as long as its
 * words are given again, also when a newer edition lacks them. Nothing where no words are given.
 *
 * Issues, `where` is `place`: `no-strategy`, `too-long`, `words-not-found`
 */
export async function placeOfWords(
  service: Service,
  { strategy, words }: { readonly strategy: string; readonly words: string },
  before?: Place,
): Promise<Result<Place | undefined>> {
  const wanted = words.replace(/\s+/g, ' ').trim();
  if (wanted === '') return good(undefined);
  if (wanted.length > longestPlaceWords) return bad(tooLong(wanted.length));
  if (before?.strategy === strategy && (await wordsOfPlace(service, before)) === wanted) return good(before);
  const found = await findThing(service.store, 'strategy', { strategy, id: strategy });
  if (!found) return bad(noStrategy);
  const { document } = found.data;
  const source = await sourceOf(service, document);
  const span = source && spanOfWords(source, wanted);
  return span ? good({ strategy, document, span }) : bad(notFound(wanted));
}

/** The words at a place, on one line; undefined where its paper is gone. */
export async function wordsOfPlace(service: Service, { document, span }: Place): Promise<string | undefined> {
  const source = await sourceOf(service, document);
  return source && wordsAt(source, span);
}

function spanOfWords({ reading, text, map, pageStarts }: Source, words: string): Span | undefined {
  const escaped = words.split(' ').map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  const pattern = new RegExp(escaped.join('\\s+'), 'i');
  const span = spanIn(reading, pattern, map) ?? spanIn(text, pattern);
  return span && { ...span, page: pageAt(pageStarts, span.start) };
}

function spanIn(text: string, pattern: RegExp, map?: readonly Run[]): Span | undefined {
  const hit = pattern.exec(text);
  if (!hit) return undefined;
  const [start, end] = [hit.index, hit.index + hit[0].length];
  return map ? textSpan(map, start, end) : { start, end };
}

const noStrategy: Issue = { code: 'no-strategy', message: 'Choose the strategy whose paper says it.', where: 'place' };

function notFound(words: string): Issue {
  const given = words.length > 80 ? `${words.slice(0, 80)}…` : words;
  const message = `The paper does not say "${given}". Copy the words from the paper itself.`;
  return { code: 'words-not-found', message, where: 'place', values: { given } };
}

function tooLong(length: number): Issue {
  const message = `These are ${length} characters; a sentence or two is enough.`;
  return { code: 'too-long', message, where: 'place', values: { length, limit: longestPlaceWords } };
}
