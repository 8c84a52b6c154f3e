import type { DriftLine } from '@lofte/domain/drift/drift-line';
import type { PlanElement } from '@lofte/domain/plan-element';
import { draftWords } from './draft-words.ts';
import { reviewWords } from './review-words.ts';
import { numbered } from './review-writing.ts';
import { sayCountries, sayNumber, sayPeriod, saySum } from './say-facts.ts';
import { shortened } from './shortened.ts';

/** One way in which a plan would be another: what, as it is and as it would be. */
export interface SaidChange {
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

type Language = 'da' | 'en';

/** Characters of a wording in a table: more is read on the page. */
const longest = 320;

const goesOn = { da: 'Hvordan det går videre', en: 'How it goes on' } as const;

/** What a line of drift says, in words; `title` names what it stands under. */
export function sayChange(line: DriftLine, title: (id: string) => string | undefined, language: Language): SaidChange {
  const say = reviewWords[language];
  const what = say.changes[line.change];
  switch (line.change) {
    case 'added':
      return { what, before: '', after: line.element ? summary(line.element, language) : '' };
    case 'removed':
      return { what, before: line.element ? summary(line.element, language) : '', after: '' };
    case 'merged':
      return { what, before: '', after: say.mergedInto(numbered(line.into)) };
    case 'split':
      return { what, before: '', after: line.parts.map(numbered).join('\n') };
    case 'reworded':
      return { what: line.kind === 'weaker' ? say.weaker : what, ...worded(line.fields) };
    case 'moved':
      return { what, before: title(line.before ?? '') ?? '', after: title(line.after ?? '') ?? '' };
    case 're-dated': {
      const day = (time: string | undefined) =>
        time === undefined ? '' : /^\d{4}/.test(time) ? say.shortDay(time) : time;
      const of = line.title ?? say.ends[line.what === 'start' ? 'start' : 'end'];
      return { what: `${what}: ${of}`, before: day(line.before), after: day(line.after) };
    }
    case 're-owned': {
      const names = (parties: typeof line.joined = []) => parties.map(({ name }) => name);
      return {
        what,
        before: [line.before?.name ?? '', ...names(line.left)].filter(Boolean).join('\n'),
        after: [line.after?.name ?? '', ...names(line.joined)].filter(Boolean).join('\n'),
      };
    }
    case 're-targeted': {
      const value = (n: number | undefined) => (n === undefined ? '' : `${sayNumber(language, n)} ${line.unit}`);
      const of = [line.indicator, line.period].filter(Boolean).join(', ');
      return { what: `${what}: ${of}`, before: value(line.before), after: value(line.after) };
    }
    case 'funds': {
      const sum = (n: number | undefined) => (n === undefined ? '' : saySum(language, n, line.currency));
      return {
        what: [what, line.period].filter(Boolean).join(', '),
        before: sum(line.before),
        after: sum(line.after),
      };
    }
    case 'countries':
      return {
        what,
        before: sayCountries(language, line.dropped),
        after: sayCountries(language, line.added),
      };
    case 'relabelled': {
      const { kinds } = draftWords(language);
      const label = (one: string | undefined) =>
        one === undefined ? '' : (Object.entries(kinds).find(([kind]) => kind === one)?.[1][0] ?? one);
      return { what, before: label(line.before), after: label(line.after) };
    }
    case 'decided':
      return {
        what: goesOn[language],
        before: say.decidedWays[line.before ?? 'none'],
        after: say.decidedWays[line.after ?? 'none'],
      };
  }
}

/** The wordings, each side from its words kept and its own. */
function worded(fields: (DriftLine & { readonly change: 'reworded' })['fields']): Omit<SaidChange, 'what'> {
  const side = (own: 'removed' | 'added') =>
    fields
      .map(({ meaning }) =>
        shortened(
          meaning.words
            .filter(({ kind }) => kind === 'kept' || kind === own)
            .map(({ text }) => text)
            .join(''),
          longest,
        ),
      )
      .join('\n');
  return { before: side('removed'), after: side('added') };
}

/** What, who, where, when and for how much, of what comes or goes. */
function summary({ text, owner, countries, period, funds = [] }: PlanElement, language: Language): string {
  const sums = funds.filter(({ kind }) => kind === 'set aside');
  return [
    text && shortened(text, longest),
    owner?.name,
    countries && sayCountries(language, countries),
    period && sayPeriod(language, period),
    ...sums.map(({ amount, currency }) => saySum(language, amount, currency)),
  ]
    .filter(Boolean)
    .join('\n');
}
