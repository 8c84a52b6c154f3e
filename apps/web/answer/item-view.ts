import type { Issue } from '@lofte/domain/issue';
import type { AskedItem, RequestPage } from '@lofte/service/follow-up/request-page';
import type { Form } from '../element/form.ts';
import type { Language } from '../language.ts';
import type { HandingOn } from './hand-on.tsx';
import { initialForm, savedForm } from './initial-form.ts';
import { answerWords } from './words.ts';

/** A form that came back with something wrong in it. */
export interface Sent {
  readonly strategy: string;
  readonly element: string;
  readonly form: Form;
  readonly issues: readonly Issue[];
}

/** A row of a key figure, whatever was typed. */
export interface TypedFigure {
  readonly value: string;
  readonly period: string;
  readonly source: string;
}

/** What the page is drawn from. */
export interface AnswerView {
  readonly page: RequestPage;
  readonly token: string;
  readonly language: Language;
  readonly say: (typeof answerWords)[Language];
  readonly today: string;
  /** What was just done: an element's id or `handed`. */
  readonly said?: string | undefined;
  readonly sent?: Sent | undefined;
  readonly handing?: HandingOn | undefined;
  /** Key figures that came back with something wrong in them, by their ids. */
  readonly figures?: { readonly rows: ReadonlyMap<string, TypedFigure>; readonly issues: readonly Issue[] } | undefined;
  /** Whether whoever looks may open the paper of a strategy. */
  readonly mayOpen: (strategy: string) => boolean;
}

/** One thing that is asked about, as it is shown. */
export interface ItemView extends AnswerView {
  readonly item: AskedItem;
  readonly n: number;
  /** What its form says. */
  readonly form: Form;
  readonly issues: readonly Issue[];
  /** Begun and not sent. */
  readonly begun: boolean;
  /** Somebody else answered since the form was begun. */
  readonly clash: boolean;
  /** The secretariat asks, and nothing was said since. */
  readonly returned: boolean;
  /** Unique on the page. */
  readonly id: (field: string) => string;
}

/** All things in the order in which they are shown: what was sent back first. */
export function itemViews(view: AnswerView): readonly ItemView[] {
  const { items } = view.page;
  const first = items.filter(isReturned);
  return [...first, ...items.filter((item) => !first.includes(item))].map((item, i) => itemView(view, item, i + 1));
}

function itemView(view: AnswerView, item: AskedItem, n: number): ItemView {
  const { page, language } = view;
  const { strategy, element, answer, before, draft } = item;
  const sent = view.sent?.element === element.id && view.sent.strategy === strategy.id ? view.sent : undefined;
  const seen = (answer ?? before)?.id ?? '';
  const saved = draft && savedForm(draft.data);
  // What was saved of an answer that was given from here since is done with: it came late.
  const late = saved && saved.one('seen') !== seen && answer?.request === page.request.id;
  const begun = late ? undefined : saved;
  const form = sent?.form ?? begun;
  return {
    ...{ ...view, item, n },
    form: form ?? initialForm(item, { covers: page.round.covers, language }),
    issues: sent?.issues ?? [],
    begun: form !== undefined,
    clash: form !== undefined && form.one('as') !== 'before' && form.one('seen') !== seen && seen !== '',
    returned: isReturned(item),
    id: (field) => `q${n}-${field}`,
  };
}

/** Sent back, and the owner has said nothing since. */
function isReturned({ answer, verdict }: AskedItem): boolean {
  if (!answer || verdict?.what !== 'returned' || verdict.update !== answer.id) return false;
  return verdict.thread?.at(-1)?.from !== 'owner';
}

export function viewWords(language: Language): AnswerView['say'] {
  return answerWords[language];
}
