import type { ImportLine } from '@lofte/domain/register/import-line';
import { type Actor, nobody, type Role } from '@lofte/domain/rights';
import { putAccount, setPassword } from '@lofte/store/account-table';
import { onOneDatabase } from '@lofte/store/test-databases';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { acceptProposals } from './accept-proposals.ts';
import { addOrganisation } from './add-organisation.ts';
import { addPerson } from './add-person.ts';
import { changeOrganisation } from './change-organisation.ts';
import { changePerson } from './change-person.ts';
import { dismissProposal, proposeAgain } from './dismiss-proposal.ts';
import { editPlan } from './edit-plan.ts';
import { adoptedExample, type Example, exampleService, someone, value } from './example-service.ts';
import { exportRegister } from './export-register.ts';
import { grantRole } from './grant-role.ts';
import { importRegister } from './import-register.ts';
import { listRegister } from './list-register.ts';
import { mergeOrganisations } from './merge-organisations.ts';
import { mergePeople } from './merge-people.ts';
import { organisationOf } from './organisation-of.ts';
import { personInRegister } from './person-in-register.ts';
import { previewImport } from './preview-import.ts';
import { removeOrganisation } from './remove-organisation.ts';
import { removePerson } from './remove-person.ts';
import { rightsOf } from './rights-of.ts';
import type { Service } from './service.ts';
import { strategyOf } from './strategy-of.ts';
import { verifyRecord } from './verify-record.ts';

const as = (role: Role, id = role): Actor => ({ id, name: id, grants: [{ role, strategy: null }] });
const secretariat = as('secretariat');
const lines = (...cells: readonly ImportLine['cells'][]): readonly ImportLine[] =>
  cells.map((one, i) => ({ line: i + 2, cells: one }));

