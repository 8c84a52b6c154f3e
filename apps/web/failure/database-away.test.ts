import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressOf, command, startCluster, startPostgres, stopPostgres } from '@lofte/store/test-cluster';
import { onPostgres } from '@lofte/store/test-databases';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { type Server, startServer } from '../server.ts';

onPostgres('A server whose database goes away', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lofte-pg-'));
  const found = inject('postgres');
  const place = { bin: typeof found === 'string' ? '' : found.bin, folder };
  let server: Server;
  beforeAll(async () => {
    await startCluster(place);
    await command(place, 'create database lofte owner lofte');
    server = await startServer({ data: addressOf(place, 'lofte'), port: 0 });
  });
  afterAll(async () => {
    await server.close();
    stopPostgres(place);
    rmSync(folder, { recursive: true });
  });

  const ask = (language: string, path = '/') =>
    fetch(new URL(path, server.url), { headers: { 'accept-language': language } });

  test('stays up, says so in the reader’s language, and goes on once it is back', async () => {
    expect((await ask('da')).status).toBe(200);
    stopPostgres(place);
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const away = await ask('da');
    expect([away.status, away.headers.get('retry-after')]).toEqual([503, '10']);
    expect(away.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await away.text()).toContain('Databasen svarer ikke. Intet er gemt.');
    expect(await (await ask('en')).text()).toContain('The database does not answer. Nothing was saved.');
    const file = new FormData();
    file.append('file', new File(['words'], 'a.txt'));
    const origin = new URL(server.url).origin;
    expect(
      (await fetch(new URL('/papers', server.url), { method: 'POST', body: file, headers: { origin } })).status,
    ).toBe(503);
    expect(said.mock.calls.flat().join()).toContain('does not answer');
    said.mockRestore();
    await startPostgres(place);
    expect((await ask('da')).status).toBe(200);
  });
});
