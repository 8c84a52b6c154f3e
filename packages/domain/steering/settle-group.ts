import { line, lines } from '../edit-plan/tidy-fields.ts';
import { bad, good, type Issue, type Result } from '../issue.ts';
import { longText } from '../long-text.ts';
import { tooMany } from '../too-many.ts';
import {
  type Criterion,
  decidingMembers,
  type Group,
  longestCriterion,
  longestGroupName,
  longestMandate,
  type Member,
  mostCriteria,
  mostMembers,
} from './group.ts';

/** What is to be said of a group. */
export type WantedGroup = Omit<Group, 'id' | 'criteria'> & {
  readonly criteria: readonly (Omit<Criterion, 'id'> & { readonly id?: string | undefined })[];
};

/** What is known while a group is settled. */
export interface GroupKnown {
  readonly people: ReadonlySet<string>;
  readonly strategies: ReadonlySet<string>;
  /** Id of every group, with the one above it. */
  readonly groups: ReadonlyMap<string, string | undefined>;
  readonly newId: () => string;
}

/**
 * A group as it will stand.
 *
 * Issues: `no-name`, `too-long`, `too-many`, `unknown-person`, `person-twice`, `bad-quorum`, `no-criterion`, `bad-scale`, `bad-weight`, `unknown-strategy`,
 * `unknown-group`, `cycle`
 */
export function settleGroup(id: string, wanted: WantedGroup, known: GroupKnown): Result<Group> {
  const group = tidied(id, wanted, known.newId);
  const issues = [
    ...nameTrouble(group),
    ...memberTrouble(group.members, known),
    ...quorumTrouble(group),
    ...criteriaTrouble(group.criteria),
    ...(group.strategies ?? []).filter((one) => !known.strategies.has(one)).map(unknownStrategy),
    ...ladderTrouble(group, known.groups),
  ];
  return issues.length > 0 ? bad(...issues) : good(group);
}

function tidied(id: string, wanted: WantedGroup, newId: () => string): Group {
  const { mandate, goesUp, above, place, strategies, criteria, members, ...rest } = wanted;
  const said = { mandate: lines(mandate), goesUp: lines(goesUp), above: line(above), place };
  return {
    ...rest,
    id,
    name: line(wanted.name) ?? '',
    members: members.map(({ person, role, deputy }) => ({ person, role, ...(deputy ? { deputy } : {}) })),
    criteria: criteria.map((one) => ({ ...one, id: one.id ?? newId(), name: line(one.name) ?? '' })),
    ...(strategies?.length ? { strategies: [...new Set(strategies)] } : {}),
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
  };
}

function nameTrouble({ name, mandate, goesUp }: Group): readonly Issue[] {
  return [
    ...(name === '' ? [{ code: 'no-name', message: 'Give the group its name.', where: 'name' }] : []),
    ...longText('name', name, longestGroupName),
    ...longText('mandate', mandate, longestMandate),
    ...longText('goesUp', goesUp, longestMandate),
  ];
}

function memberTrouble(members: readonly Member[], { people }: GroupKnown): readonly Issue[] {
  const all = members.flatMap(({ person, deputy }) => (deputy === undefined ? [person] : [person, deputy]));
  const twice = all.find((person, i) => all.indexOf(person) !== i);
  return [
    ...tooMany('members', members.length, mostMembers),
    ...all.filter((person) => !people.has(person)).map(unknownPerson),
    ...(twice === undefined ? [] : [personTwice(twice)]),
  ];
}

/** A quorum that nobody could reach would stop every decision; one that nobody set protects none. */
function quorumTrouble(group: Group): readonly Issue[] {
  const most = decidingMembers(group).length;
  const { quorum } = group;
  if (Number.isInteger(quorum) && quorum >= 1 && (quorum <= most || most === 0)) return [];
  const message =
    most === 0
      ? 'The quorum is a whole number from 1.'
      : `The quorum is a whole number from 1 to ${most}, as many as there are members who decide.`;
  return [{ code: 'bad-quorum', message, where: 'quorum', values: { most } }];
}

function criteriaTrouble(criteria: readonly Criterion[]): readonly Issue[] {
  return [
    ...tooMany('criteria', criteria.length, mostCriteria),
    ...criteria.flatMap(({ name, scale, weight }, i): readonly Issue[] => [
      ...(name === ''
        ? [{ code: 'no-criterion', message: 'Say what the criterion is.', where: 'criteria', values: { nth: i + 1 } }]
        : []),
      ...longText('criteria', name, longestCriterion),
      ...(Number.isInteger(scale) && scale >= 2 && scale <= 10
        ? []
        : [
            {
              code: 'bad-scale',
              message: 'A scale goes from 1 to a whole number between 2 and 10.',
              where: 'criteria',
              values: { nth: i + 1 },
            },
          ]),
      ...(weight > 0 && weight <= 100
        ? []
        : [
            {
              code: 'bad-weight',
              message: 'A weight is a number above 0, at most 100.',
              where: 'criteria',
              values: { nth: i + 1 },
            },
          ]),
    ]),
  ];
}

function ladderTrouble({ id, above }: Group, groups: GroupKnown['groups']): readonly Issue[] {
  if (above === undefined) return [];
  if (above !== id && !groups.has(above)) {
    return [{ code: 'unknown-group', message: 'The group above it no longer exists.', where: 'above' }];
  }
  const seen = new Set<string>();
  for (let next: string | undefined = above; next !== undefined && !seen.has(next); next = groups.get(next)) {
    if (next === id) {
      return [
        { code: 'cycle', message: 'A group cannot stand above itself, not through others either.', where: 'above' },
      ];
    }
    seen.add(next);
  }
  return [];
}

function unknownPerson(id: string): Issue {
  return {
    code: 'unknown-person',
    message: 'Somebody named here is not in the register.',
    where: 'members',
    values: { id },
  };
}

function personTwice(id: string): Issue {
  return {
    code: 'person-twice',
    message: 'Somebody has two seats here; everybody has one.',
    where: 'members',
    values: { id },
  };
}

function unknownStrategy(id: string): Issue {
  return { code: 'unknown-strategy', message: 'This strategy no longer exists.', where: 'strategies', values: { id } };
}
