import type { ElementKind } from '@lofte/domain/draft';
import { offeredRound } from '@lofte/domain/follow-up/offered-round';
import { questions, type Round } from '@lofte/domain/follow-up/round';
import type { WantedRound } from '@lofte/domain/follow-up/settle-round';
import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import type { Language } from '../language.ts';
import { said } from '../register/form.ts';
import { roundWords } from './words.ts';

/** The kinds that somebody can be asked about. */
export const askedKinds = ['priority', 'goal', 'initiative', 'commitment'] as const satisfies readonly ElementKind[];

/** A round as its form says it, whatever was typed. */
export interface RoundFields {
  readonly name: string;
  readonly strategies: readonly string[];
  /** `STRATEGY/ELEMENT` */
  readonly under: readonly string[];
  readonly kinds: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly due: string;
  readonly questions: readonly string[];
  /** Days, as `7, 1`. */
  readonly before: string;
  readonly after: string;
  readonly repeat: string;
  readonly message: string;
}

/** What a new round is offered with. */
export function offeredFields(language: Language, today: string, strategies: readonly string[]): RoundFields {
  const { covers, quarter, year, due } = offeredRound(today);
  return {
    ...{ name: roundWords[language].quarter(quarter, year), strategies, under: [], kinds: ['initiative'] },
    ...{ ...covers, due, questions, before: '7, 1', after: '3', repeat: 'no', message: '' },
  };
}

/** What the form of a round says of it as it stands. */
export function fieldsOfRound({ parts, covers, reminders, message = '', ...round }: Round): RoundFields {
  const days = (those: readonly number[]) => those.map((day) => Math.abs(day)).join(', ');
  return {
    ...{ name: round.name, kinds: round.kinds, due: round.due, questions: round.questions, message, ...covers },
    repeat: round.repeat ?? 'no',
    strategies: [...new Set(parts.map(({ strategy }) => strategy))],
    under: parts.flatMap(({ strategy, under = [] }) => under.map((element) => `${strategy}/${element}`)),
    before: days(reminders.filter((day) => day <= 0)),
    after: days(reminders.filter((day) => day > 0)),
  };
}

export function fieldsFrom(form: URLSearchParams): RoundFields {
  return {
    ...{ name: said(form, 'name'), message: said(form, 'message'), repeat: said(form, 'repeat') },
    ...{ strategies: form.getAll('strategy'), under: form.getAll('under'), kinds: form.getAll('kind') },
    ...{ from: said(form, 'from'), to: said(form, 'to'), due: said(form, 'due') },
    ...{ questions: form.getAll('question'), before: said(form, 'before'), after: said(form, 'after') },
  };
}

/** What somebody wants of a round. Issue: `no-days` where reminders are no numbers */
export function wantedFrom(fields: RoundFields, receivers: Round['receivers']): Result<WantedRound> {
  const before = daysIn('before', fields.before);
  const after = daysIn('after', fields.after);
  if (!before.ok || !after.ok) return bad(...(before.ok ? [] : before.issues), ...(after.ok ? [] : after.issues));
  const { name, from, to, due, repeat, message } = fields;
  return good({
    ...{ name, due, message, covers: { from, to }, parts: partsOf(fields) },
    kinds: askedKinds.filter((kind) => fields.kinds.includes(kind)),
    questions: questions.filter((question) => fields.questions.includes(question)),
    reminders: [...before.value.map((day) => 0 - day), ...after.value],
    ...(repeat === 'quarter' || repeat === 'year' ? { repeat } : {}),
    ...(receivers ? { receivers } : {}),
  });
}

/** A strategy with chosen parts is asked for those, also where it is not ticked itself. */
function partsOf({ strategies, under }: RoundFields): WantedRound['parts'] {
  const chosen = Map.groupBy(
    under.map((one) => one.split('/')),
    ([strategy = '']) => strategy,
  );
  return [...new Set([...strategies, ...chosen.keys()])].map((strategy) => {
    const elements = (chosen.get(strategy) ?? []).map(([, element = '']) => element);
    return { strategy, ...(elements.length > 0 ? { under: elements } : {}) };
  });
}

function daysIn(where: string, text: string): Result<readonly number[]> {
  const words = text.split(/[\s,;]+/).filter((word) => word !== '');
  const wrong: Issue = { code: 'no-days', message: `"${text}" are no days.`, where, values: { given: text } };
  return words.every((word) => /^\d{1,4}$/.test(word)) ? good(words.map(Number)) : bad(wrong);
}
