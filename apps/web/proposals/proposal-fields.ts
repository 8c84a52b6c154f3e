import type { PlanEdit } from '@lofte/domain/edit-plan/plan-edit';
import type { PlanElement } from '@lofte/domain/plan-element';
import { partyLabel, personLabels } from '@lofte/domain/register/party-name';
import type { Register } from '@lofte/domain/register/register';
import { shownTitle } from '@lofte/domain/shown-title';
import { type Proposal, type ProposalKind, ProposalKind as ProposalKinds } from '@lofte/domain/steering/proposal';
import { writeNumber } from '@lofte/domain/written/read-number';
import { countryName } from '../element/countries.ts';
import { short } from '../element/head.tsx';
import type { Language } from '../language.ts';
import { said } from '../register/form.ts';
import { proposalWords } from './words.ts';

export interface EffortRow {
  readonly year: string;
  readonly amount: string;
  readonly who: string;
}

/** A proposal as its form says it, whatever was typed. Each kind uses some of it. */
export interface ProposalFields {
  readonly group: string;
  readonly kind: ProposalKind;
  readonly strategy: string;
  readonly title: string;
  readonly text: string;
  /** Ids of what it is about. */
  readonly elements: readonly string[];
  readonly into: string;
  readonly newTitle: string;
  readonly newText: string;
  readonly parent: string;
  readonly owner: string;
  readonly person: string;
  readonly countries: string;
  readonly from: string;
  readonly to: string;
  readonly amount: string;
  readonly currency: string;
  readonly effort: readonly EffortRow[];
  readonly cameFrom: string;
  readonly country: string;
  readonly forum: string;
  readonly partner: string;
  readonly answerBy: string;
  /** New dates of milestones, by `ELEMENT/MILESTONE`. */
  readonly dues: ReadonlyMap<string, string>;
}

const texts = [
  ...['group', 'strategy', 'title', 'text', 'into', 'newTitle', 'newText', 'parent', 'owner', 'person', 'countries'],
  ...['from', 'to', 'amount', 'currency', 'cameFrom', 'country', 'forum', 'partner', 'answerBy'],
] as const;
type TextField = Exclude<keyof ProposalFields, 'kind' | 'elements' | 'effort' | 'dues'>;

const blankRow: EffortRow = { year: '', amount: '', who: '' };

export function proposalFieldsFrom(form: URLSearchParams): ProposalFields | undefined {
  const kind = kindNamed(said(form, 'kind'));
  if (!kind) return undefined;
  const plain = Object.fromEntries(texts.map((name) => [name, said(form, name)])) as Record<TextField, string>;
  const [amounts, whos] = [form.getAll('effort-amount'), form.getAll('effort-who')];
  return {
    ...plain,
    ...{ kind, elements: form.getAll('element') },
    effort: form.getAll('effort-year').map((year, i) => ({ year, amount: amounts[i] ?? '', who: whos[i] ?? '' })),
    dues: new Map([...form].flatMap(([name, due]) => (name.startsWith('due:') ? [[name.slice(4), due]] : []))),
  };
}

export function kindNamed(kind: string | undefined): ProposalKind | undefined {
  return ProposalKinds.safeParse(kind).data;
}

/** What a new proposal is offered with: its title where it is about one thing, and that thing's own words where these are to change. */
export function offeredProposal(
  { group, kind, strategy }: Pick<ProposalFields, 'group' | 'kind' | 'strategy'>,
  element: PlanElement | undefined,
  language: Language,
): ProposalFields {
  const isAim = element?.kind === 'goal' || element?.kind === 'priority';
  return {
    ...(Object.fromEntries(texts.map((name) => [name, ''])) as Record<TextField, string>),
    ...{ group, kind, strategy, currency: 'DKK', dues: new Map(), effort: [blankRow, blankRow, blankRow] },
    elements: element && kind !== 'start' ? [element.id] : [],
    title: element ? proposalWords[language].titleFor[kind](short(shownTitle(element), 100)) : '',
    ...(kind === 'adjust' && element ? { newTitle: element.title, newText: element.text ?? '' } : {}),
    ...(kind === 'start' && isAim ? { parent: element.id } : {}),
  };
}

