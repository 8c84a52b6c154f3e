import { filesIn } from '@lofte/domain/files-in';
import { chooseFollowed, type Wanted } from '@lofte/domain/follow-up/choose-followed';
import { type Actor, nobody } from '@lofte/domain/rights';
import { briefDocument } from '@lofte/formats/brief-document';
import type { BriefLinks } from '@lofte/formats/brief-writing';
import type { Document } from '@lofte/formats/document/document';
import { toDocx } from '@lofte/formats/document/to-docx';
import { toHtml } from '@lofte/formats/document/to-html';
import { toPdf } from '@lofte/formats/document/to-pdf';
import { itemDocument } from '@lofte/formats/item-document';
import type { MeetingLinks } from '@lofte/formats/note-writing';
import { proposalDocument } from '@lofte/formats/proposal-document';
import { reviewDocument } from '@lofte/formats/review-document';
import type { ReviewLinks } from '@lofte/formats/review-writing';
import { statusDocument } from '@lofte/formats/status-document';
import { ledgerHead } from '@lofte/store/entry-table';
import { onOneDatabase } from '@lofte/store/test-databases';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Example, exampleService, someone, value } from './example-service.ts';
import { briefOf } from './follow-up/brief-of.ts';
import { statusPaperOf } from './follow-up/status-paper-of.ts';
import { statusSeen } from './follow-up/status-seen.ts';
import { assessProposal } from './steering/assess-proposal.ts';
import { beginReview } from './steering/begin-review.ts';
import { coverNoteOf } from './steering/cover-note-of.ts';
import { exampleYear, wantedReview } from './steering/example-review.ts';
import type { ExampleSteering } from './steering/example-steering.ts';
import { itemNotesOf } from './steering/item-notes-of.ts';
import { makeProposal } from './steering/make-proposal.ts';
import { meetingPapersOf } from './steering/meeting-papers-of.ts';
import { planMeeting } from './steering/plan-meeting.ts';
import { putProposal, showAssessments } from './steering/put-proposal.ts';
import { reviewOf } from './steering/review-of.ts';
import { sealReview } from './steering/seal-review.ts';
import { chooseTemplate, removeTemplate } from './template/choose-template.ts';
import { templateOf } from './template/template-of.ts';
import { verifyRecord } from './verify-record.ts';

