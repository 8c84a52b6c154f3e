import { localActor } from '@lofte/domain/rights';
import { toHtml } from '@lofte/formats/document/to-html';
import { actorOf } from '@lofte/service/actor-of';
import { bytesOf, value } from '@lofte/service/example-service';
import { beginReview } from '@lofte/service/steering/begin-review';
import { reviewOf } from '@lofte/service/steering/review-of';
import { sealReview } from '@lofte/service/steering/seal-review';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { adoptSample } from '../test/adopted.ts';
import { serverInNewFolder } from '../test/browser.ts';
import { administrator, personWith, session } from '../test/people.ts';
import { urls } from '../urls.ts';
import { paperOf } from './links.ts';

let running: Awaited<ReturnType<typeof serverInNewFolder>>;
let review: string;

beforeAll(async () => {
  running = await serverInNewFolder();
  const { service } = running.server;
  const strategies: string[] = [];
  for (const title of ['Kyst', 'Havn', 'Vand', 'By']) strategies.push((await adoptSample(service, title)).strategy);
  const wanted = { kind: 'annual', title: 'Året der gik', language: 'da', strategies } as const;
  const covers = { from: '2026-01-01', to: '2026-12-31' };
  review = value(await beginReview(service, { ...wanted, strategies, covers }, localActor));
});
afterAll(() => running.remove());

async function ask(path: string, { as, method = 'GET' }: { as?: string; method?: string } = {}) {
  const headers: Record<string, string> = { 'sec-fetch-site': 'same-origin', 'accept-language': 'da' };
  if (as !== undefined) headers.cookie = `session=${as}`;
  const answer = await fetch(new URL(path, running.server.url), { method, headers, redirect: 'manual' });
  return {
    status: answer.status,
    to: answer.headers.get('location') ?? '',
    bytes: Buffer.from(await answer.arrayBuffer()),
  };
}
/** It waits until it is stopped. */
const endless = (by: string) =>
  value(
    running.server.service.reports.begin({
      ...{ review, format: 'pdf', by, same: by },
      make: (signal, progress) => {
        progress({ stage: 'counting', done: 3, of: 4 });
        return new Promise((_, refuse) => signal.addEventListener('abort', () => refuse(signal.reason)));
      },
    }),
  );

test('a long report is asked for, waited for and fetched without JavaScript, and is what it would have been at once', async () => {
  const { service, url } = running.server;
  const first = endless('local');
  const waiting = await ask(urls.reviewPart(review, 'report.html'));
  expect(waiting.status).toBe(303);
  expect((await ask(waiting.to)).bytes.toString()).toContain('HTML-filen venter på tur');
  expect((await ask(`${waiting.to}/file`)).to).toBe(waiting.to);

  const page = (await ask(urls.report(review, first))).bytes.toString();
  expect(page).toContain('<noscript><meta http-equiv="refresh" content="2"/></noscript>');
  expect(page).toContain('Tallene bliver talt: 3 af 4 strategier.');
  expect((await ask(urls.cancelReport(review, first), { method: 'POST' })).to).toBe(urls.report(review, first));
  expect((await ask(urls.report(review, first))).bytes.toString()).toContain('Skrivningen er standset.');

  await service.reports.ended(waiting.to.split('/').at(-1) ?? '');
  const done = (await ask(waiting.to)).bytes.toString();
  expect(done).toMatch(/HTML-filen er klar[\s\S]*til og med post \d+\./);
  expect(done).not.toContain('http-equiv="refresh"');
  const content = await reviewOf(service, review);
  if (!content) throw new Error('The review is gone');
  const written = bytesOf(toHtml(paperOf(content, new URL(url).origin)));
  expect((await ask(`${waiting.to}/file`)).bytes.equals(written)).toBe(true);
  expect((await ask(urls.reviewPart(review, 'report.html'))).to).toBe(waiting.to);
});

test('it is for those who may read the review, is stopped by whoever began it (a reader, once it is sealed), and one that is gone says so', async () => {
  const { service } = running.server;
  const admin = await administrator(service);
  const id = endless('somebody');
  const stranger = await session(service, await personWith(service, admin, []));
  const pages = [urls.report(review, id), urls.reportFile(review, id), urls.reviewPart(review, 'report.pdf')];
  for (const path of pages) expect([path, (await ask(path, { as: stranger })).status]).toEqual([path, 403]);
  expect((await ask(urls.cancelReport(review, id), { as: stranger, method: 'POST' })).status).toBe(403);
  const seen = await ask(urls.report(review, id), { as: admin });
  expect(seen.bytes.toString()).not.toContain(urls.cancelReport(review, id));
  await ask(urls.cancelReport(review, id), { as: admin, method: 'POST' });
  expect(service.reports.find(id)?.state).toBe('running');
  const lost = await ask(urls.report(review, 'none'), { as: admin });
  expect([lost.status, lost.bytes.toString()]).toEqual([404, expect.stringContaining('når serveren begynder forfra')]);

  const reader = await personWith(service, admin, [{ role: 'reader', strategy: null }]);
  value(await sealReview(service, review, (await actorOf(service, admin)).actor));
  const [own, as] = [endless(reader), await session(service, reader)];
  expect((await ask(urls.report(review, own), { as })).bytes.toString()).toContain(urls.cancelReport(review, own));
  expect((await ask(urls.cancelReport(review, own), { as, method: 'POST' })).status).toBe(303);
  expect(service.reports.find(own)?.state).toBe('cancelled');
});
