import { countsOfAll, countsUnder } from '@lofte/domain/follow-up/counts-under';
import type { Tally } from '@lofte/domain/follow-up/tally';
import type { Issue } from '@lofte/domain/issue';
import type { Plan } from '@lofte/domain/plan';
import type { PlanElement } from '@lofte/domain/plan-element';
import type { Span } from '@lofte/domain/span';
import type { PlanStrategy } from '@lofte/domain/things';
import type { StrategyStatus } from '@lofte/service/follow-up/status-of';
import type { Source } from '@lofte/service/source-of';
import type { Form } from '../element/form.ts';
import type { Language } from '../language.ts';
import type { Past } from '../past.ts';
import { words } from '../words.ts';
import { strategyWords } from './words.ts';

export interface Editable {
  /** Number of the last entry that the page shows. */
  readonly seen: number;
  readonly facts: boolean;
  /** Moving, adding and removing parts. */
  readonly shape: boolean;
  /** Putting in a new edition of the paper. */
  readonly edition: boolean;
  /** The form that came back with something wrong in it. */
  readonly draft?: { readonly form: Form; readonly issues: readonly Issue[] } | undefined;
}

export interface ViewStatus extends StrategyStatus {
  /** How what stands under each priority and goal stands. */
  readonly under: ReadonlyMap<string, Tally>;
  readonly all: Tally;
}

/** What every part of the strategy page is drawn from. */
export interface View {
  readonly plan: Plan;
  readonly strategy: PlanStrategy;
  readonly source: Source;
  readonly language: Language;
  /** The past day it shows; none where it shows what is now. Nothing can be changed in the past. */
  readonly past: Past | undefined;
  /** What whoever looks may change here; none where nothing. */
  readonly edit: Editable | undefined;
  readonly say: (typeof strategyWords)[Language] & Pick<(typeof words)[Language], 'kinds'>;
  /** How its parts stand; none where nothing was ever asked or said of any of them. */
  readonly status: ViewStatus | undefined;
  readonly byId: ReadonlyMap<string, PlanElement>;
  /** What the quote mark after a fact needs; of the newest edition where no paper is named. */
  readonly quote: (
    span: Span,
    document?: string,
  ) => {
    readonly document: string;
    readonly span: Span;
    readonly language: Language;
    readonly paged: boolean;
    readonly past: Past | undefined;
  };
  /** For what stands in the paper's own words: its language, where it is known. */
  readonly theirs: { readonly class: string; readonly lang?: string };
}

export function viewOf(
  plan: Plan,
  source: Source,
  language: Language,
  past?: Past,
  edit?: Editable,
  status?: StrategyStatus,
): View {
  const pages = new Map(plan.documents.map((document) => [document.sha256, document.pages]));
  return {
    plan,
    strategy: plan.strategy,
    source,
    language,
    past,
    edit: past ? undefined : edit,
    status: status && counted(plan, status),
    say: { ...strategyWords[language], kinds: words[language].kinds },
    byId: new Map(plan.elements.map((element) => [element.id, element])),
    quote: (span, document = source.id) => ({
      ...{ document, span, language, past },
      paged: (pages.get(document) ?? 1) > 1,
    }),
    theirs: { class: 'theirs', ...(source.language === 'und' ? {} : { lang: source.language }) },
  };
}

function counted({ elements }: Plan, status: StrategyStatus): ViewStatus | undefined {
  const { standings } = status;
  if (standings.size === 0) return undefined;
  return { ...status, under: countsUnder(elements, standings), all: countsOfAll(elements, standings) };
}

/** A text of the paper as paragraphs: a line end inside one is only where the paper's column ended. */
export function paragraphs(text: string): readonly string[] {
  return text
    .split(/\n\s*\n/)
    .map((one) => one.replace(/\s+/g, ' ').trim())
    .filter((one) => one !== '');
}