onOneDatabase('Papers', (fresh) => {
  let example: Example;
  let there: ExampleSteering;
  let now = '';

  beforeAll(async () => {
    example = await exampleService({ fresh, now: () => new Date(now) });
    there = await exampleYear(example, (time) => {
      now = time;
    });
  });
  afterAll(() => example.end());

  /** A proposal to stop what is going on, put to the group. */
  const stopping = async () => {
    const { group, strategy, elements } = there;
    const element = elements.filter(({ kind }) => kind === 'initiative')[1]?.id ?? '';
    const edits = [{ strategy, edit: { do: 'change' as const, element, fields: { decided: 'stopped' as const } } }];
    const wanted = { group, kind: 'stop' as const, title: 'Stop for gavlene', text: 'Malingen er sluppet op.', edits };
    const proposal = value(await makeProposal(example.service, wanted, someone));
    value(await putProposal(example.service, proposal, someone));
    return { proposal, element };
  };
  const noteFor = async (proposal: string, actor: Actor, language: 'da' | 'en' = 'da') => {
    const note = await coverNoteOf(example.service, proposal, actor);
    if (!note) throw new Error('The proposal is gone');
    return { ...proposalDocument(note, links, language, '2027-06-01'), base };
  };

  test('a cover note says what is asked, why, of what, and what it brings, in both languages and every format', async () => {
    const { proposal, element } = await stopping();
    const html = toHtml(await noteFor(proposal, someone));
    for (const words of ['beslutter at stoppe', 'Malingen er sluppet op.', `/element/${element}`, 'Konsekvenser']) {
      expect(html).toContain(words);
    }
    const english = await noteFor(proposal, someone, 'en');
    expect(toHtml(english)).toContain('decides to stop');
    await inEachFormat(english);
    expect(await coverNoteOf(example.service, 'none', someone)).toBeUndefined();
  });

  test('a cover note keeps what members think to themselves as long as the page does', async () => {
    const { proposal } = await stopping();
    const [asta, bent] = there.members;
    const criterion = (await coverNoteOf(example.service, proposal, asta))?.group.criteria[0]?.id ?? '';
    const assessing = { scores: [{ criterion, score: 2, reason: 'Malerne er trætte.' }] };
    value(await assessProposal(example.service, proposal, assessing, asta));
    const read = async (actor: Actor) => toHtml(await noteFor(proposal, actor));
    expect(await read(bent)).toContain('1 af 3 har vurderet');
    expect(await read(bent)).not.toContain('Malerne er trætte.');
    expect(await read(asta)).not.toContain('Malerne er trætte.');
    value(await showAssessments(example.service, proposal, someone));
    expect(await read(bent)).toContain('Malerne er trætte.');
    expect(await read(bent)).toContain('1 gav 2');
  });

  test('each item of an agenda has its note: a proposal, a part of a plan, a decision and a mere title', async () => {
    const { proposal, element } = await stopping();
    const { strategy, group } = there;
    const items = [
      { kind: 'proposal' as const, title: 'Stop for gavlene', proposal },
      { kind: 'element' as const, title: 'Gavlene', strategy, element },
      { kind: 'free' as const, title: 'Eventuelt' },
    ];
    const start = { title: 'Mødet', start: '2027-07-01T08:00:00.000Z', end: '2027-07-01T10:00:00.000Z' };
    const meeting = value(await planMeeting(example.service, group, { ...start, items }, someone));
    const papers = await meetingPapersOf(example.service, meeting);
    if (!papers) throw new Error('The meeting is gone');
    const notes = await itemNotesOf(example.service, papers, someone);
    const html = notes.map((note) => toHtml({ ...itemDocument(note, links, 'da', '2027-06-01'), base }));
    expect(html[0]).toContain('Det indstilles');
    expect(html[0]).toContain('Punkt 1');
    expect(html[1]).toContain(`/element/${element}`);
    expect(html[2]).toContain('Der er ikke skrevet mere til punktet.');
    const [only] = await itemNotesOf(example.service, papers, someone, papers.meeting.items[1]?.id);
    expect(only?.nth).toBe(2);
  });
  test('the status on one page is of one page, counts what its lists hold, and names decisions by their number', async () => {
    const { strategy } = there;
    const paper = async (actor: Actor) => {
      const found = await statusPaperOf(example.service, strategy, actor);
      return found && { ...statusDocument(found, statusLinks, 'da'), base };
    };
    const document = await paper(someone);
    if (!document) throw new Error('The strategy is gone');
    await inEachFormat(document);
    const html = toHtml(document);
    expect(html).toContain('beslutning 2027-1');
    const { followed } = await statusSeen(example.service, someone);
    const numbers = [...html.matchAll(/<a href="[^"]*\/list\/([^"]*)">[^\d<]*(\d+)/g)];
    expect(numbers.length).toBeGreaterThan(4);
    for (const [, asked = '', shown] of numbers) {
      const wanted = JSON.parse(decodeURIComponent(asked)) as Wanted;
      // A goal's name leads to its list too, and begins with its number.
      if (!/^\{"strategy":"[^"]*","goal":"[^"]*"\}$/.test(JSON.stringify(wanted)))
        expect([wanted, chooseFollowed(followed, wanted, someone).length]).toEqual([wanted, Number(shown)]);
    }
    expect(await paper(nobody())).toBeUndefined();
  });

  test('a brief says to each reader what the page says: words that are not accepted are for nobody outside', async () => {
    const { strategy } = there;
    const { followed } = await statusSeen(example.service, someone);
    const [said] = followed.filter(
      ({ update }) => update?.text === 'Halvtreds lamper står.' || update?.text === 'Alle gavle er hvide.',
    );
    const words = said?.update?.text ?? 'nothing';
    const read = async (actor: Actor, element = said?.element.id ?? '') => {
      const brief = await briefOf(example.service, [strategy, element], actor, {
        sayWho: (who) => who?.name ?? 'en anden',
      });
      return brief && { ...briefDocument(brief, briefLinks, 'da'), base };
    };
    const inside = await read(someone);
    if (!inside) throw new Error('The element is gone');
    await inEachFormat(inside);
    expect(toHtml(inside)).toContain(words);
    const outside = await read(nobody([{ role: 'public', strategy }]));
    expect(outside && toHtml(outside)).toContain('Ordene er ikke godkendt');
    expect(outside && toHtml(outside)).not.toContain(words);
    const stopped = followed.find(({ standing }) => standing.decided === 'stopped')?.element.id;
    const changed = await read(someone, stopped);
    expect(changed && toHtml(changed)).toContain('Der er ingen strøm.');
    expect(await read(someone, 'none')).toBeUndefined();
  });

  test('a template is kept in the record; what is sealed stays in the one it was sealed with, byte for byte', async () => {
    const { service } = example;
    const chosen = async (head: string) =>
      chooseTemplate(service, { name: `${head}.docx`, bytes: await paper(head) }, someone);
    value(await chooseTemplate(service, { name: 'First.dotx', bytes: await paper('Det Første Ministerium') }, someone));
    const template = (await templateOf(service))?.template;
    const kept = { table: 'template' as const, id: 'docx', before: null, after: { ...template } };
    expect(filesIn(kept)).toEqual([{ name: 'First.dotx', sha256: template?.sha256, of: 'file' }]);
    const review = value(await beginReview(service, wantedReview(there), someone));
    value(await sealReview(service, review, someone));
    const sealed = async () => {
      const content = await reviewOf(service, review);
      if (!content) throw new Error('The review is gone');
      const { opened } = (await templateOf(service, content.review.sealed?.seq)) ?? {};
      return Buffer.from(await toDocx(reviewDocument(content, reviewLinks), opened));
    };
    const first = await sealed();
    value(await chosen('Det Andet Ministerium'));
    expect((await templateOf(service))?.template.name).toBe('Det Andet Ministerium.docx');
    expect((await sealed()).equals(first)).toBe(true);
    value(await removeTemplate(service, someone));
    expect(await templateOf(service)).toBeUndefined();
    expect((await sealed()).equals(first)).toBe(true);
    expect(await verifyRecord(service)).toMatchObject({ ok: true });
  });

  test('a template that cannot be used is refused in a sentence, and so is whoever is no administrator', async () => {
    const { service } = example;
    const codes = async (name: string, bytes: Uint8Array, actor = someone) => {
      const done = await chooseTemplate(service, { name, bytes }, actor);
      return done.ok ? [] : done.issues.map(({ code }) => code);
    };
    const head = await ledgerHead(service.store);
    expect(await codes('x.docx', new TextEncoder().encode('Ingen skabelon'))).toEqual(['not-a-document']);
    expect(await codes('x.docx', await paper('{{minister}}'))).toEqual(['template-unknown-place']);
    expect(await codes('x.docx', await paper('Fint'), there.members[0])).toEqual(['not-allowed']);
    expect(await removeTemplate(service, someone)).toMatchObject({ ok: false });
    expect(await ledgerHead(service.store)).toEqual(head);
  });
});

/** A ministry's paper with a place for the content. */
function paper(head: string): Promise<Uint8Array> {
  const blocks = [{ kind: 'paragraph' as const, runs: [{ text: '{{content}}' }] }];
  return toDocx({ language: 'da', title: head, date: '2027-01-01', blocks });
}

const statusLinks = {
  list: (wanted: Wanted) => `/list/${encodeURIComponent(JSON.stringify(wanted))}`,
  element: (_: string, element: string) => `/element/${element}`,
  drift: () => '/drift',
  decision: (id: string) => `/decision/${id}`,
  contradiction: () => 'Det siger imod sig selv.',
};

const briefLinks: BriefLinks = {
  strategy: (id) => `/strategy/${id}`,
  element: (_, element) => `/element/${element}`,
  proposal: (id) => `/proposals/${id}`,
  decision: (id) => `/decision/${id}`,
  place: (document) => `/source/${document}`,
  evidence: (sha256) => `/evidence/${sha256}`,
};

const reviewLinks: ReviewLinks = {
  list: () => '/status',
  listThen: () => '/status',
  element: (_, element) => `/element/${element}`,
  drift: () => '/drift',
  decision: (id) => `/decision/${id}`,
};

/** Without it a file has no links. */
const base = 'https://lofte.example';

const links: MeetingLinks = {
  element: (_, element) => `/element/${element}`,
  proposal: (id) => `/proposals/${id}`,
  decision: (id) => `/decision/${id}`,
  minutes: (id) => `/minutes/${id}`,
  place: (document, { start }) => `/source/${document}?at=${start}`,
};

/** It comes out in each format, and the same twice. */
async function inEachFormat(document: Document): Promise<void> {
  const files = async () => [Buffer.from(await toDocx(document)), Buffer.from(await toPdf(document)), toHtml(document)];
  expect(await files()).toEqual(await files());
}
