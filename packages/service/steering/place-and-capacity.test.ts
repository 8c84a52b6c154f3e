import { exampleText } from '@lofte/domain/example-draft';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addOrganisation } from '../add-organisation.ts';
import { changeOrganisation } from '../change-organisation.ts';
import { editPlan } from '../edit-plan.ts';
import { lastEntry } from '../element-of.ts';
import { type Example, exampleService, someone, value } from '../example-service.ts';
import { mergeOrganisations } from '../merge-organisations.ts';
import { organisationOf } from '../organisation-of.ts';
import { removeOrganisation } from '../remove-organisation.ts';
import { capacityNow, proposalsOnCapacity } from './capacity-now.ts';
import { type ExampleSteering, exampleSteering } from './example-steering.ts';
import { loadParts } from './load-parts.ts';
import { makeProposal } from './make-proposal.ts';
import { placeOfWords, wordsOfPlace } from './place-of-words.ts';
import { putProposal } from './put-proposal.ts';

let example: Example;
let there: ExampleSteering;

beforeAll(async () => {
  example = await exampleService();
  there = await exampleSteering(example);
});
afterAll(() => example.end());

const codes = (result: { readonly ok: boolean; readonly issues?: readonly { readonly code: string }[] }) =>
  result.issues?.map(({ code }) => code) ?? [];

test('the place where a paper sets a group up is found by its words, across repairs and line breaks, and shown as its words', async () => {
  const { service } = example;
  const { strategy } = there;
  const words = '  lamper op i samarbejde\n med NORGE ';
  const place = value(await placeOfWords(service, { strategy, words }));
  if (!place) throw new Error('Nothing was found');
  expect(exampleText.slice(place.span.start, place.span.end)).toBe('lamper op i sam-\narbejde med Norge');
  expect(place.span.page).toBe(1);
  expect(await wordsOfPlace(service, place)).toBe('lamper op i samarbejde med Norge');
  expect(value(await placeOfWords(service, { strategy, words: ' ' }))).toBeUndefined();
  expect(codes(await placeOfWords(service, { strategy, words: 'lamper (op' }))).toEqual(['words-not-found']);
  expect(codes(await placeOfWords(service, { strategy: '', words: 'lamper' }))).toEqual(['no-strategy']);
  const kept = { ...place, document: place.document };
  expect(value(await placeOfWords(service, { strategy, words: 'lamper op i samarbejde med Norge' }, kept))).toBe(kept);
});

test('work is counted against what an organisation has; proposals say whether they help; what works here cannot just go', async () => {
  const { service } = example;
  const { strategy } = there;
  const fields = { name: 'Kabelstyrelsen', kind: 'agency', capacity: [{ year: 2027, personYears: 3 }] };
  const organisation = value(await addOrganisation(service, someone, fields));
  const [first, second] = there.elements.filter(({ kind }) => kind === 'initiative');
  if (!first || !second) throw new Error('There are two initiatives');
  for (const { id } of [first, second]) {
    const effort = [{ year: 2027, personYears: 2, organisation }];
    const edit = { do: 'change', element: id, fields: { effort } } as const;
    await editPlan(service, strategy, { seen: await lastEntry(service), edit }, someone);
  }
  const now = await capacityNow(service);
  expect(now.fits).toEqual([{ organisation, year: 2027, load: 4, capacity: 3 }]);
  const load = await loadParts(service, organisation, 2027);
  expect(load).toMatchObject({ fit: now.fits[0], state: 'over' });
  expect(load?.parts.map(({ element, personYears }) => [element.id, personYears])).toEqual([
    [first.id, 2],
    [second.id, 2],
  ]);
  expect((await loadParts(service, organisation, 2028))?.parts ?? []).toEqual([]);
  expect(await loadParts(service, 'nobody', 2027)).toBeUndefined();
  const edit = { do: 'change', element: first.id, fields: { decided: 'stopped' } } as const;
  const wanted = { group: there.group, kind: 'stop' as const, title: 'Stop', edits: [{ strategy, edit }] };
  value(await putProposal(service, value(await makeProposal(service, wanted, someone)), someone));
  const [helps] = await proposalsOnCapacity(service, now);
  expect(helps?.shifts).toEqual([{ organisation, year: 2027, load: 4, capacity: 3, after: 2, effect: 'helps' }]);

  expect(codes(await removeOrganisation(service, someone, organisation))).toEqual(['organisation-in-use']);
  const sight = await organisationOf(service, someone, organisation);
  const bad = [
    { year: 27, personYears: 1 },
    { year: 2027, personYears: -1 },
    { year: 2027, personYears: 2 },
  ];
  const change = { id: organisation, seen: sight?.seen ?? 0, fields: { ...fields, capacity: bad } };
  expect(codes(await changeOrganisation(service, someone, change))).toEqual([
    'bad-year',
    'bad-person-years',
    'year-twice',
  ]);

  const other = value(await addOrganisation(service, someone, { name: 'Kabelvæsenet', kind: 'agency' }));
  value(await mergeOrganisations(service, someone, { kept: other, merged: organisation }));
  expect((await capacityNow(service)).fits).toEqual([{ organisation: other, year: 2027, load: 4, capacity: 3 }]);
});
