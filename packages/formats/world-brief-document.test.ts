import type { Candidature, Pledge } from '@lofte/domain/world/candidature';
import type { Dossier } from '@lofte/domain/world/dossier';
import type { Engagement } from '@lofte/domain/world/engagement';
import type { Partnership } from '@lofte/domain/world/partnership';
import type { AgendaItem, ForumSession } from '@lofte/domain/world/session';
import type { WorldBrief } from '@lofte/domain/world/world-brief';
import { expect, test } from 'vitest';
import { toHtml } from './document/to-html.ts';
import { toPdf } from './document/to-pdf.ts';
import { worldBriefDocument } from './world-brief-document.ts';
import type { WorldBriefLinks, WorldBriefSaying } from './world-brief-writing.ts';

const links: WorldBriefLinks & WorldBriefSaying = {
  ...{ countryPage: (id) => `/c/${id}`, forum: (id) => `/f/${id}`, dossier: (id) => `/d/${id}` },
  ...{ candidature: (id) => `/k/${id}`, coalition: (id) => `/o/${id}`, partnership: (id) => `/p/${id}` },
  ...{ engagement: (id) => `/e/${id}`, engagements: () => '/e', negotiations: () => '/n', calendar: () => '/cal' },
  ...{ plans: () => '/plans', session: (id) => `/s/${id}`, element: (_, id) => `/x/${id}`, place: () => '/source' },
  ...{ country: () => 'Chile', regime: (one) => one, phase: (one) => one, engagementKind: ({ kind }) => kind },
  ...{ days: ({ from }) => from, stage: ({ stage }) => stage, dossierKind: ({ kind }) => kind, stand: (one) => one },
  ...{ figure: (id) => `/n/${id}`, figures: () => '/n', measure: (value, unit) => `${value} ${unit}` },
  ...{ pledge: (one) => one, pointState: (one) => one, reasons: ({ reasons }) => reasons.join(', ') },
};

const empty: WorldBrief = {
  ...{
    country: 'CL',
    today: '2027-03-01',
    confidential: true,
    overlaps: [],
    promises: [],
    partnerships: [],
    parts: [],
  },
  ...{
    files: [],
    seats: [],
    coalitions: [],
    done: [],
    coming: [],
    sessions: [],
    steps: [],
    figures: [],
    lines: [],
    keyFigures: [],
  },
  ...{ names: new Map([['p', 'Bo Bøje']]), served: new Map(), bodies: [] },
  papers: new Map([
    ['s x', { title: 'Havnestrategien', organisation: 'Havnerådet', from: 2025, to: 2028, file: 'havne.pdf' }],
  ]),
};
const held: Engagement = {
  ...{ id: 'e', kind: 'visit', title: 'Havne', state: 'held', from: '2026-03-01', to: '2026-03-03', country: 'CL' },
  ...{ met: ['Havnestyrelsen'], ours: [], partners: [], themes: [], about: [], next: [], visible: 'inside', by: 'p' },
};
const dossier: Dossier = {
  ...{ id: 'd', title: 'Havretten', kind: 'convention', stage: 'negotiated', about: [], home: [] },
  next: { step: 'Runde i Rom', day: '2027-05' },
};
const partnership: Partnership = {
  ...{
    id: 'p',
    country: 'CL',
    regime: 'Havneaftale',
    themes: ['Rent vand'],
    phase: 'active',
    agreements: [],
    places: [],
  },
  contacts: [{ id: 'c', side: 'theirs', name: 'Ana Soto', at: 'Valparaíso' }],
  points: [
    { id: '1', title: 'Fyr', state: 'done' },
    { id: '2', title: 'Moler', due: '2026-12', state: 'under way' },
  ],
};
const item: AgendaItem = { id: 'i', title: 'Fyr i farvandet', about: [], dossiers: ['d'] };
const meets: ForumSession = {
  ...{
    id: 'm',
    forum: 'f',
    title: '12. samling',
    state: 'planned',
    from: '2027-04-12',
    to: '2027-04-14',
    items: [item],
  },
};
const line = {
  ...{ id: 'l', session: 'm', item: 'i', text: 'Vi beder om fem år.', by: 'p', at: '2027-01-01T09:00:00Z' },
};
const text = 'Vandet skal være rent i alle havne, og molerne skal holde i hundrede år. ';
const span = { start: 0, end: 9, page: 12 };
const figure = {
  ...{ id: 'n', unit: 'skibe', about: [], places: [{ strategy: 's', document: 'x', span }] },
};

const seat: Candidature = {
  ...{ id: 'k', seat: 'Molerådet', voters: 9, majority: 'half', rivals: [], about: [], election: '2027-10' },
};
const pledge: Pledge = {
  ...{ id: 'g', candidature: 'k', country: 'CL', word: 'firm', source: 'Soto til Bøje', day: '2026-10-20' },
};
const served = { strategy: 's', element: 'i' };

