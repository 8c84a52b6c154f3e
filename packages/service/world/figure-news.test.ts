import { createHash } from 'node:crypto';
import type { Draft } from '@lofte/domain/draft';
import { exampleDraft, exampleText } from '@lofte/domain/example-draft';
import { nobody } from '@lofte/domain/rights';
import { findPaper } from '@lofte/store/paper-table';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addPaper } from '../add-paper.ts';
import { adoptEdition } from '../adopt-edition.ts';
import { adoptReading } from '../adopt-reading.ts';
import { editionOf } from '../edition-of.ts';
import { bytesOf, type Example, exampleService, someone, value } from '../example-service.ts';
import { keepDraft } from '../read-queued.ts';
import { waitForReading } from '../wait-for-reading.ts';
import { dismissOffer, offerAgain } from './dismiss-offer.ts';
import { figureNewsOf, settleNews } from './figure-news-of.ts';
import { figureOf, figuresOf } from './figures-of.ts';
import { changeFigure } from './keep-figure.ts';
import { offersOf } from './offers-of.ts';
import { takeOver } from './take-over.ts';

let example: Example;
beforeAll(async () => {
  example = await exampleService();
});
afterAll(() => example.end());

/** The example with another number of lamps; words of the same length, so that every place stands. */
function edition(written: string, value: number): Draft {
  const draft = exampleDraft();
  const swapped = (text: string) => text.replace('hundrede', written);
  const text = swapped(exampleText);
  const sha256 = createHash('sha256').update(text).digest('hex');
  return {
    ...{ ...draft, text, reading: swapped(draft.reading) },
    document: { ...draft.document, sha256, name: `${written}.txt` },
    mentions: draft.mentions.map((one) => (one.kind === 'figure' ? { ...one, value, text: `${written} lamper` } : one)),
  };
}

async function readAs(draft: Draft): Promise<string> {
  const { service } = example;
  const { paper } = value(await addPaper(service, { name: draft.document.name, bytes: bytesOf(draft.text) }));
  await waitForReading(service, paper);
  const record = await findPaper(service.store, paper);
  if (!record) throw new Error('The paper was added');
  await keepDraft(service.store, record, draft);
  return paper;
}

test('a newer paper with another number is told of with both texts; it is taken, or ours is kept until the next paper', async () => {
  const { service } = example;
  const { strategy } = value(await adoptReading(service, await readAs(edition('hundrede', 100)), someone));
  const adopt = async (written: string, number: number) => {
    const paper = await readAs(edition(written, number));
    const { seq, draft } = value(await editionOf(service, strategy, paper));
    const wanted = { seen: seq, version: draft.version, lines: [] };
    expect((await adoptEdition(service, strategy, paper, wanted, someone)).ok).toBe(true);
  };
  const offers = await offersOf(service, () => true);
  const figures = new Set(offers.flatMap((one) => one.figures.map(({ key }) => key)));
  value(await takeOver(service, { partnerships: new Set(), forums: new Set(), figures }, someone));
  const id = (await figuresOf(service))[0]?.id ?? '';
  const news = async () => (await figureNewsOf(service, await figuresOf(service), () => true)).get(id);
  expect(await news()).toBeUndefined();

  await adopt('tohundre', 200);
  const told = await news();
  expect([told?.was, told?.now?.text]).toEqual([
    expect.stringContaining('hundrede lamper'),
    expect.stringContaining('tohundre lamper'),
  ]);
  expect(await figureNewsOf(service, await figuresOf(service), () => false)).toEqual(new Map());
  const seen = async (take: boolean) => ({
    ...{ since: (await figureOf(service, id))?.since ?? 0, document: (await news())?.document ?? '', take },
  });
  const refused = await settleNews(service, id, await seen(true), nobody());
  expect(refused.ok ? '' : refused.issues[0]?.code).toBe('not-allowed');
  const old = await seen(false);
  value(await settleNews(service, id, old, someone));
  expect(await news()).toBeUndefined();
  expect((await figureOf(service, id))?.thing.values.map((one) => one.value)).toEqual([100]);
  const late = await settleNews(service, id, old, someone);
  expect(late.ok ? '' : late.issues[0]?.code).toBe('changed-meanwhile');

  await adopt('trehundr', 300);
  value(await settleNews(service, id, await seen(true), someone));
  const stands = (await figureOf(service, id))?.thing;
  expect(stands?.values.map((one) => one.value)).toEqual([300]);
  expect(stands?.values[0]?.was?.map((one) => one.value)).toEqual([100]);
  expect(stands?.places.map(({ document }) => document)).toEqual([edition('trehundr', 300).document.sha256]);
  expect(await news()).toBeUndefined();
});

test('what was dismissed or taken over is not offered again by a newer paper that says the same', async () => {
  const { service } = example;
  const painted = (colour: string): Draft => {
    const draft = edition('firhundr', 400);
    const text = draft.text.replace('hvide', colour);
    const sha256 = createHash('sha256').update(text).digest('hex');
    return {
      ...{ ...draft, text, reading: draft.reading.replace('hvide', colour) },
      document: { ...draft.document, sha256, name: `${colour}.txt` },
    };
  };
  const { strategy } = value(await adoptReading(service, await readAs(painted('sorte')), someone));
  const offered = async () =>
    (await offersOf(service, (id) => id === strategy)).flatMap((one) => one.figures.map(({ key }) => key));
  const adopt = async (colour: string) => {
    const paper = await readAs(painted(colour));
    const { seq, draft } = value(await editionOf(service, strategy, paper));
    value(await adoptEdition(service, strategy, paper, { seen: seq, version: draft.version, lines: [] }, someone));
  };
  const [key = ''] = await offered();
  value(await dismissOffer(service, { kind: 'figure', key }, someone));
  await adopt('brune');
  expect(await offered()).toEqual([]);
  value(await offerAgain(service, { kind: 'figure', key }, someone));
  expect(await offered()).toEqual([key]);
  value(await takeOver(service, { figures: new Set([key]) }, someone));
  const taken = (await figuresOf(service)).find(({ values }) => values[0]?.value === 400);
  const found = await figureOf(service, taken?.id ?? '');
  if (!found) throw new Error('It was taken over');
  const { thing, since } = found;
  value(await changeFigure(service, thing.id, { wanted: { ...thing, title: 'Lamper' }, since }, someone));
  await adopt('blaae');
  expect(await offered()).toEqual([]);
});
