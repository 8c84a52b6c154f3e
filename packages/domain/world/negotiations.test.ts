import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countVotes, majorities, needed, pledgeWords } from './candidature.ts';
import { joiners, leftWith } from './coalition.ts';
import { settleCandidature, settlePledge, type WantedCandidature } from './settle-candidature.ts';
import { settleCoalition } from './settle-coalition.ts';
import { settleDossier, settlePosition, settleStance, type WantedDossier } from './settle-dossier.ts';

const codes = (done: { readonly ok: boolean; readonly issues?: readonly { readonly code: string }[] }) =>
  done.issues?.map(({ code }) => code) ?? [];

describe('votes', () => {
  test('two thirds of 193 are 129, half of them 97', () => {
    expect(needed(193, 'two thirds')).toBe(129);
    expect(needed(193, 'half')).toBe(97);
    expect(needed(3, 'two thirds')).toBe(2);
  });
  test('whatever is pledged, all are counted once, and what is missing is never less with fewer', () => {
    const word = fc.constantFrom(...pledgeWords);
    const any = fc.record({ voters: fc.integer({ min: 1, max: 300 }), majority: fc.constantFrom(...majorities) });
    fc.assert(
      fc.property(any, fc.array(word, { maxLength: 300 }), (candidature, words) => {
        const pledges = words.slice(0, candidature.voters).map((one) => ({ word: one }));
        const count = countVotes(candidature, pledges);
        expect(count.firm + count.likely + count.open + count.no + count.unheard).toBe(candidature.voters);
        expect(count.missing.likely).toBeLessThanOrEqual(count.missing.firm);
        expect(count.missing.firm).toBe(Math.max(0, count.needed - count.firm));
        expect(count.needed).toBeLessThanOrEqual(candidature.voters);
        expect(count.needed * 2).toBeGreaterThan(candidature.voters);
      }),
    );
  });
  test('no more countries pledge than have a vote', () => {
    const pledge = { id: 'p', candidature: 'c', country: 'no', word: 'firm', day: '2027-01-05' } as const;
    expect(settlePledge(pledge, { voters: 2, others: 1 })).toMatchObject({ ok: true, value: { country: 'NO' } });
    expect(codes(settlePledge(pledge, { voters: 1, others: 1 }))).toEqual(['more-than-voters']);
    const wanted: WantedCandidature = { seat: 'Rådet', voters: 3, majority: 'half', rivals: [], about: [] };
    expect(codes(settleCandidature('c', wanted, 4))).toEqual(['more-than-voters']);
    expect(codes(settleCandidature('c', { ...wanted, voters: 0 }, 0))).toEqual(['bad-voters']);
    const result = { elected: true, votes: 4, day: '2027-06-01' };
    expect(codes(settleCandidature('c', { ...wanted, result }, 0))).toEqual(['bad-votes']);
  });
});

describe('files', () => {
  const wanted: WantedDossier = { title: 'Havneloven', kind: 'act', stage: 'council', about: [], home: [] };
  test('go through the stages of their kind', () => {
    expect(settleDossier('d', wanted, () => 'n').ok).toBe(true);
    expect(codes(settleDossier('d', { ...wanted, kind: 'convention' }, () => 'n'))).toEqual(['bad-stage']);
    expect(codes(settleDossier('d', { ...wanted, next: { step: '', day: '2027-13' } }, () => 'n'))).toEqual([
      'no-next-step',
      'bad-date',
    ]);
  });
  test('where others stand is said with how we know', () => {
    const stance = { id: 's', dossier: 'd', country: 'SE', stand: 'against', day: '2027-01-05' } as const;
    expect(codes(settleStance(stance))).toEqual(['no-source']);
    expect(settleStance({ ...stance, stand: 'unknown' }).ok).toBe(true);
    expect(codes(settleStance({ ...stance, country: 'SU', source: 'Ambassaden' }))).toEqual(['country-gone']);
  });
  test('a position says something, and who cleared it has a name', () => {
    const position = { id: 'p', dossier: 'd', version: 1, text: ' ', by: 'p1', at: '2027-01-05T10:00:00Z' };
    expect(codes(settlePosition(position))).toEqual(['no-position']);
    expect(codes(settlePosition({ ...position, text: 'Ja', cleared: { by: ' ', day: '2027-01-05' } }))).toEqual([
      'no-clearer',
    ]);
  });
});

describe('coalitions', () => {
  const plain = { title: 'Rent vand', kind: 'paper', day: '2027-01-05', about: [] } as const;
  test('have each country once', () => {
    const members = [{ country: 'se' }, { country: 'SE' }];
    expect(codes(settleCoalition('c', { ...plain, about: [], members }))).toEqual(['country-twice']);
    expect(codes(settleCoalition('c', { ...plain, about: [], members: [] }))).toEqual(['no-members']);
  });
  test('tell who joins most often, and with whom somebody left', () => {
    const all = [
      { id: 'a', members: [{ country: 'SE' }, { country: 'NO' }, { country: 'FI', left: '2027-02-01' }] },
      {
        id: 'b',
        members: [{ country: 'SE' }, { country: 'PL', left: '2027-02-01' }, { country: 'FI', left: '2027-02-01' }],
      },
    ];
    expect(joiners(all).map(({ country, joined, left }) => `${country} ${joined} ${left}`)).toEqual([
      'SE 2 0',
      'FI 2 2',
      'NO 1 0',
      'PL 1 1',
    ]);
    expect(leftWith(all, 'FI')).toEqual(['PL']);
  });
});