function saidIn(brief: WorldBrief): string {
  return toHtml({ ...worldBriefDocument(brief, links, 'da'), base: 'https://lofte.example' })
    .replace(/<style>[\s\S]*?<\/style>|<[^>]*>/g, '')
    .replace(/\s+/g, ' ');
}

test('each thing stands with where it is from: the paper, the engagement, who heard it and when', () => {
  const brief: WorldBrief = {
    ...{ ...empty, partnerships: [partnership], done: [held] },
    files: [
      {
        ...{
          dossier,
          position: { id: 'v', dossier: 'd', version: 2, text: 'Fri fart', by: 'p', at: '2027-01-01T00:00:00Z' },
        },
        stances: [
          { id: 't', dossier: 'd', country: 'CL', stand: 'for', what: 'Told', source: 'Soto', day: '2027-02-02' },
        ],
      },
    ],
    seats: [
      { candidature: seat, pledge: { ...pledge, exchange: 'Deres plads i Rom', sure: 90 } },
      {
        candidature: { ...seat, seat: 'Fyrrådet', result: { elected: true, day: '2024-06-06' } },
        pledge: { ...pledge, exchange: 'Deres plads i Oslo' },
      },
      { candidature: { ...seat, seat: 'Bøjerådet' } },
    ],
    coming: [{ ...held, id: 'c', title: 'Moler', from: '2027-04-01', to: '2027-04-03', about: [served] }],
    served: new Map([['s i', 'Rene havne.']]),
    steps: [{ step: { id: 'n', what: 'Sende kort', due: '2027-01-09' }, at: held }],
    promises: [
      {
        ...{
          strategy: 's',
          element: { id: 'i', kind: 'initiative', title: 'Rene havne' },
          standing: { state: 'at risk' },
        },
        says: { strategy: 's', document: 'x', span, text: 'Danmark går foran.' },
      },
      {
        ...{ strategy: 's', element: { id: 'k', kind: 'case', title: 'Fyret lyser' } },
        says: { strategy: 's', document: 'x', span, text: 'Siden 2024 lyser fyret.' },
      },
    ],
    figures: [{ strategy: 's', document: 'x', span, text: 'Chile har 40 havne.' }],
    lines: [{ session: meets, forum: 'Havnerådet', item, line }],
    keyFigures: [
      {
        ...figure,
        title: 'Skibe i havn',
        values: [
          { id: 'u', value: 38, period: '2018' },
          { id: 'v', value: 40, period: '2020', source: 'Toldvæsenet' },
        ],
      },
      { ...figure, title: 'Fyr, der lyser', values: [{ id: 'v', value: 7 }] },
      {
        ...figure,
        places: [],
        title: 'Moler',
        values: [{ id: 'v', value: 3, period: '2026', link: 'https://tal.dk/moler' }],
      },
      { ...figure, places: [], title: 'Bøjer', values: [{ id: 'v', value: 9, period: '2026' }] },
    ],
  };
  const said = saidIn(brief);
  for (const words of [
    'Havretten: Fri fart (version 2, ikke godkendt endnu)',
    'Havretten: for. Told (kilde: Soto, 2. feb. 2027)',
    'Sende kort · 9. jan. 2027, frist overskredet (lovet på ”Havne”, 1. mar. 2026)',
    'Hvad vi har lovet hinanden Kandidatur: Molerådet · valg okt. 2027 · de siger firm, 90 % sikkert · vores løfte til gengæld: Deres plads i Rom · kilde: Soto til Bøje, 20. okt. 2026',
    'Kandidatur: Fyrrådet · vi blev valgt 6. jun. 2024 · de sagde firm · vores løfte til gengæld: Deres plads i Oslo',
    'Kandidatur: Bøjerådet · valg okt. 2027 · deres stemme er ikke hørt endnu',
    'hvad vi har gjort Fyret lyser: Siden 2024 lyser fyret. [1] s. 12',
    '2027-04-01: Moler · visit · vi møder: Havnestyrelsen · tjener løftet: Rene havne',
    '1 af 2 punkter gjort · 1 punkt er forsinket',
    'Moler · dec. 2026, frist overskredet · under way',
    'Rene havne: Danmark går foran. (◐ i fare) [1] s. 12',
    'Ana Soto (dem, Valparaíso)',
    'Chile har 40 havne. [1] s. 12',
    'Fyr i farvandet (12. samling, Havnerådet, 12. apr. 2027): Vi beder om fem år. (skrevet af Bo Bøje 1. jan. 2027)',
    '40 skibe (2020, gammelt, 38 i 2018): Skibe i havn (kilde: Toldvæsenet, [1] s. 12)',
    '7 skibe (uden år, gammelt): Fyr, der lyser ([1] s. 12)',
    '3 skibe (2026): Moler (kilde: tal.dk)',
    '9 skibe (2026): Bøjer (uden kilde)',
    '12. apr. 2027: 12. samling (samling)',
    'maj 2027: Havretten: Runde i Rom (sag)',
    '[1] Havnestrategien, Havnerådet, 2025–2028',
  ])
    expect(said).toContain(words);
});

