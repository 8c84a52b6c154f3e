import { chooseAmong, none, ownerOf, type Wanted } from '@lofte/domain/follow-up/choose-followed';
import type { Followed } from '@lofte/domain/follow-up/followed';
import type { Group, Grouping } from '@lofte/domain/follow-up/overview';
import type { StatusSeen } from '@lofte/service/follow-up/status-seen';
import { countryName } from '../element/countries.ts';
import type { Language } from '../language.ts';
import type { Past } from '../past.ts';
import type { PageRequest } from '../route.ts';
import type { Counted } from '../status/tally.tsx';
import { setTitle } from '../typeset.ts';
import { urls } from '../urls.ts';
import { overviewWords } from './words.ts';

/** What every part of the overview, the lists and the one-page status is drawn from. */
export interface OverviewView {
  readonly seen: StatusSeen;
  readonly request: PageRequest;
  readonly language: Language;
  readonly past: Past | undefined;
  readonly say: (typeof overviewWords)[Language];
  /** Those that are meant; their number is shown, and opens the list of the same (`list`). */
  readonly those: (wanted: Wanted) => readonly Followed[];
  readonly list: (wanted: Wanted) => string;
  readonly elementUrl: (one: Followed) => string;
  readonly title: (strategy: string) => Titled;
  /** What a goal, an owner or a country is called. */
  readonly name: (by: Grouping, key: string, strategy?: string) => string;
  /** An owner's acronym, or name where it has none. */
  readonly short: (key: string) => string;
}

/** A title and its language, where that is known. */
export interface Titled {
  readonly text: string;
  readonly lang?: string;
}

export function overviewOf(seen: StatusSeen, request: PageRequest, past: Past | undefined): OverviewView {
  const { language, actor } = request;
  const say = overviewWords[language];
  const strategies = new Map(seen.strategies.map((one) => [one.summary.id, one]));
  const lists = listsOf(seen);
  const owner = (key: string) =>
    key === none ? say.nobody : (seen.organisations.get(key)?.name ?? (key.replace(/^name:/, '') || key));
  const goalName = (key: string, strategy = '') => {
    const goal = strategies.get(strategy)?.goals.find(({ id }) => id === key);
    return goal ? setTitle([goal.number, goal.title].filter(Boolean).join(' ')) : say.underNoGoal;
  };
  return {
    ...{ seen, request, language, past, say },
    those: (wanted) => chooseAmong(lists, wanted, actor),
    list: (wanted) => urls.onDay(urls.status({ ...wanted }), past),
    elementUrl: ({ strategy, element }) => urls.onDay(urls.element(strategy, element.id), past),
    title: (id) => {
      const summary = strategies.get(id)?.summary;
      const lang = summary && summary.language !== 'und' ? { lang: summary.language } : {};
      return { text: setTitle(summary?.title ?? id), ...lang };
    },
    name: (by, key, strategy) => {
      if (by === 'goal') return goalName(key, strategy);
      if (by === 'organisation') return owner(key);
      return key === none ? say.nowhere : countryName(language, key);
    },
    short: (key) => seen.organisations.get(key)?.acronym ?? owner(key),
  };
}

/** The followed of each strategy. */
export function listsOf({ strategies }: Pick<StatusSeen, 'strategies'>): readonly (readonly Followed[])[] {
  return strategies.map(({ followed }) => followed);
}

/** What a number of a tally counts. */
export function wantedOf(what: Counted): Wanted {
  return what === 'hollow' || what === 'silent' ? { flag: what } : { state: what };
}

/** What a group holds. */
export function groupWanted({ key, strategy }: Pick<Group, 'key' | 'strategy'>, by: Grouping | 'strategy'): Wanted {
  if (by === 'strategy') return { strategy: key };
  return { ...(strategy === undefined ? {} : { strategy }), [by]: key };
}

/** Whose an element is, in words. */
export function ownerName(view: OverviewView, one: Followed): string {
  return one.element.owner?.name ?? view.name('organisation', ownerOf(one));
}

/** The first sentence of a text, or what fits of it. */
export function firstSentence(text: string, most = 160): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  const end = /[.!?](?=\s|$)/.exec(flat.slice(12))?.index;
  const sentence = end === undefined ? flat : flat.slice(0, end + 13);
  return sentence.length <= most ? sentence : `${sentence.slice(0, most).replace(/\s\S*$/, '')} …`;
}
