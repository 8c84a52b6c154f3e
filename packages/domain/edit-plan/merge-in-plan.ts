import { bad, good, type Result } from '../issue.ts';
import { elementFields, type PlanElement } from '../plan-element.ts';
import { changed, removed, same } from '../thing-change.ts';
import { isWithin, under } from '../tree.ts';
import type { Editable, Edited } from './editable.ts';
import type { Editing } from './editing.ts';
import { childrenOf, elementChange, elementKey, findElement } from './elements.ts';
import { cycle } from './move-in-plan.ts';
import type { Doing } from './plan-edit.ts';
import { makeRoom } from './spot.ts';
import { defined } from './tidy-fields.ts';

/** One element goes into another: what only it says, its places, its children and what is named in it go over. */
export function mergeInPlan(plan: Editable, { element: id, into }: Doing<'merge'>, editing: Editing): Result<Edited> {
  const { strategy, elements, mentions = [] } = plan;
  const [gone, kept] = [findElement(elements, id), findElement(elements, into)];
  if (!gone.ok) return gone;
  if (!kept.ok) return kept;
  if (isWithin(elements, into, id)) return bad(cycle(id, into));
  const over = childrenOf(elements, id);
  // Under its own parent its children take its place; elsewhere they come last.
  const around = childrenOf(elements, into);
  const at = around.indexOf(gone.value);
  const siblings = around.filter((one) => one !== gone.value);
  const room = makeRoom(strategy, siblings, at < 0 ? siblings.length : at, over.length);
  const named = mentions.filter(({ data }) => data.in === id);
  const changes = [
    ...elementChange(strategy, kept.value, joined(gone.value, kept.value, editing)),
    removed(elementKey(strategy, id), gone.value),
    ...over.flatMap((child, i) =>
      elementChange(strategy, child, { ...under(child, into), rank: room.ranks[i] ?? child.rank }),
    ),
    ...room.changes,
    ...named.flatMap(({ id: mention, data }) => {
      const change = changed({ table: 'mention', strategy: strategy.id, id: mention }, data, { ...data, in: into });
      return change ? [change] : [];
    }),
  ];
  return good({ kind: 'element.merged', subject: into, changes });
}

/** Title, number and kind stay; texts stand one after the other; lists hold what either held; the rest only where it was not said. */
function joined(gone: PlanElement, kept: PlanElement, { written }: Editing): PlanElement {
  const texts = [kept.text, gone.text].filter(Boolean).join('\n\n');
  const after = defined({
    ...kept,
    text: texts || undefined,
    owner: kept.owner ?? gone.owner,
    period: kept.period ?? gone.period,
    contributors: both(kept.contributors, gone.contributors),
    countries: both(kept.countries, gone.countries),
    milestones: both(kept.milestones, gone.milestones),
    indicators: both(kept.indicators, gone.indicators),
    funds: both(kept.funds, gone.funds),
    tags: both(kept.tags, gone.tags),
    source: sources(gone, kept),
  });
  const fields = elementFields.filter((field) => !same(kept[field], after[field]));
  const marks = Object.fromEntries(fields.map((field) => [field, written]));
  return fields.length === 0 ? after : { ...after, written: { ...kept.written, ...marks } };
}

function both<T>(kept: readonly T[] | undefined, gone: readonly T[] | undefined): T[] | undefined {
  const more = (gone ?? []).filter((one) => !(kept ?? []).some((other) => same(one, other)));
  return kept || gone ? [...(kept ?? []), ...more] : undefined;
}

/** Where either stands in the paper. Places in an older edition cannot stand beside those in a newer one. */
function sources(gone: PlanElement, kept: PlanElement): PlanElement['source'] {
  if (!gone.source || !kept.source) return kept.source ?? gone.source;
  if (gone.source.document !== kept.source.document) return kept.source;
  const { span, places = [] } = gone.source;
  return { ...kept.source, places: [...(kept.source.places ?? []), { span, title: gone.title }, ...places] };
}
