import type { Issue } from '@lofte/domain/issue';
import type { PlanElement } from '@lofte/domain/plan-element';
import type { ElementStatus } from '@lofte/service/follow-up/status-of';
import { type Form, formOf } from '../element/form.ts';
import type { Language } from '../language.ts';
import { elementStatusWords } from './element-words.ts';

/** What every part of an element's status is drawn from. */
export interface StatusView {
  readonly strategy: string;
  readonly element: PlanElement;
  readonly status: ElementStatus;
  readonly language: Language;
  readonly say: (typeof elementStatusWords)[Language];
  /** What whoever looks may do; nothing of it on a past day. */
  readonly may: { readonly give: boolean; readonly review: boolean };
  /** Whether they may open papers. */
  readonly mayOpen: boolean;
  /** What was just done. */
  readonly done: string | undefined;
  readonly draft: StatusDraft | undefined;
}

/** A form that came back with something wrong in it. */
export interface StatusDraft {
  readonly what: 'give' | 'review' | 'return' | 'judge';
  readonly form: Form;
  readonly issues: readonly Issue[];
}

export function statusView(parts: Omit<StatusView, 'say'>): StatusView {
  return { ...parts, say: elementStatusWords[parts.language] };
}

const empty = formOf([]);

/** What a form holds: what was sent where it came back, else what stands. */
export function filledIn({ draft }: StatusView, what: StatusDraft['what']) {
  const back = draft?.what === what ? draft : undefined;
  const form = back?.form ?? empty;
  return {
    open: back !== undefined,
    issues: back?.issues ?? [],
    one: (name: string, stands = '') => (back ? form.one(name) : stands),
    all: (name: string, stand: readonly string[] = []) => (back ? form.all(name) : stand),
  };
}
