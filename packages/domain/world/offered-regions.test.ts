import { describe, expect, test } from 'vitest';
import type { Mention } from '../draft.ts';
import type { Plan } from '../plan.ts';
import { offeredRegions } from './offered-regions.ts';

function offered(text: string, language = 'da', known: Parameters<typeof offeredRegions>[2] = []) {
  const bodies = [...text.matchAll(/Nordisk Ministerråd/g)].map(
    ({ index, 0: name }): Mention => ({
      ...{ kind: 'organisation', name, text: name, forum: true },
      span: { start: index, end: index + name.length, page: 1 },
    }),
  );
  const plan = {
    ...{ strategy: { id: 'havn', document: 'd' }, documents: [{ language }], elements: [], mentions: bodies },
  } as unknown as Plan;
  const words = { reading: text, map: [[0, 0, text.length]] as [number, number, number][], pageStarts: [0] };
  const all = offeredRegions(plan, words, known);
  return all.map(({ region, regime, phase, places }) => `${region}: ${regime}, ${phase}, ${places.length}`);
}

describe('Groups of countries that a paper names', () => {
  test('are partners where it names a cooperation with them, by what binds them', () => {
    expect(offered('Vi samler os om det nordiske samarbejde. Samarbejdet med de nordiske lande er tæt.')).toEqual([
      'Norden: regional cooperation, active, 2',
    ]);
    expect(offered('Vi vil indgå nye strategiske sektorsamarbejder med Peru og andre afrikanske lande.')).toEqual([
      'Afrika: strategic sector cooperation, planned, 1',
    ]);
    expect(offered('We build on our cooperation with the Baltic states and with West Africa.', 'en')).toEqual([
      'Baltic states: regional cooperation, active, 1',
      'West Africa: regional cooperation, active, 1',
    ]);
  });
  test('are one with its kind where some sentences name none', () => {
    const text = 'Vi har et myndighedssamarbejde med landene. Vi har myndighedssamarbejde i Vestafrika.';
    expect(offered(`${text} Samarbejdet i Vestafrika vokser.`)).toEqual([
      'Vestafrika: authority cooperation, active, 1',
    ]);
  });
  test('are the narrow ones, not what holds them', () => {
    expect(offered('Det nordisk-baltiske samarbejde er nyt. Samarbejdet i Norden og Baltikum vokser.')).toEqual([
      'Norden og Baltikum: regional cooperation, active, 2',
    ]);
  });
  test('are none where a body is named, where no cooperation is, and where the register has them in any language', () => {
    expect(offered('Samarbejdet i Nordisk Ministerråd er tæt.')).toEqual([]);
    expect(offered('Skibe fra Norden lægger til. Samarbejde er godt.')).toEqual([]);
    const known = [{ region: 'nordic countries', regime: 'regional cooperation' }];
    expect(offered('Samarbejdet i Norden er tæt.', 'da', known)).toEqual([]);
  });
});
