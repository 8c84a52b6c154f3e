import { Round } from '@lofte/domain/follow-up/round';
import { State } from '@lofte/domain/follow-up/state';
import { Update } from '@lofte/domain/follow-up/update';
import { PlanElement } from '@lofte/domain/plan-element';
import { Strategy } from '@lofte/domain/strategy';
import { displayNames } from '../formats.ts';
import type { Language } from '../language.ts';
import { sayState } from '../status/words.ts';
import { sayDecided } from '../steering/decided.ts';
import { locale, sayPeriod, sayTime, sayWhen } from '../time.ts';
import { words } from '../words.ts';
import { historyWords } from './words.ts';

/** What a value is told with: the reader's language, and what ids stood for. */
export interface Telling {
  readonly language: Language;
  readonly names: Readonly<Record<string, string>>;
}

type Say = (value: unknown, telling: Telling) => string | undefined;

/** What a schema of the domain can do with a value that was read from the ledger. */
export interface Reads<T> {
  safeParse(value: unknown): { readonly success: boolean; readonly data?: T };
}

/** A value that its schema knows, as `say` puts it. What it does not know says nothing. */
function known<T>(schema: Reads<T>, say: (value: NonNullable<T>, telling: Telling) => string | undefined): Say {
  return (value, telling) => {
    const read = schema.safeParse(value);
    return read.success && read.data !== undefined && read.data !== null ? say(read.data, telling) : undefined;
  };
}

const text: Say = (value) => (typeof value === 'string' ? value : undefined);
const named: Say = (value, { names }) => (typeof value === 'string' ? (names[value] ?? value) : undefined);
const day: Say = (value, { language }) => (typeof value === 'string' ? (sayTime(language, value) ?? value) : undefined);

/** Fields that hold one value, each in the words of the reader. */
export const values: { readonly [field: string]: Say } = {
  number: text,
  kind: (value, telling) => elementKind(value, telling) ?? text(value, telling),
  parent: named,
  owner: known(PlanElement.shape.owner, ({ name, unit, person }, { names }) => {
    const further = [unit, person].flatMap((id) => (id === undefined ? [] : (names[id] ?? [])));
    return [name, ...further.filter((one) => one !== name)].join(', ');
  }),
  decided: known(PlanElement.shape.decided, (decided, { language }) => sayDecided(language, decided)),
  period: (value, telling) => years(value, telling) ?? period(value, telling),
  document: named,
  /** Of a person; a strategy's is told in its own words. */
  organisation: named,
  acronym: text,
  mail: text,
  unit: named,
  left: day,
  country: (value, { language }) => (typeof value === 'string' ? sayCountry(language, value) : undefined),
  language: (value, { language }) =>
    typeof value === 'string' ? displayNames(locale(language), { type: 'language' }).of(value) : undefined,
  person: (value, telling) => named(value, telling) ?? historyWords[telling.language].toEveryone,
  role: text,
  state: (value, telling) => state(value, telling) ?? roundState(value, telling),
  asBefore: (value, { language }) => (value === true ? historyWords[language].asBefore : undefined),
  covers: known(Update.shape.covers, ({ from, to }, { language }) => sayTime(language, `${from}/${to}`)),
  due: day,
  kinds: known(Round.shape.kinds, (kinds, { language }) =>
    kinds.map((kind) => words[language].kinds[kind].other).join(', '),
  ),
  questions: known(Round.shape.questions, (asked, { language }) =>
    asked.map((one) => historyWords[language].questions[one]).join(', '),
  ),
  repeat: known(Round.shape.repeat, (often, { language }) => historyWords[language].repeats[often]),
  strategy: (value, telling) => named(value, telling) ?? historyWords[telling.language].wholeWorkspace,
};

const state = known(State, (one, { language }) => sayState(language, one));
const roundState = known(Round.shape.state, (one, { language }) => historyWords[language].roundStates[one]);
const elementKind = known(PlanElement.shape.kind, (kind, { language }) => words[language].kinds[kind].one);
const period = known(PlanElement.shape.period, (one, { language }) => sayWhen(language, one));
/** A strategy's period is two years. */
const years = known(Strategy.shape.period, (one) => sayPeriod(one) || undefined);

/** The name of a country in the reader's language; the code where there is none. */
export function sayCountry(language: Language, code: string): string {
  return displayNames(locale(language), { type: 'region', fallback: 'code' }).of(code) ?? code;
}
