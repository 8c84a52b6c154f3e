import type { PlanEdit, WantedFields } from '@lofte/domain/edit-plan/plan-edit';
import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import type { Decided, PlanElement } from '@lofte/domain/plan-element';
import type { Register } from '@lofte/domain/register/register';
import type { ProposalKind } from '@lofte/domain/steering/proposal';
import type { WantedProposal } from '@lofte/domain/steering/settle-proposal';
import { readDate } from '@lofte/domain/written/read-date';
import { readNumber } from '@lofte/domain/written/read-number';
import { readCountry } from '../element/countries.ts';
import type { Language } from '../language.ts';
import { readParty, readPerson } from '../register/picker.tsx';
import type { ProposalFields } from './proposal-fields.ts';

export interface Known {
  /** Of the strategy, as they stand. */
  readonly elements: readonly PlanElement[];
  readonly register: Register;
  readonly language: Language;
}

/** What becomes of an effort by each kind of proposal that says only that. */
const decidedBy: Partial<Readonly<Record<ProposalKind, Decided | null>>> = {
  deprioritise: 'lower',
  stop: 'stopped',
  complete: 'completed',
  resume: null,
};

/**
 * What somebody wants proposed, with the edits of the plan that it comes to.
 *
 * Issues, `where` names a field of the form: `no-element`, `one-element`, `no-owner`, `no-date`, `unknown-person`, `unknown-organisation`, `bad-number`,
 * `bad-year`, `merge-nowhere`
 */
export function wantedProposalFrom(fields: ProposalFields, known: Known): Result<WantedProposal> {
  const edits = editsFrom(fields, known);
  if (!edits.ok) return edits;
  const { group, kind, text, strategy } = fields;
  const title = kind === 'start' && fields.title.trim() === '' ? fields.newTitle : fields.title;
  return good({
    ...{ group, kind, title, text, opportunity: opportunityIn(fields) },
    edits: edits.value.map((edit) => ({ strategy, edit })),
  });
}

/** Where a proposal comes from and who waits, as its form says it. */
export function opportunityIn(fields: ProposalFields): WantedProposal['opportunity'] {
  const { cameFrom, country, forum, partner, answerBy } = fields;
  return { from: cameFrom, country: country.trim() === '' ? '' : readCountry(country), forum, partner, answerBy };
}

function editsFrom(fields: ProposalFields, known: Known): Result<readonly PlanEdit[]> {
  const { kind, elements, into, newTitle, newText } = fields;
  if (kind === 'start') return startFrom(fields, known);
  const there = elements.filter((id) => known.elements.some((one) => one.id === id));
  const [element] = there;
  if (kind === 're-date') return redatesFrom(fields, there, known);
  if (element === undefined) return wrong('no-element', 'elements', 'Choose at least one part of the plan.');
  if (kind === 'merge') {
    if (into === '') return wrong('merge-nowhere', 'into', 'Choose what it goes into.');
    return good([{ do: 'merge', element, into }]);
  }
  if (kind === 'adjust') return good([{ do: 'change', element, fields: { title: newTitle, text: newText } }]);
  if (kind === 'move owner') {
    const owner = ownerFrom(fields, known.register);
    if (!owner.ok) return owner;
    if (owner.value === undefined) return wrong('no-owner', 'owner', 'Say who is to have it instead.');
    const wanted = { owner: owner.value };
    return good(there.map((one) => ({ do: 'change', element: one, fields: wanted })));
  }
  const decided = decidedBy[kind] ?? null;
  return good(there.map((one) => ({ do: 'change', element: one, fields: { decided } })));
}

type Owner = NonNullable<WantedFields['owner']>;

function ownerFrom({ owner, person: written }: ProposalFields, register: Register): Result<Owner | undefined> {
  const party = readParty(owner, register);
  const { person, unknown } = readPerson(written, register);
  if (unknown !== undefined) {
    return wrong('unknown-person', 'person', `"${unknown}" is not in the register.`, { name: unknown });
  }
  // A person alone answers under their own name.
  const name = party?.name ?? register.people.find(({ id }) => id === person)?.name;
  if (name === undefined) return good(undefined);
  const { organisation, unit } = party ?? {};
  return good({
    name,
    ...(organisation === undefined ? {} : { organisation }),
    ...(unit === undefined ? {} : { unit }),
    ...(person === undefined ? {} : { person }),
  });
}

