import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import { partyLabel, partyNamed, personLabels } from '@lofte/domain/register/party-name';
import type { Register } from '@lofte/domain/register/register';
import {
  type Contact,
  type Partnership,
  type Phase,
  type PlanPoint,
  phases,
  pointStates,
} from '@lofte/domain/world/partnership';
import type { WantedPartnership } from '@lofte/domain/world/settle-partnership';
import { readDate } from '@lofte/domain/written/read-date';
import { countryName, readCountry } from '../element/countries.ts';
import type { Language } from '../language.ts';
import { said } from '../register/form.ts';
import { readPerson } from '../register/picker.tsx';
import { readRegime, sayRegime } from './say.ts';

export interface AgreementRow {
  readonly id: string;
  readonly title: string;
  readonly signed: string;
  readonly link: string;
}

export interface ContactRow {
  readonly id: string;
  readonly side: string;
  readonly name: string;
  readonly at: string;
}

export interface PointRow {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly theme: string;
  readonly owner: string;
  readonly due: string;
  readonly state: string;
}

/** A partnership as its form says it, whatever was typed. */
export interface PartnershipFields {
  readonly country: string;
  readonly region: string;
  readonly regime: string;
  /** Those ticked, and others as they were written. */
  readonly ticked: readonly string[];
  readonly themes: string;
  readonly phase: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  /** Id of the decision behind it; '' where there is none. */
  readonly decision: string;
  readonly organisation: string;
  readonly note: string;
  readonly agreements: readonly AgreementRow[];
  readonly contacts: readonly ContactRow[];
  readonly points: readonly PointRow[];
}

const blankAgreement: AgreementRow = { id: '', title: '', signed: '', link: '' };
const blankContact: ContactRow = { id: '', side: 'theirs', name: '', at: '' };
const blankPoint: PointRow = { id: '', number: '', title: '', theme: '', owner: '', due: '', state: 'not begun' };
const times = <T>(n: number, one: T): readonly T[] => Array.from({ length: n }, () => one);

/** An empty form, for a country where one is asked for. */
export function offeredPartnership(language: Language, country: string): PartnershipFields {
  return {
    ...{
      country: country === '' ? '' : countryName(language, country),
      region: '',
      regime: '',
      ticked: [],
      themes: '',
    },
    ...{ phase: 'active', from: '', to: '', reason: '', decision: '', organisation: '', note: '' },
    ...{ agreements: [blankAgreement], contacts: times(2, blankContact), points: [] },
  };
}

/** What the form says of a partnership as it stands, with room for a few more. */
export function fieldsOfPartnership(one: Partnership, register: Register, language: Language): PartnershipFields {
  const labels = personLabels(register);
  const { country, region = '', regime, themes, phase, from = '', to = '', reason = '', organisation, note = '' } = one;
  const { decision = '' } = one;
  const owner = register.organisations.find(({ id }) => id === organisation);
  return {
    ...{ country: country === undefined ? '' : countryName(language, country), region },
    ...{ regime: sayRegime(language, regime), ticked: themes, themes: '', phase, from, to, reason, decision, note },
    organisation: owner ? partyLabel({ name: owner.name, organisation: owner.id }, register.organisations) : '',
    agreements: [
      ...one.agreements.map(({ id, title, signed = '', link = '' }) => ({ id, title, signed, link })),
      blankAgreement,
    ],
    contacts: [
      ...one.contacts.map(({ id, side, name, person, at = '' }) => ({
        ...{ id, side, at },
        name: (person === undefined ? undefined : labels.get(person)) ?? name,
      })),
      blankContact,
    ],
    points: [
      ...one.points.map(({ id, number = '', title, theme = '', owner: who = '', due, dueSaid, state = '' }) => ({
        ...{ id, number, title, theme, owner: who, due: due ?? dueSaid ?? '', state },
      })),
      ...(one.points.length > 0 ? [blankPoint] : []),
    ],
  };
}

