import { type Review, reviewKinds } from '@lofte/domain/steering/review';
import type { WantedReview } from '@lofte/domain/steering/settle-review';
import type { Language } from '../language.ts';
import { said } from '../register/form.ts';
import { reviewsWords } from './words.ts';

/** A review as its form says it, whatever was typed. */
export interface ReviewFields {
  readonly kind: string;
  readonly title: string;
  readonly language: string;
  readonly strategies: readonly string[];
  readonly group: string;
  readonly from: string;
  readonly to: string;
}

/** What a new one is offered with: the last whole year up to June, and the running one from then on. */
export function offeredFields(language: Language, today: string, strategies: readonly string[]): ReviewFields {
  const year = Number(today.slice(0, 4)) - (today.slice(5, 7) < '07' ? 1 : 0);
  return {
    ...{ kind: 'annual', title: reviewsWords[language].offered(year), language, strategies, group: '' },
    ...{ from: `${year}-01-01`, to: `${year}-12-31` },
  };
}

export function fieldsOfReview({ kind, title, language, strategies, group = '', covers }: Review): ReviewFields {
  return { kind, title, language, strategies, group, ...covers };
}

export function fieldsFrom(form: URLSearchParams): ReviewFields {
  return {
    ...{ kind: said(form, 'kind'), title: said(form, 'title'), language: said(form, 'language') },
    ...{ strategies: form.getAll('strategy'), group: said(form, 'group') },
    ...{ from: said(form, 'from').trim(), to: said(form, 'to').trim() },
  };
}

export function wantedFrom({ kind, title, language, strategies, group, from, to }: ReviewFields): WantedReview {
  return {
    ...{
      kind: reviewKinds.find((one) => one === kind) ?? 'annual',
      title,
      strategies: [...strategies],
      covers: { from, to },
    },
    language: language === 'en' ? 'en' : 'da',
    ...(group === '' ? {} : { group }),
  };
}
