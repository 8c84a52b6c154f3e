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

/** An element after its next edit. Of each it is the same that changes again and again: here a date that slips, there an owner. */
export function inTurn(element: PlanElement, position: number, turn: number, at: string): PlanElement {
  const fields = edits[position % edits.length]?.(element, turn) ?? {};
  const by = `person-${turn % 6}`;
  const written = Object.fromEntries(Object.keys(fields).map((field) => [field, { by, at }]));
  return { ...element, ...fields, written: { ...element.written, ...written } };
}
