import { request } from 'node:http';
import { actions } from '@lofte/domain/rights';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assetUrl } from './assets.ts';
import { routes } from './routes.ts';
import { serverInNewFolder } from './test/browser.ts';

let running: Awaited<ReturnType<typeof serverInNewFolder>>;
beforeAll(async () => {
  running = await serverInNewFolder();
});
afterAll(() => running.remove());

const ask = (path: string, init?: RequestInit) =>
  fetch(new URL(path, running.server.url), { redirect: 'manual', ...init });

/** With headers that `fetch` does not let a program set. */
function rawly(headers: Record<string, string>, method = 'GET', path = '/'): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(running.server.url);
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject).end();
  });
}

describe('routes', () => {
  it('each name an action that there is', () => {
    for (const { action } of routes) expect(actions).toContain(action);
  });
  it('send nothing by POST for what only sees', () => {
    for (const { method, path } of routes.filter(({ action }) => action.endsWith('.see')))
      expect([path, method]).toEqual([path, 'GET']);
  });
  it('are told apart by method and path', () => {
    const keys = routes.map(({ method, path }) => `${method} ${path}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('every answer', () => {
  it.each(['/', '/healthz', '/nowhere', '/source/none', assetUrl('style.css')])(
    '%s forbids what is not our own',
    async (path) => {
      const { headers } = await ask(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("base-uri 'none'");
      expect(policy).toContain("form-action 'self'");
      expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    },
  );
  it('carries no script or style inside its HTML', async () => {
    for (const path of ['/', '/nowhere']) {
      const html = await (await ask(path)).text();
      expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=/);
    }
  });
});

describe('who may ask', () => {
  it('answers to the names of loopback and to no other', async () => {
    const port = new URL(running.server.url).port;
    expect(await rawly({ host: `localhost:${port}` })).toBe(200);
    expect(await rawly({ host: `127.0.0.1:${port}` })).toBe(200);
    expect(await rawly({ host: `evil.example:${port}` })).toBe(421);
    expect(await rawly({ host: 'localhost.evil.example' })).toBe(421);
  });
  it('takes no change from another site’s page', async () => {
    const { host } = new URL(running.server.url);
    const post = (headers: Record<string, string>) => rawly({ host, ...headers }, 'POST', '/papers/none/cancel');
    expect(await post({ 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' })).toBe(403);
    expect(await post({ 'sec-fetch-site': 'same-site' })).toBe(403);
    expect(await post({ origin: 'https://evil.example' })).toBe(403);
    expect(await post({ origin: 'null' })).toBe(403);
    expect(await post({ 'sec-fetch-site': 'same-origin', origin: `http://${host}` })).toBe(404);
    expect(await post({ origin: `http://${host}` })).toBe(404);
  });
});

describe('answers', () => {
  it('assets may be kept for ever, because their address changes with them; pages may not', async () => {
    expect((await ask(assetUrl('library.js'))).headers.get('cache-control')).toContain('immutable');
    expect((await ask('/assets/library-000000000000.js')).status).toBe(404);
    expect((await ask('/assets/..%2f..%2fpackage.json')).status).toBe(404);
    expect((await ask('/')).headers.get('cache-control')).toBe('no-store');
  });
  it('what is not there is a 404 page in the language that is asked for', async () => {
    const danish = await ask('/nowhere', { headers: { 'accept-language': 'da' } });
    expect(danish.status).toBe(404);
    expect(await danish.text()).toContain('<h1>Siden findes ikke</h1>');
    const english = await ask('/nowhere', { headers: { 'accept-language': 'fr;q=0.9, en;q=0.8, da;q=0.1' } });
    expect(await english.text()).toContain('<h1>There is no such page</h1>');
  });
  it('a form without a file is told so', async () => {
    const body = new FormData();
    body.append('files', new File([], ''));
    const answer = await ask('/papers', { method: 'POST', body });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('Der blev ikke valgt nogen fil');
    expect((await ask('/papers', { method: 'POST', body: 'x' })).status).toBe(400);
  });
  it('healthz says ok', async () => {
    expect(await (await ask('/healthz')).text()).toBe('ok');
  });
});
