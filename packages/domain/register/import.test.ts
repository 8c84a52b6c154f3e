import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { processorTime } from '../test-time.ts';
import { type Organisation, organisationKinds, type Person } from '../things.ts';
import type { ImportLine } from './import-line.ts';
import { type ImportPlan, planImport } from './import-plan.ts';
import type { Register } from './register.ts';
import { registerLines } from './register-lines.ts';

const counter = () => {
  let n = 0;
  return () => `new${++n}`;
};
const line = (cells: ImportLine['cells'], at = 2): ImportLine => ({ line: at, cells });
const empty: Register = { organisations: [], people: [] };
const plan = (register: Register, ...lines: readonly ImportLine['cells'][]) =>
  planImport(
    register,
    lines.map((cells, i) => line(cells, i + 2)),
    counter(),
  );
const codes = ({ lines }: ImportPlan) => lines.map(({ issues }) => issues.map(({ code }) => code).join());
const things = ({ lines }: ImportPlan) =>
  lines.map(({ effects }) => effects.map(({ how, thing, name }) => `${how} ${thing} ${name}`));

const sst: Organisation = {
  ...{ id: 'sst', name: 'Sundhedsstyrelsen', acronym: 'SST', kind: 'agency', country: 'DK' },
  units: [{ id: 'u1', name: 'Presse' }],
};
const anna: Person = {
  id: 'anna',
  name: 'Anna Holm',
  mail: 'anna@sst.dk',
  language: 'da',
  organisation: 'sst',
  unit: 'u1',
};
const register: Register = { organisations: [sst], people: [anna] };

describe('a line', () => {
  test('makes an organisation, a unit of it and a person in it; the next ones find what it made', () => {
    const made = plan(
      empty,
      {
        organisation: 'Lægemiddelstyrelsen',
        acronym: 'LMST',
        kind: 'Styrelse',
        country: 'Danmark',
        unit: 'Jura',
        name: 'Bo',
      },
      { organisation: 'LMST', unit: 'jura', name: 'Dea', mail: 'DEA@lmst.dk', language: 'Engelsk', left: '1-2-2027' },
    );
    expect(codes(made)).toEqual(['', '']);
    expect(things(made)).toEqual([
      ['new organisation Lægemiddelstyrelsen', 'new unit Jura', 'new person Bo'],
      ['new person Dea'],
    ]);
    const [organisation, bo, dea] = made.changes.map(
      (change) => change.kind !== 'strategy.adopted' && change.changes[0]?.after,
    );
    expect(organisation).toMatchObject({ acronym: 'LMST', kind: 'agency', country: 'DK', units: [{ name: 'Jura' }] });
    const unit = (organisation as unknown as Organisation).units[0]?.id;
    expect(bo).toMatchObject({ name: 'Bo', language: 'da', unit });
    expect(dea).toMatchObject({ mail: 'dea@lmst.dk', language: 'en', unit, left: '2027-02-01' });
  });

  test('that says what is known does nothing; one that says more changes only that', () => {
    const known = plan(register, {
      organisation: 'sundhedsstyrelsen',
      unit: 'PRESSE',
      name: 'Anna  Holm',
      mail: 'Anna@SST.dk',
    });
    expect([things(known), known.changes]).toEqual([[[]], []]);
    const more = plan(register, { organisation: 'SST', name: 'anna holm', title: 'Chef' });
    expect(more.lines[0]?.effects).toEqual([
      { thing: 'person', how: 'changed', name: 'Anna Holm', fields: [{ field: 'title', after: 'Chef' }] },
    ]);
    expect(more.changes).toHaveLength(1);
  });

  test('finds a person by mail under another name and elsewhere, and says what changes', () => {
    const moved = plan(register, { organisation: 'Region Nord', name: 'Anna Holm Bæk', mail: 'anna@sst.dk' });
    expect(moved.lines[0]?.effects[1]?.fields).toEqual([
      { field: 'name', before: 'Anna Holm', after: 'Anna Holm Bæk' },
      { field: 'organisation', before: 'Sundhedsstyrelsen', after: 'Region Nord' },
      { field: 'unit', before: 'Presse', after: '' },
    ]);
  });

  test('renames what its id names, and the old name goes on finding it', () => {
    const renamed = plan(
      register,
      { id: 'sst', organisation: 'Styrelsen for Sundhed' },
      { organisation: 'Sundhedsstyrelsen', name: 'Ea' },
    );
    expect(things(renamed)).toEqual([['changed organisation Sundhedsstyrelsen'], ['new person Ea']]);
    expect(renamed.changes).toHaveLength(2);
  });

  test('is told apart from what it is like', () => {
    expect(plan(register, { organisation: 'Sundhedstyrelsen' }).lines[0]?.effects[0]?.like).toBe('Sundhedsstyrelsen');
    const second = plan(register, { organisation: 'SST', name: 'Anna Holm', mail: 'ah@sst.dk' });
    expect(second.lines[0]?.effects).toMatchObject([{ how: 'new', like: 'Anna Holm' }]);
  });
});

