import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change, ThingChange } from '../entry.ts';
import type { Request, Round } from '../follow-up/round.ts';
import type { Party, PlanElement } from '../plan-element.ts';
import { applyChange } from '../thing-change.ts';
import type { Grant, Organisation, Person } from '../things.ts';
import { acceptProposals } from './accept-proposals.ts';
import { addOrganisation, changeOrganisation, removeOrganisation } from './change-organisation.ts';
import { addPerson, changePerson, removePerson } from './change-person.ts';
import { duplicateOrganisations } from './duplicate-organisations.ts';
import { duplicatePeople } from './duplicate-people.ts';
import { mergeOrganisations, mergerOf } from './merge-organisations.ts';
import { mergePeople } from './merge-people.ts';
import { organisationFrom } from './organisation-from.ts';
import { partyLabel, partyNamed } from './party-name.ts';
import { personFrom } from './person-from.ts';
import { type OrganisationMention, proposals } from './proposals.ts';
import type { NamingElement, Ties } from './ties.ts';

const written = { by: 'someone', at: '2026-11-22T00:00:00.000Z' };
const organisation = (id: string, name: string, more: Partial<Organisation> = {}): Organisation => ({
  ...{ id, name, kind: 'agency', units: [] },
  ...more,
});
const person = (id: string, name: string, more: Partial<Person> = {}): Person => ({
  id,
  name,
  language: 'da',
  ...more,
});
const element = (id: string, more: Partial<PlanElement> = {}): PlanElement => ({
  ...{ id, kind: 'initiative', title: id, rank: 'a0' },
  ...more,
});
const naming = (id: string, owner?: Party, contributors?: Party[], strategy = 's'): NamingElement => ({
  strategy,
  element: element(id, { ...(owner ? { owner } : {}), ...(contributors ? { contributors } : {}) }),
});
const ties = (more: Partial<Ties> = {}): Ties => ({ people: [], elements: [], grants: [], ...more });
const asked = (who: string): Request => ({
  ...{ id: 'r', round: 'q', person: who, elements: [], at: written.at, link: 0 },
});
const round = (receivers: Round['receivers']): Round => ({
  ...{ id: 'q', name: 'Q', state: 'open', parts: [{ strategy: 's' }], kinds: ['goal'], due: '2026-12-01' },
  ...{ covers: { from: '2026-07-01', to: '2026-09-30' }, questions: [], reminders: [] },
  ...(receivers ? { receivers } : {}),
});
const changesIn = (changes: readonly Change[]): readonly ThingChange[] =>
  changes.flatMap((change) => (change.kind === 'strategy.adopted' ? [] : change.changes));
const codes = (result: { ok: boolean; issues?: readonly { code: string }[] }) => result.issues?.map(({ code }) => code);
const id = () => 'new';

