import { describe, expect, test } from 'vitest';
import type { Mention } from '../draft.ts';
import type { Plan } from '../plan.ts';
import type { PlanElement } from '../plan-element.ts';
import { offeredForums } from './offered-forums.ts';
import { offeredPartnerships } from './offered-partnerships.ts';
import { offeredFigures, offeredFunds, sayingKey } from './offered-sums.ts';
import { offeredThemes } from './offered-themes.ts';
import { takenOver } from './taken-over.ts';

const codes: Readonly<Record<string, string>> = {
  Danmark: 'DK',
  Denmark: 'DK',
  Chile: 'CL',
  Ghana: 'GH',
  Kenya: 'KE',
  Japan: 'JP',
  Portugal: 'PT',
  Estland: 'EE',
};

function mentionsIn(text: string): readonly Mention[] {
  const countries = [...text.matchAll(/Danmark|Denmark|Chile|Ghana|Kenya|Japan|Portugal|Estland/g)].map(
    (hit): Mention => ({
      ...{ kind: 'country', code: codes[hit[0]] ?? '', text: hit[0] },
      span: { start: hit.index, end: hit.index + hit[0].length, page: 1 },
    }),
  );
  const bodies = [...text.matchAll(/IMO’s miljøkomité|IMO|HELCOM/g)].map(
    (hit): Mention => ({
      ...{ kind: 'organisation', name: hit[0], text: hit[0], forum: true },
      span: { start: hit.index, end: hit.index + hit[0].length, page: 1 },
    }),
  );
  return [...countries, ...bodies].toSorted((a, b) => a.span.start - b.span.start);
}

function planOf(text: string, sections: readonly string[] = []): Plan {
  const elements = sections.map((title, i) => {
    const start = text.indexOf(`\n${title}\n`) + 1;
    const end = Math.min(
      ...sections.map((other) => text.indexOf(`\n${other}\n`)).filter((at) => at > start),
      text.length,
    );
    const span = { start, end: start + title.length, page: 1 };
    const body = { start: start + title.length + 1, end, page: 1 };
    const source = { document: 'd', span, body, confidence: 0.9, reason: 'heading' };
    return { id: `s${i}`, kind: 'section', title, rank: `a${i}`, source } as PlanElement;
  });
  const strategy = { id: 'havn', title: 'Havn', document: 'd', organisation: 'Kystministeriet' } as Plan['strategy'];
  return { strategy, documents: [], elements, mentions: mentionsIn(text) };
}

const words = (text: string) => ({
  text,
  reading: text,
  map: [[0, 0, text.length]] as [number, number, number][],
  pageStarts: [0],
});

function partners(text: string) {
  return offeredPartnerships(
    planOf(`Danmark. Danmark. Danmark. ${text}`),
    words(`Danmark. Danmark. Danmark. ${text}`),
    [],
  ).map(({ country, regime, phase }) => `${country} ${regime} ${phase}`);
}