describe('a wrong line does nothing, and says why', () => {
  const sight = { ...sst, id: 'us', country: 'US' };
  test.each<[string, ImportLine['cells']]>([
    ['unit-without-organisation', { unit: 'Jura' }],
    ['person-without-name', { organisation: 'SST', mail: 'a@b.dk' }],
    ['organisation-missing', { name: 'Bo', kind: 'styrelse' }],
    ['line-without-name', { id: 'sst' }],
    ['unknown-kind', { organisation: 'X', kind: 'klub' }],
    ['unknown-country', { organisation: 'X', country: 'Atlantis' }],
    ['unknown-language', { name: 'Bo', language: 'latin' }],
    ['bad-mail', { name: 'Bo', mail: 'bo at home' }],
    ['bad-day', { name: 'Bo', left: '31-02-2027' }],
    ['cell-error', { organisation: '#REF!' }],
    ['empty-name', { organisation: '!!!' }],
    ['too-long', { organisation: 'x'.repeat(201) }],
    ['unknown-id', { id: 'gone', organisation: 'X' }],
    ['unknown-id', { id: 'gone', organisation: 'SST', country: 'DK', unit: 'Presse' }],
    ['unknown-id', { id: 'gone', name: 'Bo' }],
    ['ambiguous-organisation', { organisation: 'Sundhedsstyrelsen' }],
    ['known-person', { id: 'bo', name: 'Bo', mail: 'anna@sst.dk' }],
    ['ambiguous-person', { name: 'Ea' }],
  ])('%s', (code, cells) => {
    const person = (id: string, name: string): Person => ({ id, name, language: 'da' });
    const people = [anna, person('bo', 'Bo'), person('ea1', 'Ea'), person('ea2', 'Ea')];
    const wrong = plan({ organisations: [sst, sight], people }, cells);
    expect(codes(wrong)).toEqual([code]);
    expect([wrong.changes, wrong.lines[0]?.effects]).toEqual([[], []]);
  });

  test('where an earlier line says the same, or otherwise', () => {
    const x = { organisation: 'X', acronym: 'XX' };
    const wrong = plan(
      empty,
      x,
      { organisation: 'X', acronym: 'YY' },
      { ...x, name: 'Bo' },
      { ...x },
      { ...x, unit: 'U' },
    );
    expect(codes(wrong)).toEqual(['', 'line-contradicts', '', 'line-twice', '']);
    expect(wrong.lines[1]?.issues[0]?.values).toEqual({ line: 2, field: 'acronym' });
    expect(wrong.changes).toHaveLength(2);
  });

  test('and the good ones around it are done all the same', () => {
    const some = plan(empty, { organisation: 'X' }, { unit: 'U' }, { organisation: 'Y' });
    expect(things(some)).toEqual([['new organisation X'], [], ['new organisation Y']]);
  });
});

/** Registers as they can come to be: names tidied, each unit and organisation told apart. */
const word = fc
  .stringMatching(/^[A-ZÆØÅa-zæøå=+@'][a-zæøåé0-9|;,"' .-]{0,12}[a-z]$/)
  .filter((text) => !text.includes('|'));
const unique = <T>(items: readonly T[], key: (item: T) => string) => [
  ...new Map(items.map((item) => [key(item), item])).values(),
];
const registers: fc.Arbitrary<Register> = fc
  .record({
    organisations: fc.array(
      fc.record({
        name: word,
        acronym: fc.option(word),
        kind: fc.constantFrom(...organisationKinds),
        units: fc.array(word, { maxLength: 3 }),
      }),
      { maxLength: 5 },
    ),
    people: fc.array(
      fc.record({ name: word, mail: fc.nat(999), at: fc.option(fc.nat(4)), unit: fc.option(fc.nat(2)) }),
      { maxLength: 8 },
    ),
  })
  .map(({ organisations, people }) => {
    const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
    const made = organisations.map(
      ({ name, acronym, kind, units }, i): Organisation => ({
        ...{ id: `o${i}`, name: plain(name), kind },
        ...(acronym ? { acronym: plain(acronym) } : {}),
        units: unique(units, (unit) => unit.toLowerCase().replace(/[^a-zæøå0-9]/g, '')).map((unit, k) => ({
          id: `o${i}u${k}`,
          name: plain(unit),
        })),
      }),
    );
    return {
      organisations: made,
      people: people.map(({ name, mail, at, unit }, i): Person => {
        const where = at === null ? undefined : made[at];
        const sub = unit === null ? undefined : where?.units[unit];
        return {
          ...{ id: `p${i}`, name: plain(name), language: i % 2 ? 'da' : 'en' },
          ...(mail > 300 ? { mail: `m${mail}@x.dk` } : {}),
          ...(where ? { organisation: where.id } : {}),
          ...(sub ? { unit: sub.id } : {}),
        };
      }),
    };
  });

test('what was taken out changes nothing when it is brought back', () => {
  fc.assert(
    fc.property(registers, fc.constantFrom('da', 'en'), (register, language) => {
      const back = planImport(register, registerLines(register, language), counter());
      expect(back.changes).toEqual([]);
    }),
  );
});

test('what was taken out makes the same register elsewhere', () => {
  const lines = registerLines(register, 'da').map(({ line, cells: { id: _, ...cells } }) => ({ line, cells }));
  const made = planImport(empty, lines, counter());
  expect(codes(made)).toEqual(['', '', '']);
  expect(made.changes).toHaveLength(2);
});

test('5,000 lines into 2,000 organisations are planned in a moment', () => {
  const organisations = Array.from(
    { length: 2_000 },
    (_, i): Organisation => ({ id: `o${i}`, name: `Kontoret for sager nummer ${i}`, kind: 'agency', units: [] }),
  );
  const lines = Array.from({ length: 5_000 }, (_, i) =>
    line({ organisation: `Afdelingen for ting ${i % 1000}`, name: `Person ${i}`, mail: `p${i}@x.dk` }, i + 2),
  );
  const start = processorTime();
  expect(planImport({ organisations, people: [] }, lines, counter()).changes).toHaveLength(6_000);
  expect(processorTime() - start).toBeLessThan(5_000);
});