describe('an organisation', () => {
  test('is tidied, and says everything that is wrong with it at once', () => {
    const fields = {
      name: ' Sund\u0000heds\n styrelsen ',
      otherNames: ['A|B', 'a', ''],
      kind: 'agency',
      units: [{ name: ' ' }, { name: 'Jura' }],
    };
    expect(organisationFrom(fields, 'x', id)).toEqual({
      ok: true,
      value: {
        id: 'x',
        name: 'Sund heds styrelsen',
        otherNames: ['A', 'B'],
        kind: 'agency',
        units: [{ id: 'new', name: 'Jura' }],
      },
    });
    const wrong = {
      name: '…',
      kind: 'club',
      country: 'QQ',
      acronym: 'x'.repeat(41),
      units: [{ name: 'Jura' }, { name: 'JURA' }],
    };
    expect(codes(organisationFrom(wrong, 'x', id))).toEqual([
      'empty-name',
      'too-long',
      'unknown-kind',
      'unknown-country',
      'unit-twice',
    ]);
  });

  test('stands in the register once, but two countries may each have a ministry of one name', () => {
    const one = organisation('a', 'Ministry of Health', { country: 'GB' });
    expect(codes(addOrganisation(organisation('b', 'MINISTRY OF HEALTH', { country: 'GB' }), [one]))).toEqual([
      'known-organisation',
    ]);
    expect(addOrganisation(organisation('b', 'Ministry of Health', { country: 'US' }), [one]).ok).toBe(true);
    const other = organisation('b', 'Ministry of Wealth', { country: 'GB' });
    expect(codes(changeOrganisation(other, { ...other, name: one.name }, [one, other], ties()))).toEqual([
      'known-organisation',
    ]);
  });

  test('and its units stay as long as somebody belongs to them or something names them', () => {
    const held = organisation('a', 'A', {
      units: [
        { id: 'u', name: 'U' },
        { id: 'v', name: 'V' },
      ],
    });
    const uses = ties({
      people: [person('p', 'P', { organisation: 'a', unit: 'u' })],
      elements: [naming('e', { name: 'A', organisation: 'a', unit: 'v' })],
    });
    expect(removeOrganisation(held, uses)).toMatchObject({
      issues: [{ code: 'organisation-in-use', values: { people: 1, elements: 1 } }],
    });
    expect(codes(changeOrganisation(held, { ...held, units: [] }, [held], uses))).toEqual([
      'unit-in-use',
      'unit-in-use',
    ]);
    expect(changeOrganisation(held, held, [held], uses)).toEqual({ ok: true, value: [] });
    expect(removeOrganisation(held, ties()).ok).toBe(true);
  });
});

describe('a person', () => {
  test('has a name, and what else is said is right', () => {
    const wrong = { name: '', mail: 'home', language: 'la', organisation: 'gone', left: '2027-02-31' };
    expect(codes(personFrom(wrong, 'p', []))).toEqual([
      'empty-name',
      'bad-mail',
      'unknown-language',
      'unknown-organisation',
      'bad-day',
    ]);
    const [a] = [organisation('a', 'A')];
    expect(codes(personFrom({ name: 'P', language: 'da', organisation: 'a', unit: 'gone' }, 'p', [a]))).toEqual([
      'unknown-unit',
    ]);
    expect(codes(personFrom({ name: 'P', language: 'da', unit: 'u' }, 'p', [a]))).toEqual(['unknown-unit']);
  });

  test('has a mail of their own, unless the other one left', () => {
    const one = person('a', 'A', { mail: 'a@x.dk' });
    const other = person('b', 'B', { mail: 'a@x.dk' });
    expect(codes(addPerson(other, [one]))).toEqual(['known-person']);
    expect(addPerson(other, [{ ...one, left: '2026-01-01' }]).ok).toBe(true);
    expect(codes(changePerson({ ...other, mail: 'b@x.dk' }, other, [one]))).toEqual(['known-person']);
  });

  test('who answers for something or has a role is not removed', () => {
    const grant: Grant = { id: 'g', person: 'a', role: 'reader', strategy: null };
    expect(codes(removePerson(person('a', 'A'), ties({ grants: [grant] })))).toEqual(['person-in-use']);
    expect(codes(removePerson(person('a', 'A'), ties({ elements: [naming('e')] })))).toEqual(['person-in-use']);
    expect(codes(removePerson(person('a', 'A'), ties({ requests: [asked('a')] })))).toEqual(['person-in-use']);
    expect(codes(removePerson(person('a', 'A'), ties({ rounds: [round({ 'o/': 'a' })] })))).toEqual(['person-in-use']);
    expect(removePerson(person('a', 'A'), ties({ rounds: [round({ 'o/': 'b' })] })).ok).toBe(true);
  });
});

describe('status rounds', () => {
  test('follow whoever two people turn out to be', () => {
    const all = ties({ requests: [asked('b')], rounds: [round({ 'o/': 'b', 'p/': 'c' }), round(undefined)] });
    const changes = changesIn(mergePeople(person('a', 'A'), person('b', 'B'), all));
    expect(changes.flatMap(({ table, after }) => (after === null ? [] : [[table, after]]))).toEqual([
      ['request', { person: 'a' }],
      ['round', { receivers: { 'o/': 'a', 'p/': 'c' } }],
    ]);
  });

  test('keep the choice of who answers when organisations are merged; what was chosen for the kept one wins', () => {
    const kept = organisation('a', 'A', { units: [{ id: 'u', name: 'Jura' }] });
    const merged = organisation('b', 'B', { units: [{ id: 'w', name: 'Jura' }] });
    const rounds = [round({ 'b/': 'x', 'a/': 'y', 'b/w': 'z' })];
    const done = mergeOrganisations(mergerOf(kept, merged), ties({ rounds }), written);
    const changes = done.ok ? changesIn(done.value) : [];
    expect(changes.find(({ table }) => table === 'round')?.after).toEqual({ receivers: { 'a/': 'y', 'a/u': 'z' } });
  });
});