test('where nobody is written in it says so, and where they are; what comes next in an action plan is five points', () => {
  const points = Array.from({ length: 8 }, (_, i) => ({ id: `${i}`, title: `Punkt ${i}`, due: `203${7 - i}` }));
  const quiet = { ...partnership, contacts: [], points };
  const known = saidIn({ ...empty, partnerships: [quiet] });
  expect(known).toContain('skrives på partnerskabets side: Havneaftale');
  expect(known.match(/Punkt \d/g)).toEqual(['Punkt 7', 'Punkt 6', 'Punkt 5', 'Punkt 4', 'Punkt 3']);
  expect(known).toContain('3 mere står på partnerskabets side.');
  expect(saidIn(empty)).toContain('det begynder på landets side: Chile');
  const forum = {
    ...{ id: 'f', name: 'Havnerådet', role: 'Vi leder møderne.' },
    seats: [],
    presidencies: [],
    places: [],
  };
  const sayings = [{ strategy: 's', document: 'x', span }];
  const there = saidIn({ ...empty, country: undefined, forum: { ...forum, sayings } });
  expect(there).toContain('Vi leder møderne. [1] s. 12');
  expect(there).toContain('skrives på forummets side: Havnerådet');
  expect(saidIn({ ...empty, partnerships: [partnership] })).not.toContain('Ingen er skrevet ind');
});

test('it stays two pages however much there is, and says how much was left out and where that is', async () => {
  const many = <T>(n: number, make: (i: number) => T) => Array.from({ length: n }, (_, i) => make(i));
  const engagement = (i: number): Engagement => ({
    ...held,
    id: `e${i}`,
    title: `${text} ${i}`,
    result: text.repeat(4),
  });
  const brief: WorldBrief = {
    ...{ ...empty, visit: { ...held, state: 'planned', partners: [{ name: text }] } },
    overlaps: many(20, (i) => ({ engagement: engagement(i), reasons: ['near'], apart: 9 })),
    partnerships: many(5, () => ({
      ...{
        ...partnership,
        reason: text,
        contacts: many(20, (i) => ({ id: 'c', side: 'ours', name: `N ${i}`, at: text })),
      },
      points: many(86, (i) => ({ id: `${i}`, title: text, due: i % 2 ? '2026' : '2028', state: 'not begun' })),
    })),
    done: many(200, engagement),
    steps: many(50, (i) => ({ step: { id: 'n', what: text.repeat(3), due: '2027-01-09' }, at: engagement(i) })),
    promises: many(80, (i) => ({
      ...{ strategy: 's', element: { id: `i${i}`, kind: 'initiative', title: `${text.repeat(3)} ${i}` } },
      says: { strategy: 's', document: 'x', span, text: text.repeat(5) },
    })),
    files: many(40, () => ({
      ...{
        dossier,
        position: { id: 'v', dossier: 'd', version: 2, text: text.repeat(9), by: 'p', at: '2027-01-01T00:00:00Z' },
      },
      stances: [
        { id: 't', dossier: 'd', country: 'CL', stand: 'for', what: text.repeat(9), source: text, day: '2027-02-02' },
      ],
    })),
    lines: many(60, () => ({ session: meets, forum: text, item, line: { ...line, text: text.repeat(9) } })),
    keyFigures: many(60, (i) => ({
      ...{ ...figure, title: text.repeat(3) },
      values: [{ id: 'v', value: i, period: '2020', source: text, link: 'https://tal.dk' }],
    })),
    seats: many(60, () => ({ candidature: { ...seat, seat: text }, pledge: { ...pledge, exchange: text.repeat(5) } })),
    coming: many(60, (i) => ({ ...engagement(i), state: 'planned', from: '2028-01-01', to: '2028-01-09' })),
    figures: many(12, (i) => ({ strategy: 's', document: `x${i}`, span, text: text.repeat(5) })),
    papers: new Map(many(12, (i) => [`s x${i}`, { title: text.repeat(2), organisation: text, file: text }])),
  };
  const document = worldBriefDocument(brief, links, 'da');
  const pdf = Buffer.from(await toPdf(document)).toString('latin1');
  const [, a, b] = /\/Type\s*\/Pages\b[^>]*?\/Count (\d+)|\/Count (\d+)[^>]*?\/Type\s*\/Pages\b/.exec(pdf) ?? [];
  expect(a ?? b).toBe('2');
  const notes = document.blocks.flatMap((one) =>
    one.kind === 'note' ? [one.runs.map(({ text }) => text).join('')] : [],
  );
  expect(notes.some((note) => /^\d+ mere står på listen over aktiviteter\.$/.test(note))).toBe(true);
});
