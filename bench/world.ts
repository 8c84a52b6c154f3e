// The pages of the world over 200 partner countries, 2,000 bodies, 50,000 engagements, and 10,000 files with positions, on PostgreSQL and on
// PGlite. LOFTE_BENCH_ENGAGEMENTS=5000 makes fewer of all.
import { urls } from '../apps/web/urls.ts';
import { dayOf } from '../packages/domain/day.ts';
import { countryCodes } from '../packages/domain/edit-plan/country-codes.ts';
import type { Change } from '../packages/domain/entry.ts';
import { localActor } from '../packages/domain/rights.ts';
import { added } from '../packages/domain/thing-change.ts';
import type { Thing } from '../packages/domain/things.ts';
import { overlapsOf } from '../packages/service/world/engagements-of.ts';
import { ledgerHead } from '../packages/store/entry-table.ts';
import { openStore, type Store } from '../packages/store/store.ts';
import { asker, pages, requests } from './ask-pages.ts';
import { ledgerWriter } from './ledger-writer.ts';
import type { Finding } from './measure.ts';
import { inFolder, onServer } from './on-record.ts';

/** Tables whose things know their own id. */
type Named = 'partnership' | 'forum' | 'engagement' | 'dossier' | 'position';

const countries = countryCodes.slice(0, 200);
const forums = 2_000;

export async function world(): Promise<readonly Finding[]> {
  const engagements = Number(process.env.LOFTE_BENCH_ENGAGEMENTS || 50_000);
  return [
    ...(await onServer((data) => measured('PostgreSQL', data, engagements))),
    ...(await inFolder((data) => measured('PGlite', data, engagements))),
  ];
}

async function measured(name: string, data: string, engagements: number): Promise<readonly Finding[]> {
  const store = await openStore(data);
  try {
    await fill(store, engagements);
  } finally {
    await store.close();
  }
  // Node itself knows no JSX.
  await import('../apps/web/jsx.mjs');
  const { startServer } = await import('../apps/web/server.ts');
  const server = await startServer({ data, port: 0 });
  try {
    const ask = asker(server.url);
    const wanted = name === 'PGlite' ? '≤ 120 ms' : '≤ 50 ms';
    const what = (page: string) =>
      `${page}, ${engagements.toLocaleString('en')} engagements on ${name}, p50 and p95 of ${requests}`;
    const country = () => countries[Math.floor(Math.random() * countries.length)] ?? 'DK';
    const month = () =>
      `${2024 + Math.floor(Math.random() * 4)}-${String(1 + Math.floor(Math.random() * 12)).padStart(2, '0')}`;
    const planned = () => {
      const day = `${month()}-10`;
      return { id: '', country: country(), from: day, to: day, met: ['Ministeriet 3'], themes: ['Tema 2'] };
    };
    const asked: readonly (readonly [string, () => Promise<unknown>])[] = [
      ['a country’s page', () => ask(urls.country(country()))],
      ['a month of the calendar', () => ask(urls.calendar({ month: month() }))],
      ['the map', () => ask(urls.worldMap())],
      ['the check for overlaps', () => overlapsOf(server.service, planned(), localActor)],
      ['a forum’s page', () => ask(urls.forum(`forum-${Math.floor(Math.random() * forums)}`))],
      ['engagements of a country', () => ask(urls.engagements({ country: country() }))],
      ['all negotiations', () => ask(urls.negotiations())],
      ['all partners and forums', () => ask(urls.world())],
      ['themes by country', () => ask(urls.worldThemes())],
    ];
    const findings: Finding[] = [];
    for (const [page, work] of asked) findings.push({ what: what(page), figure: await pages(work), wanted });
    return findings;
  } finally {
    await server.close();
  }
}

async function fill(store: Store, engagements: number): Promise<void> {
  if ((await ledgerHead(store)).seq > 0) return;
  const tell = (written: number) => process.stderr.isTTY && process.stderr.write(`\r${written} entries written`);
  const writer = ledgerWriter(store, tell);
  const today = Date.parse(dayOf(new Date()));
  const day = (n: number) => new Date(today + n * 86_400_000).toISOString().slice(0, 10);
  const add = async <T extends Named>(kind: Change['kind'], table: T, data: Thing<T>) => {
    const { id } = data;
    const change = { kind, version: 1, subject: id, changes: [added({ table, id }, data)] } as unknown as Change;
    writer.seal(change, new Date(today).toISOString(), 'local');
    await writer.pass();
  };
  for (const [i, country] of countries.entries()) {
    await add('partnership.added', 'partnership', {
      ...{ id: `partnership-${i}`, country, regime: 'strategic partnership', phase: 'active', places: [] },
      ...{ themes: [`Tema ${i % 5}`, `Tema ${(i + 2) % 5}`], agreements: [], contacts: [], points: [] },
    });
  }
  for (let i = 0; i < forums; i++) {
    await add('forum.added', 'forum', {
      ...{ id: `forum-${i}`, name: `Forum ${i}`, seats: [], presidencies: [], places: [] },
      ...(i >= 100 ? { parent: `forum-${i % 100}` } : {}),
    });
  }
  for (let i = 0; i < engagements; i++) {
    const from = day((i % 1_500) - 1_200);
    await add('engagement.added', 'engagement', {
      ...{ id: `engagement-${i}`, kind: 'meeting', title: `Møde ${i}`, from, to: from, visible: 'inside', by: 'local' },
      ...{ state: i % 1_500 > 1_200 ? 'planned' : 'held', country: countries[i % countries.length] ?? 'DK' },
      ...{
        met: [`Ministeriet ${i % 7}`],
        ours: [{ name: `Styrelse ${i % 20}` }],
        partners: [],
        themes: [`Tema ${i % 5}`],
      },
      ...{ about: [], next: [], result: 'Vi talte om det.', forum: `forum-${i % forums}` },
    });
  }
  for (let i = 0; i < engagements / 5; i++) {
    await add('dossier.added', 'dossier', {
      ...{ id: `dossier-${i}`, title: `Sag ${i}`, kind: 'act', stage: i % 4 === 0 ? 'council' : 'in force' },
      ...{ forum: `forum-${i % forums}`, about: [], home: [], next: { step: 'Afstemning', day: day(i % 700) } },
    });
    const at = new Date(today).toISOString();
    await add('position.written', 'position', {
      ...{ id: `position-${i}`, dossier: `dossier-${i}`, version: 1, text: 'Vi vil have lys.', by: 'local', at },
    });
  }
  await writer.end();
}
