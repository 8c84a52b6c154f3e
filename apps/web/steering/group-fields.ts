import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import { personLabels } from '@lofte/domain/register/party-name';
import type { Register } from '@lofte/domain/register/register';
import { type Group, type MemberRole, memberRoles } from '@lofte/domain/steering/group';
import type { WantedGroup } from '@lofte/domain/steering/settle-group';
import { readNumber, writeNumber } from '@lofte/domain/written/read-number';
import type { Language } from '../language.ts';
import { said } from '../register/form.ts';
import { readPerson } from '../register/picker.tsx';
import { steeringWords } from './words.ts';

export interface MemberRow {
  readonly person: string;
  readonly role: string;
  readonly deputy: string;
}

export interface CriterionRow {
  readonly id: string;
  readonly name: string;
  readonly scale: string;
  readonly weight: string;
}

/** A group as its form says it, whatever was typed. */
export interface GroupFields {
  readonly name: string;
  readonly mandate: string;
  readonly placeStrategy: string;
  readonly placeWords: string;
  readonly strategies: readonly string[];
  readonly members: readonly MemberRow[];
  readonly quorum: string;
  readonly criteria: readonly CriterionRow[];
  readonly above: string;
  readonly goesUp: string;
}

const blankMember: MemberRow = { person: '', role: 'member', deputy: '' };
const blankCriterion: CriterionRow = { id: '', name: '', scale: '5', weight: '1' };
const blanks = <T>(n: number, one: T): readonly T[] => Array.from({ length: n }, () => one);

/** What a new group is offered with: a chair, a few seats, and three criteria that fit most mandates. */
export function offeredGroup(language: Language): GroupFields {
  return {
    ...{ name: '', mandate: '', placeStrategy: '', placeWords: '', strategies: [], quorum: '2', above: '', goesUp: '' },
    members: [{ ...blankMember, role: 'chair' }, ...blanks(3, blankMember)],
    criteria: steeringWords[language].firstCriteria.map((name) => ({ ...blankCriterion, name })),
  };
}

/** What the form of a group says of it as it stands, with room for a few more. */
export function fieldsOfGroup(
  { name, mandate = '', place, strategies = [], members, quorum, criteria, above = '', goesUp = '' }: Group,
  placeWords: string | undefined,
  register: Register,
  language: Language,
): GroupFields {
  const labels = personLabels(register);
  const label = (id: string | undefined) => (id === undefined ? '' : (labels.get(id) ?? ''));
  return {
    ...{ name, mandate, strategies, above, goesUp, quorum: String(quorum) },
    ...{ placeStrategy: place?.strategy ?? '', placeWords: placeWords ?? '' },
    members: [
      ...members.map(({ person, role, deputy }) => ({ person: label(person), role, deputy: label(deputy) })),
      ...blanks(2, blankMember),
    ],
    criteria: [
      ...criteria.map((one) => ({ ...one, scale: String(one.scale), weight: writeNumber(language, one.weight) })),
      { ...blankCriterion, weight: '', scale: '' },
    ],
  };
}

export function groupFieldsFrom(form: URLSearchParams): GroupFields {
  const all = (name: string) => form.getAll(name);
  const [roles, deputies] = [all('role'), all('deputy')];
  const [ids, scales, weights] = [all('criterion-id'), all('scale'), all('weight')];
  return {
    ...{ name: said(form, 'name'), mandate: said(form, 'mandate'), quorum: said(form, 'quorum') },
    ...{ placeStrategy: said(form, 'placeStrategy'), placeWords: said(form, 'placeWords') },
    ...{ strategies: all('strategy'), above: said(form, 'above'), goesUp: said(form, 'goesUp') },
    members: all('person').map((person, i) => ({ person, role: roles[i] ?? 'member', deputy: deputies[i] ?? '' })),
    criteria: all('criterion').map((name, i) => ({
      ...{ id: ids[i] ?? '', name, scale: scales[i] ?? '', weight: weights[i] ?? '' },
    })),
  };
}

/** The same with room for more, where the form asked for that. */
export function withRoom(fields: GroupFields, more: string): GroupFields {
  if (more === 'members') return { ...fields, members: [...fields.members, ...blanks(4, blankMember)] };
  return { ...fields, criteria: [...fields.criteria, ...blanks(3, blankCriterion)] };
}

/** What somebody wants of a group. Issue: `unknown-person` where the register has nobody so written */
export function wantedGroupFrom(
  fields: GroupFields,
  { register, place, language }: { register: Register; place: Group['place']; language: Language },
): Result<WantedGroup> {
  const issues: Issue[] = [];
  const who = (written: string): string | undefined => {
    const { person, unknown } = readPerson(written, register);
    if (unknown !== undefined) issues.push(stranger(unknown));
    return person;
  };
  const members = fields.members.flatMap(({ person, role, deputy }) => {
    const [sits, stands] = [who(person), who(deputy)];
    const known: MemberRole = memberRoles.find((one) => one === role) ?? 'member';
    return sits === undefined ? [] : [{ person: sits, role: known, ...(stands ? { deputy: stands } : {}) }];
  });
  if (issues.length > 0) return bad(...issues);
  const { name, mandate, strategies, quorum, above, goesUp } = fields;
  return good({
    ...{ name, mandate, strategies: [...strategies], goesUp, members, quorum: whole(quorum) },
    ...(above === '' ? {} : { above }),
    ...(place ? { place } : {}),
    criteria: fields.criteria.flatMap(({ id, name: words, scale, weight }) => {
      // A row whose words are gone is gone; the numbers that a row is offered with say nothing alone.
      if (words.trim() === '') return [];
      return [{ ...(id === '' ? {} : { id }), name: words, scale: whole(scale), weight: readNumber(language, weight) }];
    }),
  });
}

function whole(written: string): number {
  return /^\d{1,4}$/.test(written.trim()) ? Number(written) : Number.NaN;
}

function stranger(name: string): Issue {
  const message = `"${name}" is not in the register.`;
  return { code: 'unknown-person', message, where: 'members', values: { name } };
}
