import { readdir, readFile } from 'node:fs/promises';
import { addPaper } from '@lofte/service/add-paper';
import { readingOf } from '@lofte/service/reading-of';
import { waitForReading } from '@lofte/service/wait-for-reading';
import { expect, test } from 'vitest';
import { serverInNewFolder } from '../test/browser.ts';
import { isKnownReason, sayReason } from './reasons.ts';

test('evidence is said in Danish, with its numbers, and left as it is in English or where it is new', () => {
  expect(sayReason('da', 'labelled and numbered; named at 3 places')).toBe(
    'mærket med et ord for arten og et nummer; nævnt 3 steder',
  );
  expect(sayReason('en', 'labelled and numbered')).toBe('labelled and numbered');
  expect(sayReason('da', 'something nobody has said before')).toBe('something nobody has said before');
});

test('all evidence that the sample papers give has Danish words', async () => {
  const samples = new URL('../../../samples/', import.meta.url);
  const { server, remove } = await serverInNewFolder();
  try {
    const unknown = new Set<string>();
    for (const name of (await readdir(samples)).filter((file) => /\.(pdf|docx)$/.test(file))) {
      const added = await addPaper(server.service, { name, bytes: await readFile(new URL(name, samples)) });
      if (!added.ok) throw new Error(added.issues[0]?.message);
      await waitForReading(server.service, added.value.paper);
      const draft = (await readingOf(server.service, added.value.paper))?.draft;
      const said = [
        ...(draft?.elements ?? []).map(({ reason }) => reason),
        ...(draft?.repairs ?? []).map(({ why }) => why),
      ];
      expect(said.length).toBeGreaterThan(20);
      for (const reason of said) if (!isKnownReason(reason)) unknown.add(reason);
    }
    expect([...unknown]).toEqual([]);
  } finally {
    await remove();
  }
});
