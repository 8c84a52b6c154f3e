import { addPaper } from '@lofte/service/add-paper';
import { waitForReading } from '@lofte/service/wait-for-reading';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serverInNewFolder } from '../test/browser.ts';
import { urls } from '../urls.ts';
import { rangeOf } from './send-file.ts';
import { plainPdf } from './test-pdf.ts';

let running: Awaited<ReturnType<typeof serverInNewFolder>>;
beforeAll(async () => {
  running = await serverInNewFolder();
});
afterAll(() => running.remove());

async function put(name: string, bytes: Uint8Array): Promise<string> {
  const { service } = running.server;
  const added = await addPaper(service, { name, bytes });
  if (!added.ok) throw new Error(added.issues[0]?.message);
  await waitForReading(service, added.value.paper);
  return urls.file(added.value.paper);
}
const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(new URL(path, running.server.url), { headers });

describe('a paper’s file', () => {
  it('is handed out whole, a PDF to be looked at and without any rights of our pages', async () => {
    const bytes = plainPdf([[[50, 80, 'We will build a small harbour.']]]);
    const answer = await ask(await put('Plan "æ"\r\nx: y.pdf', bytes));
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-disposition')).toMatch(
      /^inline; filename="Plan ___[^"\r\n]*\.pdf"; filename\*=UTF-8''/,
    );
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none';.*; sandbox$/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('cache-control')).toBe('private, no-cache');
  });

  it('is only to be saved where it is anything but a PDF, also where its name says otherwise', async () => {
    const html = new TextEncoder().encode('<!doctype html><h1>Plan</h1><p>We will.</p><script>alert(1)</script>');
    for (const name of ['plan.html', 'plan.pdf', 'plan.svg']) {
      const answer = await ask(await put(name, new Uint8Array([...html, ...new TextEncoder().encode(name)])));
      expect(answer.headers.get('content-type')).toBe('application/octet-stream');
      expect(answer.headers.get('content-disposition')).toMatch(/^attachment;/);
      expect(answer.headers.get('content-security-policy')).toContain('sandbox');
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('comes in parts, and not again where the browser has it', async () => {
    const bytes = plainPdf([[[50, 80, 'We will build two harbours.']]]);
    const path = await put('parts.pdf', bytes);
    const part = await ask(path, { range: 'bytes=4-7' });
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 4-7/${bytes.length}`]);
    expect(new Uint8Array(await part.arrayBuffer())).toEqual(bytes.slice(4, 8));
    expect((await ask(path, { range: `bytes=${bytes.length}-` })).status).toBe(416);
    const etag = part.headers.get('etag') ?? '';
    expect((await ask(path, { 'if-none-match': etag })).status).toBe(304);
  });

  it('is not there where there is no such paper', async () => {
    for (const name of ['none', '../../etc/passwd', 'a'.repeat(64)])
      expect((await ask(urls.file(name))).status).toBe(404);
  });
});

describe('rangeOf', () => {
  it('reads one range, and overlooks what is none (RFC 9110, 14.2)', () => {
    expect(rangeOf('bytes=0-9', 100)).toEqual([0, 10]);
    expect(rangeOf('bytes=90-200', 100)).toEqual([90, 100]);
    expect(rangeOf('bytes=95-', 100)).toEqual([95, 100]);
    expect(rangeOf('bytes=-5', 100)).toEqual([95, 100]);
    expect(rangeOf('bytes=-500', 100)).toEqual([0, 100]);
    expect(rangeOf('bytes=-0', 100)).toBe('none');
    for (const none of [undefined, '', 'bytes=', 'bytes=-', 'bytes=9-0', 'bytes=0-1,4-5', 'lines=1-2', 'bytes=a-b'])
      expect(rangeOf(none, 100)).toBeUndefined();
  });
});
