import type { Change } from '../entry.ts';
import { added } from '../thing-change.ts';
import type { Thing } from '../things.ts';
import type { Forum } from './forum.ts';
import type { KeyFigure } from './key-figure.ts';
import type { Fund } from './money.ts';
import type { OfferedForum } from './offered-forums.ts';
import type { OfferedPartnership } from './offered-partnerships.ts';
import type { OfferedFigure, OfferedFund } from './offered-sums.ts';
import type { PaperPlace, Partnership } from './partnership.ts';

/** Places kept of each: where it is told first, in each paper. */
const mostPlaces = 60;

/**
 * What papers offer as things of the registers, one entry each. What several papers name is one thing: it has the places of all, and
 * what the first of them says. A forum stands under the body it is a part of where that is taken over too, or is there already.
 */
export function takenOver(
  offered: {
    readonly partnerships: readonly OfferedPartnership[];
    readonly forums: readonly OfferedForum[];
    readonly funds: readonly OfferedFund[];
    readonly figures: readonly OfferedFigure[];
  },
  newId: () => string,
): readonly Change[] {
  const partnerships = [...Map.groupBy(offered.partnerships, ({ key }) => key).values()];
  const forums = [...Map.groupBy(offered.forums, ({ key }) => key)];
  const ids = new Map(forums.map(([key]) => [key, newId()]));
  return [
    ...partnerships.flatMap((those) => made('partnership.added', 'partnership', partnershipOf(those, newId()))),
    ...forums.flatMap(([key, those]) => made('forum.added', 'forum', forumOf(those, ids.get(key) ?? newId(), ids))),
    ...offered.funds.flatMap((one) => made('fund.added', 'fund', fundOf(one, newId()))),
    ...offered.figures.flatMap((one) => made('figure.added', 'key_figure', figureOf(one, newId))),
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

function forumOf(those: readonly OfferedForum[], id: string, ids: ReadonlyMap<string, string>): Forum | undefined {
  const [first] = those;
  if (!first) return undefined;
  const acronym = those.find((one) => one.acronym)?.acronym;
  const above = those.find((one) => one.parent)?.parent;
  const parent = above && ('id' in above ? above.id : ids.get(above.key));
  const role = [...new Set(those.flatMap((one) => one.role ?? []))].join('\n\n');
  return {
    ...{ id, name: first.name, seats: [], presidencies: [], places: placesOf(those) },
    ...(acronym ? { acronym } : {}),
    ...(parent && parent !== id ? { parent } : {}),
    ...(role ? { role } : {}),
  };
}

function placesOf(those: readonly { readonly places: readonly PaperPlace[] }[]): PaperPlace[] {
  return those.flatMap(({ places }) => places.slice(0, Math.ceil(mostPlaces / those.length)));
}

function fundOf({ title, amount, currency, about, place }: OfferedFund, id: string): Fund {
  return { id, title, amount, currency, about: [...about], places: [place] };
}

function figureOf({ title, unit, value, period, about, place }: OfferedFigure, newId: () => string): KeyFigure {
  const values = [{ id: newId(), value, ...(period === undefined ? {} : { period }) }];
  return { id: newId(), title, unit, values, about: [...about], places: [place] };
}

function made<T extends 'partnership' | 'forum' | 'fund' | 'key_figure'>(
  kind: 'partnership.added' | 'forum.added' | 'fund.added' | 'figure.added',
  table: T,
  data: Thing<T> | undefined,
): readonly Change[] {
  if (!data) return [];
  return [{ kind, version: 1, subject: data.id, changes: [added({ table, id: data.id }, data)] }];
}
