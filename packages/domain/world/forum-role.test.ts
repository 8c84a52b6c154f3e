import { describe, expect, test } from 'vitest';
import type { Mention } from '../draft.ts';
import type { Plan } from '../plan.ts';
import type { PlanElement } from '../plan-element.ts';
import { offeredForums } from './offered-forums.ts';

const offices = ['Havstyrelsen', 'Kystministeriet'];
const bodies = ['IMO', 'HELCOM', 'ICES', 'IMO’s Miljøkomité', 'HAVRAD'];

function mentionsOf(text: string): readonly Mention[] {
  const at = (name: string) => [...text.matchAll(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})(?!’s M)`, 'gu'))];
  const spanOf = (hit: RegExpExecArray) => ({ start: hit.index, end: hit.index + hit[0].length, page: 1 });
  return [
    ...at('Danmark').map((hit): Mention => ({ kind: 'country', code: 'DK', text: hit[0], span: spanOf(hit) })),
    ...offices.flatMap((name) =>
      at(name).map((hit): Mention => ({ kind: 'organisation', name, text: name, span: spanOf(hit) })),
    ),
    ...bodies.flatMap((name) =>
      at(name).map((hit): Mention => ({ kind: 'organisation', name, text: name, forum: true, span: spanOf(hit) })),
    ),
  ];
}

function offered(text: string, sections: readonly string[] = []) {
  const elements = sections.map((title, i) => {
    const start = text.indexOf(`\n${title}\n`) + 1;
    const next = sections.map((one) => text.indexOf(`\n${one}\n`)).filter((at) => at > start);
    const source = {
      ...{ document: 'd', confidence: 0.9, reason: 'heading', span: { start, end: start + title.length, page: 1 } },
      body: { start: start + title.length + 1, end: Math.min(...next, text.length), page: 1 },
    };
    return { id: `s${i}`, kind: 'section', title, rank: `a${i}`, source } as PlanElement;
  });
  const strategy = { id: 'hav', title: 'Hav', document: 'd', organisation: 'Kystministeriet' } as Plan['strategy'];
  const plan: Plan = { strategy, documents: [], elements, mentions: mentionsOf(text) };
  const map: [number, number, number][] = [[0, 0, text.length]];
  return offeredForums(plan, { text, reading: text, map, pageStarts: [0] }, []);
}

function roles(text: string, sections: readonly string[] = []) {
  return Object.fromEntries(offered(text, sections).flatMap(({ name, role }) => (role ? [[name, role]] : [])));
}

describe('what we do in a body', () => {
  test('is told by its part of the paper, of offices at home too, and has its place there', () => {
    const text =
      'Fora.\nHELCOM\nHavet er et tema i HELCOM. Arbejdet med vandet varetages af Havstyrelsen og marinen.\n';
    const [helcom] = offered(text, ['HELCOM']);
    expect(helcom?.role).toBe('Arbejdet med vandet varetages af Havstyrelsen og marinen.');
    const { span } = helcom?.saying ?? { span: { start: 0, end: 0 } };
    expect(text.slice(span.start, span.end)).toBe(helcom?.role);
  });
  test('takes along the sentence that it leans on, where it adds to it or points back to it', () => {
    const also =
      'Fora.\nIMO\nIMO er stor. Samarbejdet om skibe er forankret i komiteen for vand. Ministeriet samarbejder også med sekretariatet.\n';
    expect(roles(also, ['IMO']).IMO).toBe(
      'Samarbejdet om skibe er forankret i komiteen for vand. Ministeriet samarbejder også med sekretariatet.',
    );
    const back = 'Fora.\nIMO\nForsamlingen drøfter olie. Ministeriet bidrager til disse drøftelser.\n';
    expect(roles(back, ['IMO']).IMO).toBe('Forsamlingen drøfter olie. Ministeriet bidrager til disse drøftelser.');
  });
  test('is told by any sentence that we act in, the plainest first, never by one that begins with a reference back', () => {
    const text =
      'Danmark ligger ved vandet.\n\nDerfor arbejder vi i HELCOM for renere vand. HELCOM er gammelt.\n\nVi vil arbejde for et renere HELCOM. Vi støtter fiskerne i IMO, ICES og HELCOM.\n';
    expect(roles(text)).toMatchObject({ HELCOM: 'Vi vil arbejde for et renere HELCOM.' });
    expect(roles('Danmark. Dette gør vi i HELCOM. Her er HELCOM vigtig for os.')).toEqual({});
  });
  test('is the seat that we run for before all else, and one that we expect where a sentence only mentions it', () => {
    const text =
      'Danmark støtter IMO. Vi er kandidat til en plads i IMO i 2031-32 for skibenes skyld. Også vores ventede medlemskab af ICES i 2031-32 vil bidrage hertil.';
    expect(roles(text)).toEqual({
      IMO: 'Vi er kandidat til en plads i IMO i 2031-32 for skibenes skyld.',
      ICES: 'Vores ventede medlemskab af ICES i 2031-32',
    });
  });
  test('is not what others do', () => {
    expect(roles('Fiskerne arbejder i HELCOM. Et værk om Danmark i HELCOM. Danmarks venner sidder i IMO.')).toEqual({});
  });
});

describe('bodies', () => {
  const name = (text: string) => offered(text).map((one) => [one.acronym, one.name]);
  test('have the name that the paper has before their short form', () => {
    expect(name('Vi mødes i ministerrådet for hav, fiskeri og kyst (HAVRAD) og i IMO.')).toEqual([
      ['HAVRAD', 'Ministerrådet for hav, fiskeri og kyst'],
      [undefined, 'IMO'],
    ]);
    expect(name('Vi mødes tit (HAVRAD).')).toEqual([[undefined, 'HAVRAD']]);
  });
  test('are parts of the Commission too, each by what it is for', () => {
    expect(name('Vi taler med generaldirektorater for hhv. fiskeri (DG Mare) og havne (DG Port).')).toEqual([
      ['DG Mare', 'Generaldirektoratet for fiskeri'],
      ['DG Port', 'Generaldirektoratet for havne'],
    ]);
    const [mare] = offered('Vi taler med generaldirektoratet for fiskeri (DG Mare).');
    expect(mare?.places).toEqual([{ strategy: 'hav', document: 'd', span: { start: 46, end: 53, page: 1 } }]);
    expect(name('We meet the Directorate-General for Ports (DG PORT).')).toEqual([
      ['DG PORT', 'Directorate-General for Ports'],
    ]);
  });
});
