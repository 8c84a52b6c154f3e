import type { Brief } from '@lofte/domain/follow-up/brief';
import type { Plan } from '@lofte/domain/plan';
import type { PlanElement } from '@lofte/domain/plan-element';
import { type Actor, may } from '@lofte/domain/rights';
import { overlaps } from '@lofte/domain/span';
import { type Decision, openTasks } from '@lofte/domain/steering/decision';
import { touchedBy } from '@lofte/domain/steering/proposal';
import { decisionsById } from '@lofte/store/steering-table';
import { readThings } from '@lofte/store/thing-table';
import { elementOf } from '../element-of.ts';
import { historyOf } from '../history-of.ts';
import type { Past } from '../past-day.ts';
import type { Service } from '../service.ts';
import { steeringNames } from '../steering/steering-names.ts';
import type { Somebody } from '../who-wrote.ts';
import { promiseOf } from './promise-of.ts';
import { elementStatus } from './status-of.ts';

/** What the brief of an element is written from; undefined where it is not there, or was not then. `sayWho` names who said something. */
export async function briefOf(
  service: Service,
  [strategy, id]: readonly [strategy: string, element: string],
  actor: Actor,
  { past, sayWho }: { readonly past?: Past | undefined; readonly sayWho: (who: Somebody | undefined) => string },
): Promise<Brief | undefined> {
  const seen = await elementOf(service, strategy, id, past?.seq);
  if (!seen) return undefined;
  const { element, plan } = seen;
  const status = await elementStatus(service, plan, element, { seq: past?.seq, day: past?.day }, actor);
  const names = await steeringNames(service);
  const tells = may(actor, 'history.see', { strategy });
  const decisions = tells ? await decisionsOn(service, strategy, element, actor, past?.seq) : [];
  // Tasks and proposals are of today: what was open on a past day is not told.
  const steers = !past && may(actor, 'steering.see');
  const { title, organisation } = plan.strategy;
  const { today, standing, due, said, before, people, firstDues } = status;
  const by = (one: { readonly by: string } | undefined) => (one ? [[one.by, sayWho(people.get(one.by))] as const] : []);
  const person = may(actor, 'register.see', { strategy }) ? names.people.get(element.owner?.person ?? '') : undefined;
  return {
    ...{ strategy: { id: strategy, title, organisation }, element, person, today, standing, due, said, firstDues },
    ...{ above: above(plan, element), under: plan.elements.filter(({ parent }) => parent === id) },
    promise: await promiseOf(service, strategy, element),
    forums: forumsIn(plan, element),
    before: before.map(({ update }) => update),
    decisions,
    tasks: steers
      ? openTasks(decisions).map(({ decision, task }) => {
          const { person: somebody = '', organisation: body = '' } = task;
          return { decision, task, who: names.people.get(somebody) ?? names.organisations.get(body) ?? '' };
        })
      : [],
    proposals: steers ? await waitingOn(service, strategy, id) : [],
    who: new Map([...by(said.update), ...by(said.judgement), ...before.flatMap(({ update }) => by(update))]),
  };
}

/** What an element stands under, the topmost first. */
function above({ elements }: Plan, element: PlanElement): readonly PlanElement[] {
  const byId = new Map(elements.map((one) => [one.id, one]));
  const found: PlanElement[] = [];
  for (let at = byId.get(element.parent ?? ''); at && !found.includes(at); at = byId.get(at.parent ?? '')) {
    found.unshift(at);
  }
  return found;
}

/** International bodies that its own words name, in the paper whose mentions are kept. */
function forumsIn({ mentions, documents }: Plan, { id, source }: PlanElement): readonly string[] {
  if (!source || documents[0]?.sha256 !== source.document) return [];
  const spans = [source.span, ...(source.body ? [source.body] : [])];
  const named = mentions.flatMap((one) =>
    one.kind === 'organisation' && one.forum && (one.in === id || spans.some((span) => overlaps(span, one.span)))
      ? [one.acronym ?? one.name]
      : [],
  );
  return [...new Set(named)];
}

/** As many entries of its history as are looked through for decisions. */
const most = 500;

async function decisionsOn(
  service: Service,
  strategy: string,
  { id, written = {} }: PlanElement,
  actor: Actor,
  seq: number | undefined,
): Promise<readonly Decision[]> {
  const { entries } = await historyOf(service, { strategy, element: id, seq, limit: most }, actor);
  const ids = [
    ...entries.flatMap(({ decision }) => decision ?? []),
    ...Object.values(written).flatMap(({ decision }) => decision ?? []),
  ];
  const found = await decisionsById(service.store, [...new Set(ids)]);
  return [...found.values()].toSorted((a, b) => b.number.localeCompare(a.number, 'en', { numeric: true }));
}

async function waitingOn({ store }: Pick<Service, 'store'>, strategy: string, element: string) {
  const proposals = (await readThings(store, 'proposal', { strategy: '' })).map(({ data }) => data);
  return proposals.filter(
    (one) => one.state === 'ready' && touchedBy(one).some((at) => at.strategy === strategy && at.element === element),
  );
}
