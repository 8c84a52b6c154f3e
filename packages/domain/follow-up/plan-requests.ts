import type { PlanElement } from '../plan-element.ts';
import type { Register } from '../register/register.ts';
import type { Person } from '../things.ts';
import { askedElements } from './asked-elements.ts';
import { byOrganisation, type Chosen, ownerKey, type Receiver, receiverOf } from './receivers.ts';
import type { Round } from './round.ts';

/** A strategy as far as a round needs it. */
export interface AskedPlan {
  readonly strategy: string;
  /** In plan order. */
  readonly elements: readonly PlanElement[];
  /** Ids of elements that are done or stopped, and accepted so. */
  readonly settled: ReadonlySet<string>;
  /** Ids of elements that somebody was asked about in this round already. */
  readonly asked?: ReadonlySet<string>;
}

export interface AskedElement {
  readonly strategy: string;
  readonly element: PlanElement;
}

/** One person, and all they will have to answer. */
export interface PlannedRequest {
  readonly person: Person;
  readonly why: readonly Chosen[];
  readonly elements: readonly AskedElement[];
}

/** An organisation or unit for which nobody is known who could answer. */
export interface Unanswerable {
  readonly key: string;
  /** As the elements call it. */
  readonly name: string;
  readonly candidates: readonly Person[];
  readonly elements: readonly AskedElement[];
}

/** Exactly who will get what, before anything is sent. */
export interface PlannedRound {
  readonly requests: readonly PlannedRequest[];
  /** In the register, but without somebody to ask. */
  readonly unanswerable: readonly Unanswerable[];
  /** Owners that are only names: not in the register. */
  readonly strangers: readonly AskedElement[];
  readonly unowned: readonly AskedElement[];
  /** Done or stopped, and not asked again. */
  readonly settled: number;
}

export function planRequests(
  round: Pick<Round, 'kinds' | 'parts' | 'receivers'>,
  plans: readonly AskedPlan[],
  { people }: Pick<Register, 'people'>,
  today: string,
): PlannedRound {
  const byPlace = byOrganisation(people);
  const found = plans.map((plan) => ofPlan(round, plan));
  const all = found.flatMap(({ asked }) => asked);
  const owned = all.filter(
    ({ element }) => element.owner?.organisation !== undefined || element.owner?.person !== undefined,
  );
  const receivers = new Map<string, Receiver>();
  const receiver = ({ element: { owner = { name: '' } } }: AskedElement) => {
    const key = `${owner.person ?? ''} ${ownerKey(owner)}`;
    const known = receivers.get(key) ?? receiverOf(owner, round.receivers ?? {}, byPlace, today);
    receivers.set(key, known);
    return known;
  };
  const requests = new Map<string, { person: Person; why: Set<Chosen>; elements: AskedElement[] }>();
  const nobody = new Map<string, Unanswerable & { elements: AskedElement[] }>();
  for (const one of owned) {
    const to = receiver(one);
    if (to.person) {
      const request = requests.get(to.person.id) ?? { person: to.person, why: new Set(), elements: [] };
      request.why.add(to.why);
      request.elements.push(one);
      requests.set(to.person.id, request);
    } else {
      const { owner = { name: '' } } = one.element;
      const key = ownerKey(owner);
      const those = nobody.get(key) ?? { key, name: owner.name, candidates: to.candidates, elements: [] };
      those.elements.push(one);
      nobody.set(key, those);
    }
  }
  return {
    requests: [...requests.values()].map(({ why, ...rest }) => ({ ...rest, why: [...why] })),
    unanswerable: [...nobody.values()],
    strangers: all.filter((one) => one.element.owner !== undefined && !owned.includes(one)),
    unowned: all.filter(({ element }) => element.owner === undefined),
    settled: found.reduce((sum, { settled }) => sum + settled, 0),
  };
}

function ofPlan(round: Pick<Round, 'kinds' | 'parts'>, { strategy, elements, settled, asked }: AskedPlan) {
  const parts = round.parts.filter((part) => part.strategy === strategy);
  const wanted = new Set(parts.flatMap((part) => askedElements(round, part, elements).map(({ id }) => id)));
  const all = elements.filter(({ id }) => wanted.has(id) && !asked?.has(id));
  const open = all.filter(({ id }) => !settled.has(id));
  return { asked: open.map((element) => ({ strategy, element })), settled: all.length - open.length };
}