/** What the form of a proposal says of it; undefined where it changes more than the form of its kind can show. */
export function fieldsOfProposal(
  proposal: Proposal,
  elements: readonly PlanElement[],
  register: Register,
  language: Language,
): ProposalFields | undefined {
  const { group, kind, title, text = '', opportunity = {}, edits } = proposal;
  const strategy = edits[0]?.strategy ?? '';
  if (edits.some((one) => one.strategy !== strategy)) return undefined;
  const said = saidBy(
    kind,
    edits.map(({ edit }) => edit),
    { elements, register, language },
  );
  if (!said) return undefined;
  const { from: cameFrom = '', country = '', forum = '', partner = '', answerBy = '' } = opportunity;
  return {
    ...offeredProposal({ group, kind, strategy }, undefined, language),
    ...{ title, text, cameFrom, forum, partner, answerBy },
    country: country === '' ? '' : countryName(language, country),
    ...said,
  };
}

interface Known {
  readonly elements: readonly PlanElement[];
  readonly register: Register;
  readonly language: Language;
}

function saidBy(kind: ProposalKind, edits: readonly PlanEdit[], known: Known): Partial<ProposalFields> | undefined {
  const [first] = edits;
  if (kind === 'start') return first?.do === 'add' && edits.length === 1 ? startSaid(first, known) : undefined;
  if (kind === 'merge') {
    return first?.do === 'merge' && edits.length === 1 ? { elements: [first.element], into: first.into } : undefined;
  }
  const changes = edits.flatMap((edit) => (edit.do === 'change' ? [edit] : []));
  const [one] = changes;
  if (!one || changes.length !== edits.length) return undefined;
  const chosen = changes.map(({ element }) => element);
  switch (kind) {
    case 'adjust': {
      const stands = known.elements.find(({ id }) => id === one.element);
      const { title = stands?.title ?? '', text = stands?.text ?? '' } = one.fields;
      return changes.length === 1 ? { elements: chosen, newTitle: title, newText: text ?? '' } : undefined;
    }
    case 'move owner':
      return { elements: chosen, ...ownerSaid(one.fields.owner, known) };
    case 're-date':
      return {
        elements: changes.flatMap(({ element, fields }) => (fields.period ? [element] : [])),
        ...{ from: one.fields.period?.from ?? '', to: one.fields.period?.to ?? '' },
        dues: new Map(
          changes.flatMap(({ element, fields }) =>
            (fields.milestones ?? []).map(({ id, due = '' }) => [`${element}/${id}`, due] as const),
          ),
        ),
      };
    default:
      return { elements: chosen };
  }
}

type Fields = Extract<PlanEdit, { do: 'add' }>['fields'];

function ownerSaid(owner: Fields['owner'], { register }: Known): Pick<ProposalFields, 'owner' | 'person'> {
  const person = owner?.person;
  return {
    owner: owner ? partyLabel(owner, register.organisations) : '',
    person: person === undefined ? '' : (personLabels(register).get(person) ?? ''),
  };
}

function startSaid({ parent, fields }: Extract<PlanEdit, { do: 'add' }>, known: Known): Partial<ProposalFields> {
  const { language, register } = known;
  const [fund] = fields.funds ?? [];
  const names = new Map(register.organisations.map(({ id, name }) => [id, name]));
  return {
    ...{ parent: parent ?? '', newTitle: fields.title, newText: fields.text ?? '' },
    ...(fields.owner ? ownerSaid(fields.owner, known) : {}),
    countries: (fields.countries ?? []).map((code) => countryName(language, code)).join(', '),
    ...{ from: fields.period?.from ?? '', to: fields.period?.to ?? '' },
    ...(fund ? { amount: writeNumber(language, fund.amount), currency: fund.currency } : {}),
    effort: [
      ...(fields.effort ?? []).map(({ year, personYears, organisation = '' }) => ({
        ...{ year: String(year), amount: writeNumber(language, personYears), who: names.get(organisation) ?? '' },
      })),
      blankRow,
      blankRow,
    ],
  };
}
