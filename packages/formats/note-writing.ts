import type { Standing } from '@lofte/domain/follow-up/standing';
import { stateWords, writtenState } from '@lofte/domain/follow-up/state-words';
import type { Span } from '@lofte/domain/span';
import type { NotedPart } from '@lofte/domain/steering/cover-note';
import { coverNoteWords } from './cover-note-words.ts';
import { type Block, type Facts, words } from './document/document.ts';
import { reviewWords } from './review-words.ts';

type Language = 'da' | 'en';

/** Where the names in the papers of a meeting lead. */
export interface MeetingLinks {
  element(strategy: string, element: string): string;
  proposal(id: string): string;
  decision(id: string): string;
  minutes(meeting: string): string;
  place(document: string, span: Span): string;
}

export interface NoteWriting {
  readonly links: MeetingLinks;
  readonly language: Language;
  /** Of the headings: the agenda has the items' own above them. */
  readonly level: 1 | 2;
}

/** What does not fit a page or two, behind its number. */
export function moreOf(rest: number, href: string, say: (n: number) => string): Block {
  return { kind: 'note', runs: [{ text: say(rest), href }] };
}

/** `● på sporet`, and since when nobody has said anything where that is so. */
export function standsIn({ status }: Pick<NotedPart, 'status'>, language: Language): string {
  const [say, review] = [coverNoteWords[language], reviewWords[language]];
  const { state, hollow, silentSince, decided } = status?.standing ?? ({ hollow: false } as Partial<Standing>);
  return [
    state === undefined ? say.unsaid : writtenState(language, state),
    ...(hollow ? [review.withoutProof] : []),
    ...(silentSince === undefined ? [] : [review.silentSince(silentSince)]),
    ...(decided === 'lower' ? [review.lower] : []),
  ].join('\n');
}

/** How somebody else than the owner sees it. */
export function judgedAs({ status }: Pick<NotedPart, 'status'>, language: Language): string | undefined {
  const { judgement, update } = status ?? {};
  return judgement && judgement.state !== update?.state ? stateWords[language][judgement.state] : undefined;
}

/** Of what is said, a line each. */
export function pairs(said: readonly (readonly [string, string | undefined])[]): Facts['pairs'] {
  return said.flatMap(([label, value]) => (value ? [{ label, value: words(value) }] : []));
}