describe('duplicates', () => {
  const reasons = (...all: readonly Organisation[]) => duplicateOrganisations(all).map(({ reason }) => reason);
  test.each<[string, Organisation, Organisation]>([
    ['same-name', organisation('a', 'Ålborg Kommune'), organisation('b', 'AALBORG kommune')],
    ['same-name', organisation('a', 'Sundhedsstyrelsen (SST)'), organisation('b', 'Sundhedsstyrelsen')],
    ['other-name', organisation('a', 'Serum Instituttet', { otherNames: ['SSI'] }), organisation('b', 'SSI')],
    ['acronym-of', organisation('a', 'LMST'), organisation('b', 'Lægemiddelstyrelsen', { acronym: 'LMST' })],
    ['acronym-of', organisation('a', 'WHO'), organisation('b', 'World Health Organization')],
    [
      'same-acronym',
      organisation('a', 'Medicines Agency', { acronym: 'DKMA' }),
      organisation('b', 'Styrelsen', { acronym: 'dkma' }),
    ],
    ['near-name', organisation('a', 'Sundhedstyrelsen'), organisation('b', 'Sundhedsstyrelsen')],
    ['near-name', organisation('a', 'Danmark Statistik'), organisation('b', 'Danmarks Statistik')],
    ['near-name', organisation('a', 'Sundheds Styrelsen'), organisation('b', 'Sundhedsstyrelsen')],
  ])('%s', (reason, one, other) => {
    expect(reasons(one, other)).toEqual([reason]);
    expect(reasons(other, one)).toEqual([reason]);
  });

  test.each<[string, Organisation, Organisation]>([
    ['numbers', organisation('a', 'Kontor 11'), organisation('b', 'Kontor 12')],
    ['short names', organisation('a', 'FAO'), organisation('b', 'FAA')],
    ['other words', organisation('a', 'Region Nordjylland'), organisation('b', 'Region Midtjylland')],
    [
      'other countries',
      organisation('a', 'Ministry of Health', { country: 'GB' }),
      organisation('b', 'Ministry of Health', { country: 'US' }),
    ],
  ])('%s tell two organisations apart', (_, one, other) => expect(reasons(one, other)).toEqual([]));

  test('among people are of one mail, or of one name in one organisation', () => {
    const all = [
      person('a', 'Anne Holm', { mail: 'a@x.dk', organisation: 'o' }),
      person('b', 'Anna Holm', { mail: 'a@x.dk', organisation: 'o' }),
      person('c', 'ANNE HOLM', { organisation: 'o' }),
      person('d', 'Anne Holm', { organisation: 'p' }),
    ];
    expect(duplicatePeople(all).map(({ one, other, reason }) => [one.id, other.id, reason])).toEqual([
      ['a', 'b', 'same-mail'],
      ['a', 'c', 'same-name'],
    ]);
  });
});

/** What two organisations are named by: people, owners, contributors, in two strategies. */
const place = fc.constantFrom<Party>(
  { name: 'Paper' },
  { name: 'A', organisation: 'a' },
  { name: 'U, A', organisation: 'a', unit: 'au' },
  { name: 'B', organisation: 'b' },
  { name: 'what the paper calls it', organisation: 'b' },
  { name: 'U, B', organisation: 'b', unit: 'bu' },
  { name: 'V, B', organisation: 'b', unit: 'bv' },
);

