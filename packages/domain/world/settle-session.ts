import { dayTrouble } from '../day-trouble.ts';
import { order } from '../edit-plan/check-dates.ts';
import { defined, line, lines } from '../edit-plan/tidy-fields.ts';
import { bad, good, type Issue, type Result } from '../issue.ts';
import { longText } from '../long-text.ts';
import { tooMany } from '../too-many.ts';
import { countryCode, countryTrouble } from './country-trouble.ts';
import { linkTrouble } from './link-trouble.ts';
import { longestNote } from './partnership.ts';
import { type AgendaItem, type ForumSession, mostAgendaItems, mostOfItem } from './session.ts';
import { tidyTimes, timesTrouble } from './times.ts';

/** What is to be said of a session; its last day is its first where none is given. */
export type WantedSession = Omit<ForumSession, 'id' | 'to' | 'items'> & {
  readonly to?: string | undefined;
  readonly items: readonly (Omit<AgendaItem, 'id'> & { readonly id?: string | undefined })[];
};

/** Longest session, in days: an assembly of the UN sits for a year. */
const longest = 366;

/**
 * A session as it will stand.
 *
 * Issues: `no-title`, `no-forum`, `bad-day`, `ends-before-start`, `too-long-session`, `bad-clock`, `bad-zone`, `bad-country`,
 * `country-gone`, `bad-link`, `no-item-title`, `too-long`, `too-many`
 */
export function settleSession(id: string, wanted: WantedSession, newId: () => string): Result<ForumSession> {
  const one = tidied(id, wanted, newId);
  const issues = [
    ...(one.title === '' ? [{ code: 'no-title', message: 'Say in a line what it is about.', where: 'title' }] : []),
    ...longText('title', one.title, 300),
    ...(one.forum === '' ? [{ code: 'no-forum', message: 'Say which body meets.', where: 'forum' }] : []),
    ...dayTrouble('from', one.from),
    ...(one.to === one.from ? [] : dayTrouble('to', one.to)),
    ...order('to', one.from, one.to),
    ...stayTrouble(one),
    ...timesTrouble(one.times, one),
    ...countryTrouble('country', one.country),
    ...longText('place', one.place, 300),
    ...linkTrouble('link', one.link),
    ...tooMany('items', one.items.length, mostAgendaItems),
    ...one.items.flatMap(itemTrouble),
    ...longText('note', one.note, longestNote),
  ];
  return issues.length > 0 ? bad(...issues) : good(one);
}

function tidied(id: string, wanted: WantedSession, newId: () => string): ForumSession {
  const from = wanted.from.trim();
  const country = line(wanted.country);
  return defined({
    ...{ id, forum: wanted.forum, title: line(wanted.title) ?? '', state: wanted.state },
    ...{ from, to: line(wanted.to) ?? from, times: tidyTimes(wanted.times) },
    country: countryCode(country),
    ...{ place: line(wanted.place), link: line(wanted.link) },
    items: wanted.items.map((item) =>
      defined({
        ...{ id: item.id ?? newId(), title: line(item.title) ?? '', outcome: lines(item.outcome) },
        about: [...new Map(item.about.map((one) => [`${one.strategy} ${one.element}`, one])).values()],
        dossiers: [...new Set(item.dossiers)],
      }),
    ),
    note: lines(wanted.note),
    origin: wanted.origin,
  });
}

function stayTrouble({ from, to }: ForumSession): readonly Issue[] {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  if (!(days > longest)) return [];
  return [{ code: 'too-long-session', message: 'A session lasts a year at most; write down two.', where: 'to' }];
}

function itemTrouble({ title, about, dossiers, outcome }: AgendaItem): readonly Issue[] {
  return [
    ...(title === '' ? [{ code: 'no-item-title', message: 'Say what the item is called.', where: 'items' }] : []),
    ...longText('items', title, 500),
    ...tooMany('items', about.length, mostOfItem),
    ...tooMany('items', dossiers.length, mostOfItem),
    ...longText('items', outcome, longestNote),
  ];
}
