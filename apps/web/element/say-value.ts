import type { Decided, Effort, Fund, Indicator, Milestone, Party, Period } from '@lofte/domain/plan-element';
import type { Language } from '../language.ts';
import { sayMoney, sayNumber } from '../numbers.ts';
import { sayDecided } from '../steering/decided.ts';
import { sayTime, sayWhen } from '../time.ts';
import { words } from '../words.ts';
import { countryName } from './countries.ts';
import { elementWords } from './words.ts';

/** What a field says, as plain lines; '' where it says nothing. */
export function sayValue(language: Language, field: string, value: unknown): string {
  if (value === undefined || value === null) return '';
  const say = sayers[field];
  return say ? say(language, value as never) : String(value);
}

type Sayer = (language: Language, value: never) => string;
const lines = <T>(all: readonly T[], say: (one: T) => string) => all.map(say).join('\n');
const joined = (...parts: readonly (string | undefined | false)[]) => parts.filter(Boolean).join(' · ');
const time = (language: Language, iso: string | undefined) => iso && (sayTime(language, iso) ?? iso);

const sayers: Readonly<Record<string, Sayer>> = {
  kind: (language, kind: keyof (typeof words)[Language]['kinds']) => words[language].kinds[kind].one,
  owner: (_, { name }: Party) => name,
  contributors: (_, all: readonly Party[]) => lines(all, ({ name }) => name),
  countries: (language, all: readonly string[]) => lines(all, (code) => countryName(language, code)),
  period: (language, period: Period & { from?: number | string; to?: number | string }) =>
    typeof (period.from ?? period.to) === 'number'
      ? `${period.from ?? ''}–${period.to ?? ''}`
      : joined(sayWhen(language, { ...period, words: undefined }), period.words),
  milestones: (language, all: readonly Milestone[]) =>
    lines(all, ({ title, due, done }) => {
      const say = elementWords[language];
      const [by, on] = [time(language, due), time(language, done)];
      return joined(title, by && say.dueBy(by), on && say.reached(on));
    }),
  indicators: (language, all: readonly Indicator[]) =>
    lines(all, ({ title, unit, periods }) => {
      const number = (value: number | undefined) => (value === undefined ? '–' : sayNumber(language, value));
      const row = ({ period, target, actual }: Indicator['periods'][number]) =>
        `${time(language, period)}: ${number(target)} / ${number(actual)}`;
      return joined(title, unit, ...periods.map(row));
    }),
  funds: (language, all: readonly Fund[]) =>
    lines(all, ({ kind, amount, currency, period, source }) => {
      const say = elementWords[language];
      return joined(`${sayMoney(language, amount, currency)} ${say.fundKinds[kind]}`, time(language, period), source);
    }),
  effort: (language, all: readonly Effort[]) =>
    lines(all, ({ year, personYears }) => `${year}: ${sayNumber(language, personYears)}`),
  decided: (language, decided: Decided) => sayDecided(language, decided),
  tags: (_, all: readonly string[]) => all.join(', '),
};
