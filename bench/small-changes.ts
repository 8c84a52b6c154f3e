import type { PlanElement } from '../packages/domain/plan-element.ts';

const owners = ['Vandstyrelsen', 'Kystdirektoratet', 'Havnerådet', 'Klimaministeriet', 'Søfartens Hus'];

type Edit = (element: PlanElement, turn: number) => Partial<PlanElement>;

/** What people change in a plan, one small thing at a time. */
const edits: readonly Edit[] = [
  ({ title }, turn) => ({ title: `${title.replace(/ \(\d+\)$/, '')} (${turn})` }),
  (_, turn) => ({ period: { from: '2027', to: `20${28 + (turn % 7)}-06-30` } }),
  (_, turn) => ({ owner: { name: owners[turn % owners.length] ?? '' } }),
  (_, turn) => ({ tags: ['vand', `mærke ${turn % 97}`] }),
  ({ text }, turn) => ({ text: `${(text ?? 'Vi vil følge arbejdet.').replace(/ Rettet \d+\.$/, '')} Rettet ${turn}.` }),
  (_, turn) => ({ milestones: [{ id: 'm1', title: 'Første etape står færdig', due: `2029-0${1 + (turn % 9)}` }] }),
];

/** An element after its next edit. */
export function inTurn(element: PlanElement, turn: number, at: string): PlanElement {
  const edit = edits[Math.floor(turn / 7) % edits.length] ?? edits[0];
  const fields = edit?.(element, turn) ?? {};
  const by = `person-${turn % 6}`;
  const written = Object.fromEntries(Object.keys(fields).map((field) => [field, { by, at }]));
  const next = { ...element, ...fields, written: { ...element.written, ...written } };
  // Where the turn gives what stands there already.
  return JSON.stringify(next) === JSON.stringify(element) ? { ...element, title: `${element.title} (${turn})` } : next;
}