describe('merging', () => {
  const a = organisation('a', 'A', { units: [{ id: 'au', name: 'U' }] });
  const b = organisation('b', 'B', {
    acronym: 'BB',
    country: 'DK',
    otherNames: ['Bee'],
    units: [
      { id: 'bu', name: 'u' },
      { id: 'bv', name: 'V' },
    ],
  });

  test('takes over names, acronym, country and units; units of one name become one', () => {
    const { after, units } = mergerOf(a, b);
    expect(after).toEqual({
      ...a,
      acronym: 'BB',
      country: 'DK',
      otherNames: ['B', 'Bee'],
      units: [
        { id: 'au', name: 'U' },
        { id: 'bv', name: 'V' },
      ],
    });
    expect([...units]).toEqual([['bu', 'au']]);
  });

  test('keeps every reference: whoever named either names the kept one, in a unit it has', () => {
    const element = fc.record({
      owner: fc.option(place),
      contributors: fc.array(place, { maxLength: 3 }),
      strategy: fc.constantFrom('s', 't'),
    });
    fc.assert(
      fc.property(
        fc.array(element, { maxLength: 6 }),
        fc.array(fc.constantFrom('bu', 'bv', undefined), { maxLength: 3 }),
        (made, units) => {
          const elements = made.map(({ owner, contributors, strategy }, i) =>
            naming(`e${i}`, owner ?? undefined, contributors, strategy),
          );
          const people = units.map((unit, i) => person(`p${i}`, 'P', { organisation: 'b', ...(unit ? { unit } : {}) }));
          const merger = mergerOf(a, b);
          const merged = mergeOrganisations(merger, ties({ elements, people }), written);
          if (!merged.ok) throw new Error('refused');
          const [first, ...rest] = merged.value;
          expect(first).toMatchObject({ kind: 'organisation.merged', subject: 'a' });
          expect(new Set(rest.map((entry) => 'strategy' in entry && entry.strategy)).size).toBe(rest.length);
          const all = changesIn(merged.value);
          const after = <T extends object>(table: string, key: string, before: T) =>
            all
              .filter((change) => change.table === table && change.id === key)
              .reduce<unknown>((data, change) => applyChange(data as never, change), before);
          for (const { element } of elements) {
            const now = after('element', element.id, element) as PlanElement;
            const [was, is] = [element, now].map((one) =>
              [one.owner, ...(one.contributors ?? [])].filter((party) => party !== undefined && party !== null),
            );
            expect(is?.some((party) => party.organisation === 'b')).toBe(false);
            for (const party of is ?? [])
              if (party.unit) expect(merger.after.units.map((unit) => unit.id)).toContain(party.unit);
            expect(is?.some(({ organisation }) => organisation === 'a')).toBe(
              was?.some(({ organisation }) => organisation !== undefined),
            );
            expect(now.owner?.unit === undefined).toBe(element.owner?.unit === undefined);
            if (element.owner?.name === 'what the paper calls it') expect(now.owner?.name).toBe(element.owner.name);
            if (element.owner?.name === 'V, B')
              expect(now).toMatchObject({ owner: { name: 'V, A' }, written: { owner: written } });
          }
          for (const one of people) {
            const now = after('person', one.id, one) as Person;
            expect(now).toEqual({
              ...one,
              organisation: 'a',
              ...(one.unit ? { unit: one.unit === 'bu' ? 'au' : 'bv' } : {}),
            });
          }
        },
      ),
    );
  });

  test('of two people moves what they answer for and their roles, each role once', () => {
    const [kept, merged] = [
      person('a', 'Anne', { mail: 'a@x.dk' }),
      person('b', 'Anne H', { mail: 'b@x.dk', organisation: 'o', unit: 'u', title: 'Chef' }),
    ];
    const grant = (id: string, who: string, role: Grant['role']): Grant => ({ id, person: who, role, strategy: null });
    const grants = [grant('1', 'a', 'reader'), grant('2', 'b', 'reader'), grant('3', 'b', 'decider')];
    const elements = [naming('e', { name: 'O', person: 'b' } as Party)];
    const entries = mergePeople(kept, merged, ties({ elements, grants }));
    expect(entries.map(({ kind }) => kind)).toEqual(['person.changed', 'element.changed']);
    expect(changesIn(entries).map(({ table, id, after }) => [table, id, after])).toEqual([
      ['person', 'a', { organisation: 'o', unit: 'u', title: 'Chef' }],
      ['person', 'b', null],
      ['grant', '2', null],
      ['grant', '3', { person: 'a' }],
      ['element', 'e', { owner: { name: 'O', person: 'a' } }],
    ]);
  });
});

