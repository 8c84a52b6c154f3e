import { lines } from '@lofte/domain/edit-plan/tidy-fields';
import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import { partyLabel, partyNamed, personLabels } from '@lofte/domain/register/party-name';
import type { Register } from '@lofte/domain/register/register';
import type { Forum } from '@lofte/domain/world/forum';
import type { WantedForum } from '@lofte/domain/world/settle-forum';
import { readDate } from '@lofte/domain/written/read-date';
import { said } from '../register/form.ts';
import { readPerson } from '../register/picker.tsx';

export interface SeatRow {
  readonly id: string;
  readonly person: string;
  readonly organisation: string;
  readonly as: string;
  readonly from: string;
  readonly to: string;
}

export interface PresidencyRow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** A forum as its form says it, whatever was typed. */
export interface ForumFields {
  readonly name: string;
  readonly acronym: string;
  readonly parent: string;
  readonly role: string;
  readonly note: string;
  readonly seats: readonly SeatRow[];
  readonly presidencies: readonly PresidencyRow[];
}

const blankSeat: SeatRow = { id: '', person: '', organisation: '', as: '', from: '', to: '' };
const blankPresidency: PresidencyRow = { id: '', from: '', to: '' };
const times = <T>(n: number, one: T): readonly T[] => Array.from({ length: n }, () => one);

export function offeredForum(parent: string): ForumFields {
  return {
    name: '',
    acronym: '',
    parent,
    role: '',
    note: '',
    seats: times(2, blankSeat),
    presidencies: [blankPresidency],
  };
}

/** What the form says of a forum as it stands, with room for a few more. */
export function fieldsOfForum(one: Forum, register: Register): ForumFields {
  const labels = personLabels(register);
  const organisation = (id: string | undefined) => {
    const found = register.organisations.find((other) => other.id === id);
    return found ? partyLabel({ name: found.name, organisation: found.id }, register.organisations) : '';
  };
  const { name, acronym = '', parent = '', role = '', note = '' } = one;
  return {
    ...{ name, acronym, parent, role, note },
    seats: [
      ...one.seats.map(({ id, person, organisation: at, as = '', from = '', to = '' }) => ({
        ...{ id, person: person === undefined ? '' : (labels.get(person) ?? ''), organisation: organisation(at) },
        ...{ as, from, to },
      })),
      blankSeat,
    ],
    presidencies: [...one.presidencies, blankPresidency],
  };
}

export function forumFieldsFrom(form: URLSearchParams): ForumFields {
  const one = (name: string) => said(form, name);
  const all = (name: string) => form.getAll(name);
  const [ids, organisations, as] = [all('seat-id'), all('organisation'), all('as')];
  const [from, to] = [all('seat-from'), all('seat-to')];
  const [presidencyIds, ends] = [all('presidency-id'), all('presidency-to')];
  return {
    ...{ name: one('name'), acronym: one('acronym'), parent: one('parent'), role: one('role'), note: one('note') },
    seats: all('person').map((person, i) => ({
      ...{ id: ids[i] ?? '', person, organisation: organisations[i] ?? '', as: as[i] ?? '' },
      ...{ from: from[i] ?? '', to: to[i] ?? '' },
    })),
    presidencies: all('presidency-from').map((start, i) => ({
      ...{ id: presidencyIds[i] ?? '', from: start, to: ends[i] ?? '' },
    })),
  };
}

/** The same with room for more, where the form asked for that. */
export function withRoom(fields: ForumFields, more: string): ForumFields {
  if (more === 'seats') return { ...fields, seats: [...fields.seats, ...times(3, blankSeat)] };
  return { ...fields, presidencies: [...fields.presidencies, ...times(2, blankPresidency)] };
}

/** What somebody wants of a forum. Issues: `unknown-person`, `unknown-organisation` where the register has nobody so written */
export function wantedForumFrom(
  fields: ForumFields,
  { register, before }: { readonly register: Register; readonly before: Forum | undefined },
): Result<WantedForum> {
  const issues: Issue[] = [];
  const seats = fields.seats.flatMap(({ id, person, organisation, as, from, to }) => {
    if (`${person}${organisation}${as}${from}${to}`.trim() === '') return [];
    const who = readPerson(person, register);
    if (who.unknown) issues.push(stranger('unknown-person', who.unknown));
    const party = partyNamed(organisation, register.organisations);
    if (party && party.organisation === undefined) issues.push(stranger('unknown-organisation', party.name));
    const at = party?.organisation;
    return [
      {
        ...{ ...known(id), as, from: readDate(from), to: readDate(to) },
        ...{ ...(who.person ? { person: who.person } : {}), ...(at ? { organisation: at } : {}) },
      },
    ];
  });
  if (issues.length > 0) return bad(...issues);
  const { name, acronym, parent, role, note } = fields;
  return good({
    ...{ name, acronym, role, note, seats, places: before?.places ?? [] },
    // In other words it is no longer what the paper says.
    ...(before?.sayings && lines(role) === before.role ? { sayings: before.sayings } : {}),
    ...(parent === '' ? {} : { parent }),
    presidencies: fields.presidencies.flatMap(({ id, from, to }) =>
      `${from}${to}`.trim() === '' ? [] : [{ ...known(id), from: readDate(from), to: readDate(to) }],
    ),
  });
}

function known(id: string): { readonly id?: string } {
  return id === '' ? {} : { id };
}

function stranger(code: string, name: string): Issue {
  return { code, message: `"${name}" is not in the register.`, where: 'seats', values: { name } };
}