describe('partners that a paper names', () => {
  test('are those of a list under the name of a cooperation; a mark beside one is meant for it alone', () => {
    const text =
      'Vores samarbejder\n\nStrategisk sektorsamarbejde\nmed kystlande:\nChile,\nGhana og Kenya\n\nJapan (planlagt)\n\nAndet om havne.';
    expect(partners(text)).toEqual([
      'CL strategic sector cooperation active',
      'GH strategic sector cooperation active',
      'KE strategic sector cooperation active',
      'JP strategic sector cooperation planned',
    ]);
  });
  test('are those that a sentence says the cooperation is with; one to come is planned', () => {
    expect(partners('Vi har et strategisk partnerskab med Portugal.')).toEqual(['PT strategic partnership active']);
    expect(partners('Vi vil indgå nye strategiske partnerskaber med Chile og Ghana.')).toEqual([
      'CL strategic partnership planned',
      'GH strategic partnership planned',
    ]);
    expect(partners('We have an action plan with Japan for its harbours.')).toEqual(['JP action plan active']);
  });
  test('are under way where what stands already is to be widened', () => {
    expect(partners('Vi vil udbygge det eksisterende myndighedssamarbejde med Estland.')).toEqual([
      'EE authority cooperation active',
    ]);
  });
  test('are none where no cooperation is named, where its name stands in another sentence, and never the country itself', () => {
    expect(partners('Skibe fra Chile og Ghana lægger til. Partnerskaber er gode.')).toEqual([]);
    expect(partners('Vi har et strategisk partnerskab med en nabo. Sejlads til Japan tager tid.')).toEqual([]);
    expect(partners('Et strategisk partnerskab med Danmark er attraktivt.')).toEqual([]);
  });
  test('are offered once, with every place, and not where the register has them', () => {
    const text =
      'Danmark. Danmark. Danmark. Vi har et strategisk partnerskab med Chile. Vores strategiske partnerskab med Chile vokser.';
    const [one, ...more] = offeredPartnerships(planOf(text), words(text), []);
    expect(more).toEqual([]);
    expect(one?.places.map(({ span }) => text.slice(span.start, span.end))).toEqual(['Chile', 'Chile']);
    const known = [{ country: 'CL', regime: 'strategic partnership' }];
    expect(offeredPartnerships(planOf(text), words(text), known)).toEqual([]);
  });
});

describe('forums that a paper names', () => {
  const text =
    'Indledning.\nIMO\nIMO sætter regler for skibe. Kystministeriet sidder i IMO’s miljøkomité. Reglerne er gamle.\nHELCOM\nHELCOM værner om Østersøen.\n';
  const plan = planOf(text, ['IMO', 'HELCOM']);
  const offered = offeredForums(plan, words(text), []);

  test('say what their own part of the paper says that we do there', () => {
    const imo = offered.find(({ name }) => name === 'IMO');
    expect(imo?.role).toBe('Kystministeriet sidder i IMO’s miljøkomité.');
    const { span } = imo?.saying ?? { span: { start: 0, end: 0 } };
    expect(text.slice(span.start, span.end)).toBe(imo?.role);
  });
  test('stand under the body that they belong to', () => {
    expect(offered.find(({ name }) => name.includes('miljøkomité'))?.parent).toEqual({ key: 'imo' });
    const rest = offeredForums(plan, words(text), [{ id: 'f1', name: 'IMO' }]);
    expect(rest.map(({ name, parent }) => [name, parent])).toEqual([
      ['HELCOM', undefined],
      ['IMO’s miljøkomité', { id: 'f1' }],
    ]);
  });
  test('taken over, part and whole are joined, and what two papers name is one', () => {
    let n = 0;
    const changes = takenOver(
      {
        partnerships: [],
        forums: [...offered, ...offered],
        funds: [],
        figures: [],
        presidencies: [],
        candidatures: [],
        standing: [],
      },
      () => `id${++n}`,
    );
    const made = changes.flatMap((change) => ('changes' in change ? change.changes : []));
    expect(made.length).toBe(3);
    const byName = new Map(made.map(({ after, id }) => [after?.name, { id, parent: after?.parent }]));
    expect(byName.get('IMO’s miljøkomité')?.parent).toBe(byName.get('IMO')?.id);
  });
});

