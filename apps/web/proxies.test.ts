import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { addressOf } from './browser-of.ts';
import { readConfig } from './config.ts';
import { readProxies } from './proxies.ts';
import type { Site } from './site.ts';

const url = new URL('https://strategi.example.dk');

/** What a server on this machine takes a request for that was passed on. */
async function seen(forwarded: string | undefined, site: Site): Promise<string> {
  const app = new Hono().get('/', (context) => context.text(addressOf(context, site)));
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 });
  await new Promise((resolve) => server.once('listening', resolve));
  try {
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
    return await (await fetch(`http://127.0.0.1:${port}/`, { headers })).text();
  } finally {
    server.close();
  }
}

function behind(named: string): Site {
  const proxies = readProxies(named);
  if (!proxies.ok) throw new Error(proxies.issues[0]?.message);
  return { url, ...(proxies.value ? { proxies: proxies.value } : {}) };
}

test.each<[string, string | undefined, Site, string]>([
  ['nobody passed it on', undefined, behind(''), '127.0.0.1'],
  ['the server is this machine’s alone', '203.0.113.9', {}, '127.0.0.1'],
  ['a proxy on this machine passed it on', '203.0.113.9', behind(''), '203.0.113.9'],
  ['somebody made up where they come from', '198.51.100.1, 203.0.113.9', behind(''), '203.0.113.9'],
  ['another proxy is not named', '203.0.113.9, 10.0.0.7', behind(''), '10.0.0.7'],
  ['another proxy is named', '203.0.113.9, 10.0.0.7', behind('10.0.0.7'), '203.0.113.9'],
  ['several are, in a range', '198.51.100.1, 203.0.113.9, 10.0.0.7, 10.0.0.8', behind('10.0.0.0/24'), '203.0.113.9'],
  ['all are', '10.0.0.7', behind('10.0.0.0/24'), '10.0.0.7'],
  ['it has a port', '203.0.113.9:4711, 10.0.0.7:80', behind('10.0.0.7'), '203.0.113.9'],
  ['it is IPv6', '2001:db8:1::9, [2001:db8::7]:443', behind('2001:db8::/64'), '2001:db8:1::9'],
  ['it is IPv4 in IPv6', '203.0.113.9, ::ffff:10.0.0.7', behind('10.0.0.7'), '203.0.113.9'],
  ['a proxy says what is no address', '203.0.113.9, unknown, 10.0.0.7', behind('10.0.0.7'), 'unknown'],
])('Where a request comes from, where %s', async (_, forwarded, site, address) => {
  expect(await seen(forwarded, site)).toBe(address);
});

test.each(['proxy.example.dk', '10.0.0.0/33', '10.0.0.0/8/8', '10.0.0.0/', '10.0.0'])('"%s" is no proxy', (named) => {
  const read = readConfig([], { LOFTE_PROXY: `10.0.0.7, ${named}` });
  expect(read).toMatchObject({ ok: false, issues: [{ code: 'bad-setting', where: 'LOFTE_PROXY' }] });
});
