import type { Issue } from '../issue.ts';
import type { PlanElement } from '../plan-element.ts';
import type { FilledRow } from './filled-row.ts';
import { asBefore, type Saying, settleUpdate, type WantedUpdate } from './settle-update.ts';
import type { Update } from './update.ts';

/** What the record says of an element when a filled row comes back. */
export interface Standing {
  readonly element: PlanElement;
  /** The update that stood when the workbook was made. */
  readonly seen: Update | undefined;
  /** The one that stands now. */
  readonly stands: Update | undefined;
  /** Id of the round that the workbook is of. */
  readonly round: string;
}

/** What a filled row does. `conflict`: somebody answered since the workbook was made, and said something else. */
export type Compared =
  | { readonly how: 'same' }
  | { readonly how: 'new' | 'changed' | 'conflict'; readonly saying: WantedUpdate | 'as before' }
  /** Issues: `state-needed`, `as-before-and-other`, and those of `settleUpdate` and `asBefore` */
  | { readonly how: 'wrong'; readonly issues: readonly Issue[] };

/**
 * A filled row beside what stood in its cells and what stands now. An untouched row says nothing, whatever was said meanwhile;
 * nor does one that says what stands already.
 */
export function compareFilled(row: FilledRow, standing: Standing, saying: Saying, newId: () => string): Compared {
  const { element, seen, stands, round } = standing;
  const wanted = wantedOf(row, standing, newId);
  if ('issues' in wanted) return { how: 'wrong', issues: wanted.issues };
  if ('untouched' in wanted || (stands?.round === round && adds(wanted, stands) === 0)) return { how: 'same' };
  // Nothing else said than before, by one press.
  const again = row.asBefore && seen && seen.id === stands?.id && adds(wanted, seen) === 0 && seen.round !== round;
  const settled = again ? asBefore(element, stands, saying) : settleUpdate(element, wanted, saying);
  if (!settled.ok) return { how: 'wrong', issues: settled.issues };
  const how = seen?.id !== stands?.id ? 'conflict' : stands?.round === round ? 'changed' : 'new';
  return { how, saying: again ? 'as before' : wanted };
}

type Wanted = WantedUpdate | { readonly untouched: true } | { readonly issues: readonly Issue[] };

function wantedOf(row: FilledRow, { element, seen, round }: Standing, newId: () => string): Wanted {
  // The open cells show what was said in the round, and are empty where nothing was.
  const shown = seen?.round === round ? seen : undefined;
  const again = row.asBefore === true;
  if (again && !seen) return { issues: [nothingBefore] };
  if (again && row.state !== undefined && row.state !== seen?.state) return { issues: [asBeforeAndOther] };
  const source = again ? seen : shown;
  const kept = (field: 'text' | 'help') => {
    const filled = row[field];
    return filled === undefined || (again && filled.trim() === '') ? (source?.[field] ?? '') : filled;
  };
  const milestones = row.milestones.filter(({ id, done }) => doneIn(element, id) !== done);
  const values = row.values.filter((one) => actualIn(element, one.indicator, one.period) !== one.value);
  const links = (row.links ?? []).filter(({ url, date }) => !hasLink(source, url, date));
  const parts = {
    ...{ text: kept('text'), help: kept('help') },
    ...(milestones.length > 0 ? { milestones } : {}),
    ...(values.length > 0 ? { values } : {}),
    evidence: [...(source?.evidence ?? []), ...links.map((link) => ({ ...link, id: newId(), kind: 'link' as const }))],
    ...(shown?.explained ? { explained: shown.explained } : {}),
  };
  // A workbook without the column says of the state what it said.
  const state = again ? seen?.state : (row.state ?? (row.text === undefined ? shown?.state : undefined));
  const untouched = !again && state === shown?.state && adds({ state: 'on track', ...parts }, shown, false) === 0;
  if (untouched) return { untouched: true };
  return state === undefined ? { issues: [stateNeeded] } : { state, ...parts };
}

/** How much of what is wanted does not stand in an update. */
function adds(wanted: WantedUpdate, update: Update | undefined, states = true): number {
  const { state, text, help = '', milestones = [], values = [], evidence = [] } = wanted;
  const fresh = evidence.filter((one) => one.kind === 'link' && !hasLink(update, one.url, one.date));
  return (
    milestones.length +
    values.length +
    fresh.length +
    (states && state !== update?.state ? 1 : 0) +
    (text.trim() === (update?.text ?? '') ? 0 : 1) +
    (help.trim() === (update?.help ?? '') ? 0 : 1)
  );
}

function hasLink(update: Update | undefined, url: string, date: string): boolean {
  return update?.evidence?.some((one) => one.kind === 'link' && one.url === url && one.date === date) ?? false;
}

function doneIn({ milestones = [] }: PlanElement, id: string): string | null | undefined {
  const found = milestones.find((one) => one.id === id);
  return found && (found.done ?? null);
}

function actualIn({ indicators = [] }: PlanElement, id: string, period: string): number | undefined {
  return indicators.find((one) => one.id === id)?.periods.find((one) => one.period === period)?.actual;
}

const stateNeeded: Issue = { code: 'state-needed', message: 'Choose how it goes.', where: 'state' };
const nothingBefore: Issue = {
  code: 'nothing-before',
  message: 'Nothing was said of this before, so it cannot be as before.',
  where: 'asBefore',
};
const asBeforeAndOther: Issue = {
  code: 'as-before-and-other',
  message: 'It says that all is as before, and another state than before. Leave one of them empty.',
  where: 'asBefore',
};