describe('sums and figures that a paper names', () => {
  const text = 'Vi sætter 12 mio. kr. af til fyr. I 2024 var 40 % af havnene rene. Og intet mere.';
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, page: 1 });
  const plan: Plan = {
    ...planOf('', []),
    elements: [{ id: 'i1', kind: 'initiative', title: 'Fyr', rank: 'a0' } as PlanElement],
    mentions: [
      { kind: 'money', amount: 12_000_000, currency: 'DKK', text: '12 mio. kr.', span: at('12 mio. kr.'), in: 'i1' },
      { kind: 'money', amount: [1, 2], currency: 'DKK', text: '1-2 kr.', span: { start: 0, end: 2 } },
      { kind: 'figure', value: 40, unit: '%', year: 2024, text: '40 %', span: at('40 %') },
    ],
  };
  test('stand with their sentence, what they are for, and their place', () => {
    expect(offeredFunds(plan, words(text), [])).toMatchObject([
      {
        ...{ says: 'Vi sætter 12 mio. kr. af til fyr', amount: '12000000', currency: 'DKK' },
        about: [{ strategy: 'havn', element: 'i1' }],
      },
    ]);
    expect(offeredFigures(plan, words(text), [])).toMatchObject([{ value: 40, unit: '%', period: '2024', about: [] }]);
  });
  test('are no ordinals, and end where a heading stands under them; one alone in large print ends the line above', () => {
    const told =
      'For 15. år i træk voksede havnen.\n\nVi regner med, at der i 2030 er mindst\n\n10 mio. skibe\nInitiativer\n\nVi bygger.';
    const find = (said: string) => ({ start: told.indexOf(said), end: told.indexOf(said) + said.length, page: 1 });
    const mentions: Plan['mentions'] = [
      { kind: 'figure', value: 15, unit: 'år', year: 2021, text: '15. år', span: find('15. år') },
      { kind: 'figure', value: 10_000_000, unit: 'skibe', text: '10 mio. skibe', span: find('10 mio. skibe') },
    ];
    expect(offeredFigures({ ...plan, mentions }, words(told), []).map(({ title }) => title)).toEqual([
      'Vi regner med, at der i 2030 er mindst 10 mio. skibe',
    ]);
  });
  test('are not offered where they are known by their place', () => {
    const [fund] = offeredFunds(plan, words(text), []);
    expect(offeredFunds(plan, words(text), fund ? [{ ...fund, title: 'Andet', places: [fund.place] }] : [])).toEqual(
      [],
    );
  });
});

test('a figure or a sum has one key over editions, and is not offered where it is known by what it says or what it is', () => {
  const said = 'Vi sætter 12 mio. kr. af til fyr. I 2024 var 40 % af havnene rene.';
  const planIn = (text: string): Plan => {
    const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length, page: 1 });
    return {
      ...planOf('', []),
      mentions: [
        { kind: 'money', amount: 12_000_000, currency: 'DKK', text: '12 mio. kr.', span: at('12 mio. kr.') },
        { kind: 'figure', value: 40, unit: '%', year: 2024, text: '40 %', span: at('40 %') },
      ],
    };
  };
  const later = `Et nyt forord. ${said.replace('var 40', 'var\n40')}`;
  const [old, next] = [planIn(said), planIn(later)];
  const [figure] = offeredFigures(old, words(said), []);
  const [fund] = offeredFunds(old, words(said), []);
  if (!figure || !fund) throw new Error('Both are offered');
  expect(offeredFigures(next, words(later), [])[0]?.key).toBe(figure.key);
  expect(offeredFunds(next, words(later), [])[0]?.key).toBe(fund.key);
  expect(sayingKey(words(said), figure.place.span)).toBe(figure.key);
  const keys = { said: new Set([figure.key, fund.key]) };
  expect([offeredFigures(next, words(later), [], keys), offeredFunds(next, words(later), [], keys)]).toEqual([[], []]);
  const values = [{ id: 'v', value: 40, period: '2024' }];
  expect(offeredFigures(next, words(later), [{ ...figure, values, places: [] }])).toEqual([]);
  expect(offeredFigures(next, words(later), [{ ...figure, values: [], places: [] }])).toHaveLength(1);
  expect(offeredFunds(next, words(later), [{ ...fund, places: [] }])).toEqual([]);
});

test('themes are the lines of a list that is said to be one of themes', () => {
  const text =
    'Vi samler os om følgende temaer:\n\n1. Rent vand\n\n2. Grønne\nskibe.\n\nHvert tema har sin plan.\n1. Ikke et tema\n';
  expect(offeredThemes(text)).toEqual(['Rent vand', 'Grønne skibe']);
  expect(offeredThemes('Work falls under three themes:\n• Ports\n• People\n')).toEqual(['Ports', 'People']);
  expect(offeredThemes('Temaer er gode: de samler.\n1. Et\n')).toEqual([]);
});
