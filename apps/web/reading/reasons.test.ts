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

/** The English phrases that stand in the reader's source for evidence; what a phrase counts or names is `3`. */
async function phrasesInSource(): Promise<readonly (readonly [file: string, phrase: string])[]> {
  const reader = new URL('../../../packages/reader/', import.meta.url);
  const files = (await readdir(reader, { recursive: true })).filter((file) =>
    /^(?:(?:assemble|titles|repair)\.ts|(?:classify|repair)\/(?!.*\.test\.|lexicon\.)[\w-]+\.ts)$/.test(file),
  );
  const said = files.map(async (file) => {
    const source = (await readFile(new URL(file, reader), 'utf8')).replace(/^(?:import .*|\s*(?:\/\/|\/?\*).*)$/gm, '');
    // Words of a language stand in lists, which are split; evidence is said in two words or more, or named as such.
    const texts = [
      ...source.matchAll(/(why: |reason: )?(?:'([^'\n]*)'|`([^`\n]*)`)(?!\s*(?:\.split|,\s*\)\s*\.split))/g),
    ];
    return texts.flatMap(([, named, plain, counted]) => {
      const phrase = (plain ?? counted ?? '').replace(/^; /, '').replace(/\$\{[^}]*\}/g, '3');
      return (named ? /^[a-z]/ : /^[a-z][a-z’]* [a-z’0-9, -]+$/).test(phrase) ? [[file, phrase] as const] : [];
    });
  });
  return (await Promise.all(said)).flat();
}

test('every phrase of evidence in the reader’s source has Danish words', async () => {
  const phrases = await phrasesInSource();
  expect(phrases.length).toBeGreaterThan(60);
  expect(phrases.filter(([, phrase]) => !isKnownReason(phrase))).toEqual([]);
});
