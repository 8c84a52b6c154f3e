import type { Change } from '../entry.ts';
import { added, changed } from '../thing-change.ts';
import type { Thing } from '../things.ts';
import type { Candidature } from './candidature.ts';
import type { Forum } from './forum.ts';
import type { KeyFigure } from './key-figure.ts';
import type { Fund } from './money.ts';
import type { OfferedCandidature, OfferedPresidency } from './offered-dates.ts';
import type { OfferedForum } from './offered-forums.ts';
import type { OfferedPartnership } from './offered-partnerships.ts';
import type { OfferedFigure, OfferedFund } from './offered-sums.ts';
import type { PaperPlace, Partnership } from './partnership.ts';

/** Places kept of each: where it is told first, in each paper. */
const mostPlaces = 60;

/**
 * What papers offer as things of the registers, one entry each. What several papers name is one thing: it has the places of all, and
 * what the first of them says. A chair is held in a forum and a seat is run for there, so both need it taken over or there already. A forum stands under the body it is a part of where that is taken over too, or is there already.
 */
export function takenOver(
  offered: {
    readonly partnerships: readonly OfferedPartnership[];
    readonly forums: readonly OfferedForum[];
    readonly funds: readonly OfferedFund[];
    readonly figures: readonly OfferedFigure[];
    readonly presidencies: readonly OfferedPresidency[];
    readonly candidatures: readonly OfferedCandidature[];
    /** The bodies that there are already. */
    readonly standing: readonly Forum[];
  },
  newId: () => string,
): readonly Change[] {
  const partnerships = [...Map.groupBy(offered.partnerships, ({ key }) => key).values()];
  const forums = [...Map.groupBy(offered.forums, ({ key }) => key)];
  const ids = new Map(forums.map(([key]) => [key, newId()]));
  return [
    ...partnerships.flatMap((those) => made('partnership.added', 'partnership', partnershipOf(those, newId()))),
    ...forums.flatMap(([key, those]) => {
      const chairs = offered.presidencies.filter(({ forum }) => 'key' in forum && forum.key === key);
      const presidencies = chairs.map(({ from, to }) => ({ id: newId(), from, to }));
      return made('forum.added', 'forum', forumOf(those, { id: ids.get(key) ?? newId(), ids, presidencies }));
    }),
    ...offered.standing.flatMap((forum) => chaired(forum, offered.presidencies, newId)),
    ...offered.candidatures.flatMap((one) =>
      made('candidature.added', 'candidature', candidatureOf(one, newId(), ids)),
    ),
    ...saidOnce(offered.funds).flatMap((those) => made('fund.added', 'fund', fundOf(those, newId()))),
    ...saidOnce(offered.figures).flatMap((those) => made('figure.added', 'key_figure', figureOf(those, newId))),
  ];
}

function partnershipOf(those: readonly OfferedPartnership[], id: string): Partnership | undefined {
  const [first] = those;
  if (!first) return undefined;
  const phase = those.some((one) => one.phase === 'active') ? 'active' : 'planned';
  return {
    ...{ id, regime: first.regime, themes: [], phase, agreements: [], contacts: [], points: [] },
    ...(first.country === undefined ? {} : { country: first.country }),
    ...(first.region === undefined ? {} : { region: first.region }),
    places: placesOf(those),
  };
}

/** A body that stands already, with the chairs that papers say we hold there. */
function chaired(forum: Forum, offered: readonly OfferedPresidency[], newId: () => string): readonly Change[] {
  const chairs = offered.filter((one) => 'id' in one.forum && one.forum.id === forum.id);
  const presidencies = [...forum.presidencies, ...chairs.map(({ from, to }) => ({ id: newId(), from, to }))];
  const places = [...forum.places, ...chairs.map(({ place }) => place)].slice(0, mostPlaces * 2);
  const change = changed({ table: 'forum', id: forum.id }, forum, { ...forum, presidencies, places });
  return chairs.length > 0 && change
    ? [{ kind: 'forum.changed', version: 1, subject: forum.id, changes: [change] }]
    : [];
}

function candidatureOf(
  { forum, name, from, to, voters, majority, about }: OfferedCandidature,
  id: string,
  ids: ReadonlyMap<string, string>,
): Candidature {
  const where = 'id' in forum ? forum.id : ids.get(forum.key);
  return {
    ...{ id, seat: name, term: { from, to }, voters, majority, rivals: [], about: [...about] },
    ...(where === undefined ? {} : { forum: where }),
  };
}

function forumOf(
  those: readonly OfferedForum[],
  {
    id,
    ids,
    presidencies,
  }: { readonly id: string; readonly ids: ReadonlyMap<string, string> } & Pick<Forum, 'presidencies'>,
): Forum | undefined {
  const [first] = those;
  if (!first) return undefined;
  const acronym = those.find((one) => one.acronym)?.acronym;
  const above = those.find((one) => one.parent)?.parent;
  const parent = above && ('id' in above ? above.id : ids.get(above.key));
  const role = [...new Set(those.flatMap((one) => one.role ?? []))].join('\n\n');
  const sayings = those.flatMap(({ saying }) => saying ?? []);
  return {
    ...{ id, name: first.name, seats: [], presidencies, places: placesOf(those) },
    ...(acronym ? { acronym } : {}),
    ...(parent && parent !== id ? { parent } : {}),
    ...(role ? { role } : {}),
    ...(sayings.length > 0 ? { sayings } : {}),
  };
}

function placesOf(those: readonly { readonly places: readonly PaperPlace[] }[]): PaperPlace[] {
  return those.flatMap(({ places }) => places.slice(0, Math.ceil(mostPlaces / those.length)));
}

function saidOnce<O extends { readonly key: string }>(those: readonly O[]): readonly O[][] {
  return [...Map.groupBy(those, ({ key }) => key).values()];
}

function fundOf(those: readonly OfferedFund[], id: string): Fund | undefined {
  const [first] = those;
  if (!first) return undefined;
  const { title, amount, currency } = first;
  return { id, title, amount, currency, ...saidIn(those) };
}

function figureOf(those: readonly OfferedFigure[], newId: () => string): KeyFigure | undefined {
  const [first] = those;
  if (!first) return undefined;
  const { title, unit, value, period } = first;
  const values = [{ id: newId(), value, ...(period === undefined ? {} : { period }) }];
  return { id: newId(), title, unit, values, ...saidIn(those) };
}

function saidIn(those: readonly Pick<OfferedFund, 'about' | 'place'>[]) {
  return { about: those.flatMap(({ about }) => about), places: those.map(({ place }) => place).slice(0, 50) };
}

function made<T extends 'partnership' | 'forum' | 'fund' | 'key_figure' | 'candidature'>(
  kind: 'partnership.added' | 'forum.added' | 'fund.added' | 'figure.added' | 'candidature.added',
  table: T,
  data: Thing<T> | undefined,
): readonly Change[] {
  if (!data) return [];
  return [{ kind, version: 1, subject: data.id, changes: [added({ table, id: data.id }, data)] }];
}