onOneDatabase('The register', (fresh) => {
  let example: Example;
  let service: Service;
  beforeEach(async () => {
    example = await exampleService({ fresh });
    service = example.service;
  });
  afterEach(() => example.end());

  const add = async (name: string, more = {}) =>
    value(await addOrganisation(service, someone, { name, kind: 'agency', ...more }));
  const bring = async (all: readonly ImportLine[]) => {
    const { seen } = await previewImport(service, all);
    return importRegister(service, secretariat, { lines: all, seen });
  };
  const names = async (search?: string) =>
    (await listRegister(service, someone, search)).organisations.map(({ organisation }) => organisation.name);
  const codes = (result: { readonly ok: boolean; readonly issues?: readonly { readonly code: string }[] }) =>
    result.issues?.map(({ code }) => code);

  test('stands in Danish order and is found whatever case and accents are written', async () => {
    for (const name of ['Ærø', 'Zoo', 'Aalborg', 'Åen', 'Øre', 'Café Nord']) await add(name);
    expect(await names()).toEqual(['Café Nord', 'Zoo', 'Ærø', 'Øre', 'Åen', 'Aalborg']);
    expect(await names('cafe')).toEqual(['Café Nord']);
    expect(await names('åL')).toEqual(['Aalborg']);
    await add('Styrelsen', { acronym: 'XYZ', units: [{ name: 'Kystkontoret' }] });
    expect(await names('kyst')).toEqual(['Styrelsen']);
  });

  test('is changed on what was seen, and not over somebody else’s change', async () => {
    const id = await add('Styrelsen');
    const seen = (await organisationOf(service, someone, id))?.seen ?? 0;
    const fields = { name: 'Styrelsen', kind: 'agency', units: [{ name: 'Jura' }] };
    expect(await changeOrganisation(service, someone, { id, seen, fields })).toMatchObject({ ok: true });
    expect(codes(await changeOrganisation(service, someone, { id, seen, fields }))).toEqual(['changed-in-register']);
    const now = await organisationOf(service, someone, id);
    const same = { name: 'Styrelsen', kind: 'agency', units: now?.organisation.units ?? [] };
    await changeOrganisation(service, someone, { id, seen: now?.seen ?? 0, fields: same });
    expect((await verifyRecord(service)).entries).toBe(2);
    const gone = { id: 'gone', seen: 1, fields };
    expect(codes(await changeOrganisation(service, someone, gone))).toEqual(['unknown-organisation']);
    expect(codes(await changePerson(service, someone, { ...gone, fields: { name: 'P', language: 'da' } }))).toEqual([
      'unknown-person',
    ]);
  });

  test('takes in what papers name, links who answers, and loses nothing when two become one', async () => {
    const strategy = await adoptedExample(service);
    const [first, second] = (await strategyOf(service, strategy))?.plan.elements ?? [];
    if (!first || !second) throw new Error('no elements');
    for (const [element, name] of [
      [first.id, 'Kystdirektoratet'],
      [second.id, 'Kystdirektorat'],
    ] as const) {
      const edit = { do: 'change', element, fields: { owner: { name } } } as const;
      expect(await editPlan(service, strategy, { seen: 9, edit }, someone)).toMatchObject({ ok: true });
    }
    const keys = (await listRegister(service, secretariat)).upkeep?.proposals.map(({ key }) => key) ?? [];
    expect(keys).toEqual(expect.arrayContaining(['kystdirektoratet', 'kystdirektorat']));
    const before = (await verifyRecord(service)).entries;
    expect(codes(await dismissProposal(service, nobody(), 'kystdirektorat'))).toEqual(['not-allowed']);
    value(await dismissProposal(service, secretariat, 'kystdirektorat'));
    expect(codes(await dismissProposal(service, secretariat, 'kystdirektorat'))).toEqual(['unknown-proposal']);
    const less = (await listRegister(service, secretariat)).upkeep;
    expect(less?.proposals.map(({ key }) => key)).toEqual(keys.filter((key) => key !== 'kystdirektorat'));
    expect(less?.dismissed).toEqual([{ kind: 'organisation', key: 'kystdirektorat', name: 'Kystdirektorat' }]);
    expect(codes(await acceptProposals(service, secretariat, [{ key: 'kystdirektorat' }]))).toEqual([
      'unknown-proposal',
    ]);
    expect(codes(await proposeAgain(service, nobody(), 'kystdirektorat'))).toEqual(['not-allowed']);
    value(await proposeAgain(service, secretariat, 'kystdirektorat'));
    expect((await verifyRecord(service)).entries).toBe(before);
    const wanted = [{ key: 'kystdirektoratet', kind: 'ministry' }, { key: 'kystdirektorat' }];
    expect(value(await acceptProposals(service, secretariat, wanted))).toEqual({ organisations: 2, elements: 2 });
    expect(codes(await acceptProposals(service, secretariat, wanted))).toEqual(['unknown-proposal']);
    const { organisations, upkeep } = await listRegister(service, secretariat);
    expect(organisations.map(({ organisation, owned }) => [organisation.name, organisation.kind, owned])).toEqual([
      ['Kystdirektorat', 'agency', 1],
      ['Kystdirektoratet', 'ministry', 1],
    ]);
    expect(upkeep?.organisations.map(({ reason }) => reason)).toEqual(['near-name']);
    const [merged = '', kept = ''] = organisations.map(({ organisation }) => organisation.id);
    expect(codes(await removeOrganisation(service, someone, merged))).toEqual(['organisation-in-use']);
    expect(await mergeOrganisations(service, secretariat, { kept, merged })).toMatchObject({ ok: true });
    const sight = await organisationOf(service, someone, kept);
    expect(sight?.organisation.otherNames).toEqual(['Kystdirektorat']);
    expect(sight?.elements.map(({ element }) => element.owner)).toEqual([
      { name: 'Kystdirektoratet', organisation: kept },
      { name: 'Kystdirektoratet', organisation: kept },
    ]);
    expect(codes(await mergeOrganisations(service, someone, { kept, merged }))).toEqual(['unknown-organisation']);
    expect(codes(await mergeOrganisations(service, someone, { kept, merged: kept }))).toEqual(['merge-with-itself']);
    expect(await verifyRecord(service)).toMatchObject({ ok: true });
  });

  test('lets nobody take another’s roles by calling them oneself', async () => {
    const person = async (name: string) => value(await addPerson(service, someone, { name, language: 'da' }));
    const [boss, clerk] = [await person('Boss'), await person('Clerk')];
    value(await grantRole(service, someone, { person: boss, role: 'decider', strategy: null }));
    expect(codes(await mergePeople(service, secretariat, { kept: clerk, merged: boss }))).toEqual(['not-allowed']);
    expect(codes(await removePerson(service, someone, boss))).toEqual(['person-in-use']);
    await putAccount(service.store, boss, 'boss@x.dk');
    expect(codes(await mergePeople(service, someone, { kept: clerk, merged: boss }))).toEqual(['merge-other-way']);
    expect(await mergePeople(service, secretariat, { kept: boss, merged: clerk })).toMatchObject({ ok: true });
    expect(await personInRegister(service, clerk)).toBeUndefined();
    const other = await person('Boss');
    await putAccount(service.store, other, 'other@x.dk');
    expect(await mergePeople(service, someone, { kept: other, merged: boss })).toMatchObject({ ok: true });
    const { people } = await rightsOf(service);
    expect(people.find(({ person }) => person.id === other)?.grants.map(({ role }) => role)).toEqual(['decider']);
    expect(await verifyRecord(service)).toMatchObject({ ok: true });
  });

  test('is brought in from lines in one transaction, an entry for each thing, and nothing twice', async () => {
    const file = lines(
      { organisation: 'Kystministeriet', kind: 'ministerium', name: 'Anna', mail: 'anna@kyst.dk' },
      { unit: 'Jura' },
      { organisation: 'Kystministeriet', unit: 'Jura', name: 'Bo' },
    );
    const { seen, plan } = await previewImport(service, file);
    expect(plan.lines.map(({ issues }) => issues.length)).toEqual([0, 1, 0]);
    expect((await listRegister(service, someone)).all).toBe(0);
    expect(value(await importRegister(service, secretariat, { lines: file, seen }))).toBe(3);
    expect(codes(await importRegister(service, secretariat, { lines: file, seen }))).toEqual(['register-changed']);
    expect(codes(await bring(file))).toEqual(['nothing-to-import']);
    expect(codes(await bring(await exportRegister(service, 'da')))).toEqual(['nothing-to-import']);
    const { people, names } = await listRegister(service, someone, 'anna kyst');
    expect(people.map(({ name, organisation = '' }) => [name, names.get(organisation)?.name])).toEqual([
      ['Anna', 'Kystministeriet'],
    ]);
    expect(await verifyRecord(service)).toMatchObject({ ok: true, entries: 3 });
  });

  test('keeps the last administrator here, changed in place or by a file', async () => {
    const fields = { name: 'Root', mail: 'root@x.dk', language: 'da' };
    const root = value(await addPerson(service, someone, fields));
    value(await grantRole(service, someone, { person: root, role: 'admin', strategy: null }));
    await setPassword(service.store, root, 'hashed');
    const seen = (await personInRegister(service, root))?.seen ?? 0;
    const left = { id: root, seen, fields: { ...fields, left: '2026-01-01' } };
    expect(codes(await changePerson(service, someone, left))).toEqual(['last-administrator']);
    const file = lines({ name: 'Root', mail: 'root@x.dk', left: '1.1.2026' }, { organisation: 'X' });
    expect(codes(await bring(file))).toEqual(['last-administrator']);
    expect((await listRegister(service, someone)).all).toBe(0);
  });

  test('says no to who may not, and to lines that are none', async () => {
    const reader = as('reader');
    const refused = [
      await addOrganisation(service, reader, { name: 'X', kind: 'agency' }),
      await addPerson(service, as('decider'), { name: 'X', language: 'da' }),
      await importRegister(service, as('contributor'), { lines: lines({ organisation: 'X' }), seen: '' }),
    ];
    expect(refused.map(codes)).toEqual([['not-allowed'], ['not-allowed'], ['not-allowed']]);
    const many = Array.from({ length: 5_001 }, (_, i) => ({ line: i + 2, cells: { organisation: `O${i}` } }));
    expect(codes(await importRegister(service, secretariat, { lines: many, seen: '' }))).toEqual(['bad-lines']);
    value(await addPerson(service, someone, { name: 'P', language: 'da' }));
    const list = await listRegister(service, reader);
    expect([list.people, list.upkeep]).toEqual([[], undefined]);
    expect((await verifyRecord(service)).entries).toBe(1);
  });
});
