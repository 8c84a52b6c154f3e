import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openFiles } from '@lofte/store/files';
import { freshFolder } from '@lofte/store/fresh-folder';
import type { Store } from '@lofte/store/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isPublic, withCopies } from './fetch-evidence.ts';

let site: Server;
let proxy: Server;
let folder: Awaited<ReturnType<typeof freshFolder>>;
let files: Store['files'];
const seen: string[] = [];

const port = (server: Server) => (server.address() as AddressInfo).port;
const listening = (server: Server) => new Promise<void>((done) => server.listen(0, '127.0.0.1', done));

beforeAll(async () => {
  folder = await freshFolder();
  files = await openFiles(folder.folder);
  site = createServer((asked, answer) => {
    if (asked.url === '/inside') answer.writeHead(302, { location: 'http://internt.example.dk/' }).end();
    else if (asked.url === '/large') answer.end(Buffer.alloc(11 * 1024 * 1024));
    else if (asked.url === '/gone') answer.writeHead(404).end('væk');
    else answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<p>Ni havne</p>');
  });
  await listening(site);
  // A proxy knows where pages are; here all are at one place.
  proxy = createServer((asked, answer) => {
    seen.push(asked.url ?? '');
    const { pathname } = new URL(asked.url ?? '');
    request({ port: port(site), host: '127.0.0.1', path: pathname }, (got) => {
      answer.writeHead(got.statusCode ?? 500, got.headers);
      got.pipe(answer);
    }).end();
  });
  await listening(proxy);
});
afterAll(async () => {
  for (const server of [site, proxy]) server.close();
  await folder.remove();
});

const resolve = async (host: string) => (host === 'internt.example.dk' ? ['9.9.9.9', '10.0.0.5'] : ['9.9.9.9']);
const copyOf = async (url: string, on = true) => {
  const service = {
    store: { files } as Store,
    now: () => new Date('2027-04-01T08:00:00.000Z'),
    fetchProxy: on ? new URL(`http://127.0.0.1:${port(proxy)}`) : undefined,
  };
  const evidence = [{ id: 'e', kind: 'link', url, date: '2027-03-01' } as const];
  const done = await withCopies(service, { state: 'on track', text: '', evidence }, resolve);
  const [link] = done.evidence ?? [];
  return link?.kind === 'link' ? link.copy : undefined;
};

describe('a link given as evidence', () => {
  test('has a dated copy of what it said, kept by its hash, where a proxy is named', async () => {
    const copy = await copyOf('http://avis.example.dk/havne');
    expect(copy).toMatchObject({ mediaType: 'text/html; charset=utf-8', at: '2027-04-01T08:00:00.000Z' });
    expect(Buffer.from((await files.get(copy?.sha256 ?? '')) ?? []).toString()).toBe('<p>Ni havne</p>');
    expect(seen).toEqual(['http://avis.example.dk/havne']);
  });

  test('has none without a proxy, or where the page is not there, too large, or leads inside', async () => {
    expect(await copyOf('http://avis.example.dk/havne', false)).toBeUndefined();
    for (const path of ['gone', 'large', 'inside'])
      expect(await copyOf(`http://avis.example.dk/${path}`)).toBeUndefined();
    const asked = seen.length;
    expect(await copyOf('http://internt.example.dk/')).toBeUndefined();
    expect(await copyOf('http://169.254.169.254/latest/meta-data')).toBeUndefined();
    expect(seen.length).toBe(asked);
  });

  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.1.1',
    '0.0.0.0',
    '[::1]',
    '[::]',
    '[fe80::1]',
    '[fd00::1]',
    '[::ffff:10.0.0.1]',
    '[64:ff9b::a00:1]',
    '[2002:a00:1::]',
  ])('is never fetched from %s', async (host) => expect(await isPublic(host)).toBe(false));
});