export function partnershipFieldsFrom(form: URLSearchParams): PartnershipFields {
  const one = (name: string) => said(form, name);
  const all = (name: string) => form.getAll(name);
  const [ids, signed, links] = [all('agreement-id'), all('signed'), all('link')];
  const [contactIds, sides, ats] = [all('contact-id'), all('side'), all('at')];
  const [pointIds, numbers, pointThemes] = [all('point-id'), all('point-number'), all('point-theme')];
  const [owners, dues, states] = [all('point-owner'), all('due'), all('point-state')];
  return {
    ...{ country: one('country'), region: one('region'), regime: one('regime') },
    ...{ ticked: all('theme'), themes: one('themes') },
    ...{ phase: one('phase'), from: one('from'), to: one('to'), reason: one('reason'), decision: one('decision') },
    ...{ organisation: one('organisation'), note: one('note') },
    agreements: all('agreement').map((title, i) => ({
      ...{ id: ids[i] ?? '', title, signed: signed[i] ?? '', link: links[i] ?? '' },
    })),
    contacts: all('contact').map((name, i) => ({
      ...{ id: contactIds[i] ?? '', side: sides[i] ?? 'theirs', name, at: ats[i] ?? '' },
    })),
    points: all('point').map((title, i) => ({
      ...{ id: pointIds[i] ?? '', number: numbers[i] ?? '', title, theme: pointThemes[i] ?? '' },
      ...{ owner: owners[i] ?? '', due: dues[i] ?? '', state: states[i] ?? '' },
    })),
  };
}

/** The same with room for more, where the form asked for that. */
export function withRoom(fields: PartnershipFields, more: string): PartnershipFields {
  if (more === 'agreements') return { ...fields, agreements: [...fields.agreements, ...times(3, blankAgreement)] };
  if (more === 'contacts') return { ...fields, contacts: [...fields.contacts, ...times(3, blankContact)] };
  return { ...fields, points: [...fields.points, ...times(5, blankPoint)] };
}

/** What somebody wants of a partnership. Issue: `unknown-organisation` where the register has none so written */
export function wantedPartnershipFrom(
  fields: PartnershipFields,
  { register, before }: { readonly register: Register; readonly before: Partnership | undefined },
): Result<WantedPartnership> {
  const { country, region, regime, ticked, themes, phase, from, to, reason, decision, organisation, note } = fields;
  const owner = organisation.trim() === '' ? undefined : partyNamed(organisation, register.organisations);
  if (owner && owner.organisation === undefined) return bad(stranger(organisation.trim()));
  return good({
    ...(country.trim() === '' ? {} : { country: readCountry(country) }),
    ...{ region, regime: readRegime(regime), themes: [...ticked, ...themes.split('\n')] },
    ...{ phase: phases.find((one) => one === phase) ?? ('active' satisfies Phase) },
    ...{ from: readDate(from), to: readDate(to), reason, note },
    ...(owner?.organisation ? { organisation: owner.organisation } : {}),
    ...(decision === '' ? {} : { decision }),
    agreements: fields.agreements.flatMap(({ id, title, signed, link }) =>
      `${title}${signed}${link}`.trim() === ''
        ? []
        : [{ ...known(id), title, signed: readDate(signed), link, ...fileOf(before, id) }],
    ),
    contacts: fields.contacts.flatMap(({ id, side, name, at }) => contact(id, side, name, at, register)),
    points: fields.points.flatMap(({ id, due, state, ...words }) =>
      `${words.title}${words.number}`.trim() === ''
        ? []
        : [
            {
              ...known(id),
              ...words,
              ...pointTimes(id, { due, state }, before),
            },
          ],
    ),
    pointsFrom: before?.pointsFrom,
    places: before?.places ?? [],
  } satisfies WantedPartnership & { points: readonly (Omit<PlanPoint, 'id'> & { id?: string })[] });
}

/** Words that stand where a date or a state would stay as long as nobody says another. */
function pointTimes(id: string, { due, state }: Pick<PointRow, 'due' | 'state'>, before: Partnership | undefined) {
  const { dueSaid, stateSaid } = before?.points.find((one) => one.id === id) ?? {};
  const chosen = pointStates.find((one) => one === state);
  return {
    ...(dueSaid !== undefined && due.trim() === dueSaid ? { dueSaid } : { due: readDate(due) }),
    ...(chosen === undefined ? { stateSaid } : { state: chosen }),
  };
}

function contact(id: string, side: string, name: string, at: string, register: Register) {
  if (name.trim() === '') return [];
  const { person } = readPerson(name, register);
  const found = register.people.find((one) => one.id === person);
  const which: Contact['side'] = side === 'ours' || side === 'attaché' ? side : 'theirs';
  return [{ ...known(id), side: which, name: found?.name ?? name, at, ...(found ? { person: found.id } : {}) }];
}

/** The document of an agreement is sent on the page of the partnership, not in its form. */
function fileOf(before: Partnership | undefined, id: string): Pick<Partnership['agreements'][number], 'file'> {
  const file = before?.agreements.find((one) => one.id === id)?.file;
  return file === undefined ? {} : { file };
}

function known(id: string): { readonly id?: string } {
  return id === '' ? {} : { id };
}

function stranger(name: string): Issue {
  const message = `"${name}" is not in the register.`;
  return { code: 'unknown-organisation', message, where: 'organisation', values: { name } };
}
