import { dayTrouble } from '../day-trouble.ts';
import { dateTrouble, order } from '../edit-plan/check-dates.ts';
import { defined, line, lines } from '../edit-plan/tidy-fields.ts';
import { foldedName } from '../folded-name.ts';
import { bad, good, type Issue, type Result } from '../issue.ts';
import { longText } from '../long-text.ts';
import type { Party } from '../plan-element.ts';
import { tooMany } from '../too-many.ts';
import { countryCode, countryTrouble } from './country-trouble.ts';
import { type Engagement, longestEngagementTitle, mostParties, mostSteps, type NextStep } from './engagement.ts';
import { longestNote, longestTheme, mostThemes } from './partnership.ts';
import { tidyTimes, timesTrouble } from './times.ts';

/** What is to be said of an engagement; its last day is its first where none is given. */
export type WantedEngagement = Omit<Engagement, 'id' | 'by' | 'partner' | 'to' | 'next'> & {
  readonly to?: string | undefined;
  readonly next: readonly (Omit<NextStep, 'id'> & { readonly id?: string | undefined })[];
};

/** Longest engagement, in days: what lasts longer is a partnership. */
const longest = 366;

/**
 * An engagement as it will stand.
 *
 * Issues: `no-title`, `bad-day`, `ends-before-start`, `too-long-stay`, `bad-clock`, `bad-zone`, `bad-country`, `country-gone`, `no-step`, `too-long`, `too-many`
 */
export function settleEngagement(
  kept: Pick<Engagement, 'id' | 'by' | 'partner'>,
  wanted: WantedEngagement,
  newId: () => string,
): Result<Engagement> {
  const one = tidied(kept, wanted, newId);
  const issues = [
    ...(one.title === '' ? [{ code: 'no-title', message: 'Say in a line what it is about.', where: 'title' }] : []),
    ...longText('title', one.title, longestEngagementTitle),
    ...dayTrouble('from', one.from),
    ...(one.to === one.from ? [] : dayTrouble('to', one.to)),
    ...order('to', one.from, one.to),
    ...stayTrouble(one),
    ...timesTrouble(one.times, one),
    ...countryTrouble('country', one.country),
    ...longText('place', one.place, 300),
    ...partyTrouble('met', one.met),
    ...partyTrouble('ours', one.ours.map(nameOf)),
    ...partyTrouble('partners', one.partners.map(nameOf)),
    ...tooMany('themes', one.themes.length, mostThemes),
    ...one.themes.flatMap((theme) => longText('themes', theme, longestTheme)),
    ...tooMany('about', one.about.length, mostParties),
    ...longText('result', one.result, longestNote),
    ...stepTrouble(one.next),
  ];
  return issues.length > 0 ? bad(...issues) : good(one);
}

function tidied(
  kept: Pick<Engagement, 'id' | 'by' | 'partner'>,
  wanted: WantedEngagement,
  newId: () => string,
): Engagement {
  const { kind, state, forum, about, visible, origin, mail } = wanted;
  const from = wanted.from.trim();
  const country = line(wanted.country);
  return defined({
    ...kept,
    ...{ kind, title: line(wanted.title) ?? '', state, from, to: line(wanted.to) ?? from },
    times: tidyTimes(wanted.times),
    ...{ country: countryCode(country), place: line(wanted.place), forum },
    met: once(wanted.met),
    ours: parties(wanted.ours),
    partners: parties(wanted.partners),
    themes: once(wanted.themes),
    about: [...new Map(about.map((one) => [`${one.strategy} ${one.element}`, one])).values()],
    result: lines(wanted.result),
    next: wanted.next.map((step) =>
      defined({
        ...{ id: step.id ?? newId(), what: line(step.what) ?? '', due: line(step.due) },
        ...{ who: line(step.who), done: line(step.done) },
      }),
    ),
    ...{ visible, origin, mail },
  });
}

/** Each name once, however it is written. */
function once(names: readonly string[]): string[] {
  const tidy = names.flatMap((name) => line(name) ?? []);
  return [...new Map(tidy.map((name) => [foldedName(name), name])).values()];
}

function parties(all: readonly Party[]): Party[] {
  const tidy = all.flatMap((party) => {
    const name = line(party.name);
    return name === undefined ? [] : [{ ...party, name }];
  });
  return [...new Map(tidy.map((party) => [party.organisation ?? foldedName(party.name), party])).values()];
}

function nameOf({ name }: Party): string {
  return name;
}

function stayTrouble({ from, to }: Engagement): readonly Issue[] {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  if (!(days > longest)) return [];
  return [
    { code: 'too-long-stay', message: 'It lasts more than a year; write it down as a partnership.', where: 'to' },
  ];
}

function partyTrouble(where: string, names: readonly string[]): readonly Issue[] {
  return [...tooMany(where, names.length, mostParties), ...names.flatMap((name) => longText(where, name, 300))];
}

function stepTrouble(next: Engagement['next']): readonly Issue[] {
  return [
    ...tooMany('next', next.length, mostSteps),
    ...next.flatMap(({ what, due, who, done }): readonly Issue[] => [
      ...(what === '' ? [{ code: 'no-step', message: 'Say what was promised.', where: 'next' }] : []),
      ...longText('next', what, 1_000),
      ...longText('next', who, 300),
      ...dateTrouble('next', due),
      ...dayTrouble('next', done),
    ]),
  ];
}