function startFrom(fields: ProposalFields, { register, language }: Known): Result<readonly PlanEdit[]> {
  const owner = ownerFrom(fields, register);
  const funds = fundsFrom(fields, language);
  const effort = effortFrom(fields, { register, language });
  const issues = [owner, funds, effort].flatMap((one) => (one.ok ? [] : one.issues));
  if (!owner.ok || !funds.ok || !effort.ok) return bad(...issues);
  const [from, to] = [readDate(fields.from), readDate(fields.to)];
  const wanted = {
    ...{ kind: 'initiative' as const, title: fields.newTitle, text: fields.newText },
    ...(owner.value === undefined ? {} : { owner: owner.value }),
    ...(from === '' && to === '' ? {} : { period: { from, to } }),
    countries: fields.countries
      .split(/[,\n]/)
      .filter((one) => one.trim() !== '')
      .map(readCountry),
    ...{ funds: funds.value, effort: effort.value },
  };
  return good([{ do: 'add', parent: fields.parent === '' ? null : fields.parent, fields: wanted }]);
}

function fundsFrom(
  { amount, currency }: ProposalFields,
  language: Language,
): Result<NonNullable<WantedFields['funds']>> {
  if (amount.trim() === '') return good([]);
  const sum = readNumber(language, amount);
  if (Number.isNaN(sum)) return wrong('bad-number', 'money', `"${amount}" is no number.`, { given: amount.trim() });
  return good([{ kind: 'set aside', amount: sum, currency: currency.trim().toUpperCase() }]);
}

function effortFrom(
  { effort }: ProposalFields,
  { register, language }: Pick<Known, 'register' | 'language'>,
): Result<NonNullable<WantedFields['effort']>> {
  const issues: Issue[] = [];
  const rows = effort.flatMap(({ year: written, amount, who }) => {
    const year = written.trim();
    if (year === '' && amount.trim() === '') return [];
    const personYears = readNumber(language, amount);
    const organisation = readParty(who, register)?.organisation;
    if (!/^\d{4}$/.test(year)) issues.push(issue('bad-year', 'effort', `"${year}" is no year.`, { given: year }));
    else if (Number.isNaN(personYears)) {
      issues.push(issue('bad-number', 'effort', `"${amount}" is no number.`, { given: amount.trim() }));
    } else if (who.trim() !== '' && organisation === undefined) {
      const message = `"${who}" is not in the register.`;
      issues.push(issue('unknown-organisation', 'effort', message, { name: who.trim() }));
    }
    return [{ year: Number(year), personYears, ...(organisation === undefined ? {} : { organisation }) }];
  });
  return issues.length > 0 ? bad(...issues) : good(rows);
}

/** The new period for all that is chosen, and each milestone whose date was changed, whether or not its element is chosen. */
function redatesFrom(
  fields: ProposalFields,
  chosen: readonly string[],
  { elements }: Known,
): Result<readonly PlanEdit[]> {
  const [from, to] = [readDate(fields.from), readDate(fields.to)];
  const says = from !== '' || to !== '';
  if (says && chosen.length === 0) return wrong('no-element', 'elements', 'Choose at least one part of the plan.');
  const edits = elements.flatMap((element): readonly PlanEdit[] => {
    const moved = (element.milestones ?? []).map((one) => {
      const given = fields.dues.get(`${element.id}/${one.id}`);
      const due = given === undefined ? (one.due ?? '') : readDate(given);
      return { was: one.due ?? '', one: { ...one, due } };
    });
    const period = says && chosen.includes(element.id) ? periodOf(element, from, to) : undefined;
    const milestones = moved.some(({ was, one }) => one.due !== was) ? moved.map(({ one }) => one) : undefined;
    if (!period && !milestones) return [];
    const wanted = { ...(period ? { period } : {}), ...(milestones ? { milestones } : {}) };
    return [{ do: 'change', element: element.id, fields: wanted }];
  });
  return edits.length > 0 ? good(edits) : wrong('no-date', 'period', 'Write at least one new date.');
}

/** The paper's own words for the time fall with the dates that they stood for. */
function periodOf({ period = {} }: PlanElement, from: string, to: string): NonNullable<WantedFields['period']> {
  const [first, last] = [from === '' ? period.from : from, to === '' ? period.to : to];
  return { ...(first === undefined ? {} : { from: first }), ...(last === undefined ? {} : { to: last }) };
}

function issue(code: string, where: string, message: string, values: Readonly<Record<string, string>> = {}): Issue {
  return { code, message, where, values };
}

function wrong(code: string, where: string, message: string, values?: Readonly<Record<string, string>>): Result<never> {
  return bad(issue(code, where, message, values));
}
