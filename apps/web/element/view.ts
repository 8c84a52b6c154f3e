import type { Issue } from '@lofte/domain/issue';
import type { PlanElement } from '@lofte/domain/plan-element';
import type { Register } from '@lofte/domain/register/register';
import { type Actor, may } from '@lofte/domain/rights';
import type { SeenElement } from '@lofte/service/element-of';
import type { ElementStatus } from '@lofte/service/follow-up/status-of';
import type { Source } from '@lofte/service/source-of';
import type { Language } from '../language.ts';
import type { Past } from '../past.ts';
import { type View, viewOf } from '../strategy/view.ts';
import { type Form, formOf } from './form.ts';
import { elementWords } from './words.ts';

/** What every part of an element's page is drawn from. */
export interface ElementView {
  readonly element: PlanElement;
  readonly seen: SeenElement;
  readonly strategy: View;
  readonly register: Register;
  readonly language: Language;
  readonly say: (typeof elementWords)[Language];
  readonly past: Past | undefined;
  /** How it stands and what is said of that. */
  readonly status: ElementStatus;
  /** What whoever looks may do here; nothing of it on a past day. */
  readonly may: {
    readonly edit: boolean;
    readonly shape: boolean;
    /** To a steering group. */
    readonly propose: boolean;
    readonly seePeople: boolean;
    readonly seeNames: boolean;
  };
  /** The form that came back with something wrong in it. */
  readonly draft: Draft | undefined;
}

export interface Draft {
  readonly form: Form;
  readonly issues: readonly Issue[];
}

export interface ElementParts {
  readonly seen: SeenElement;
  readonly source: Source;
  readonly register: Register;
  readonly status: ElementStatus;
  readonly actor: Actor;
  readonly language: Language;
  readonly past?: Past | undefined;
  readonly draft?: Draft | undefined;
}

export function elementView({
  seen,
  source,
  register,
  status,
  actor,
  language,
  past,
  draft,
}: ElementParts): ElementView {
  const { element, plan } = seen;
  const strategy = plan.strategy.id;
  return {
    ...{ element, seen, register, status, language, past, draft },
    say: elementWords[language],
    strategy: viewOf(plan, source, language, past),
    may: {
      edit: !past && may(actor, 'element.edit', { strategy, element }),
      shape: !past && may(actor, 'element.move', { strategy, element }),
      propose: !past && may(actor, 'proposal.make'),
      seePeople: may(actor, 'people.see', { strategy }),
      seeNames: may(actor, 'register.see', { strategy }),
    },
  };
}

const empty = formOf([]);

/** What a field's form holds: what was sent where it came back, else what stands. */
export function filled({ draft, seen }: ElementView, field: string, item = '') {
  const back = draft && draft.form.one('field') === field && draft.form.one('item') === item ? draft : undefined;
  const form = back?.form ?? empty;
  const has = (name: string) => form.entries.some(([key]) => key === name);
  return {
    open: back !== undefined,
    issues: back?.issues ?? [],
    seen: has('seen') ? form.one('seen') : String(seen.seq),
    one: (name: string, stands: string | undefined) => (has(name) ? form.one(name) : (stands ?? '')),
    all: (name: string, stand: readonly string[]) => (has(name) ? form.all(name) : stand),
  };
}