describe('what papers name', () => {
  const mention = (name: string, acronym?: string): OrganisationMention => ({
    ...{ strategy: 's', document: 'd' },
    mention: { kind: 'organisation', name, ...(acronym ? { acronym } : {}), span: { start: 1, end: 2 }, text: name },
  });

  test('is proposed once, short name and long, owners first, and not where the register has it', () => {
    const found = proposals(
      [organisation('a', 'Havnestyrelsen', { acronym: 'HAS' })],
      [
        mention('World Health Organization', 'WHO'),
        mention('WHO'),
        mention('HAS'),
        mention('Havne-Styrelsen'),
        mention('Kystministeriet'),
      ],
      [
        naming('e', { name: 'Kystdirektoratet' }),
        naming('f', { name: 'havnestyrelsen' }),
        naming('g', { name: 'X', organisation: 'x' }),
      ],
    );
    expect(
      found.map(({ name, acronym, kind, organisation, times }) => [name, acronym, kind, organisation, times]),
    ).toEqual([
      ['havnestyrelsen', undefined, 'agency', 'a', 1],
      ['Kystdirektoratet', undefined, 'agency', undefined, 1],
      ['World Health Organization', 'WHO', 'international body', undefined, 2],
      ['Havne-Styrelsen', undefined, 'agency', undefined, 1],
      ['Kystministeriet', undefined, 'ministry', undefined, 1],
    ]);
  });

  test('is taken in, and every owner and contributor of that name is linked; what the paper calls them stays', () => {
    const elements = [
      naming('e', { name: 'Kystdirektoratet' }, [{ name: 'WHO' }]),
      naming('f', { name: 'KYSTDIREKTORATET' }, [], 't'),
    ];
    const [kyst, who] = proposals([], [mention('World Health Organization', 'WHO')], elements);
    if (!kyst || !who) throw new Error('not proposed');
    let n = 0;
    const entries = acceptProposals([{ proposal: kyst, kind: 'ministry' }, { proposal: who }], () => `n${++n}`);
    expect(entries.map(({ kind }) => kind)).toEqual([
      'organisation.added',
      'organisation.added',
      'element.changed',
      'element.changed',
    ]);
    expect(changesIn(entries).map(({ after }) => after)).toEqual([
      { id: 'n1', name: 'Kystdirektoratet', kind: 'ministry', units: [] },
      { id: 'n2', name: 'World Health Organization', acronym: 'WHO', kind: 'international body', units: [] },
      { owner: { name: 'Kystdirektoratet', organisation: 'n1' }, contributors: [{ name: 'WHO', organisation: 'n2' }] },
      { owner: { name: 'KYSTDIREKTORATET', organisation: 'n1' } },
    ]);
  });
});

test('who is written by label, name, short name or other name is found; anybody else is a bare name', () => {
  const all = [
    organisation('a', 'Sundhedsstyrelsen', { acronym: 'SST', units: [{ id: 'u', name: 'Presse' }] }),
    organisation('b', 'Bo', { otherNames: ['SST'] }),
  ];
  expect(partyNamed('Sundhedsstyrelsen (SST)', all)).toEqual({ name: 'Sundhedsstyrelsen', organisation: 'a' });
  expect(partyNamed('presse,  sundhedsstyrelsen', all)).toEqual({
    name: 'Presse, Sundhedsstyrelsen',
    organisation: 'a',
    unit: 'u',
  });
  expect(partyNamed('SST', all)).toEqual({ name: 'SST' });
  expect(partyNamed(' ', all)).toBeUndefined();
  const before = { name: 'as the paper says', organisation: 'a', unit: 'u' };
  expect(partyNamed(partyLabel(before, all), all, before)).toBe(before);
});
