import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Actor } from '../rights.ts';
import type { Engagement } from './engagement.ts';
import { daysApart, overlaps } from './overlaps.ts';
import { changesEngagement, seesEngagement } from './sees-engagement.ts';
import { settleEngagement, type WantedEngagement } from './settle-engagement.ts';

const plain: Engagement = {
  ...{ id: 'a', kind: 'visit', title: 'Havne', state: 'planned', from: '2027-03-01', to: '2027-03-03', country: 'CL' },
  ...{ met: [], ours: [], partners: [], themes: [], about: [], next: [], visible: 'inside', by: 'p1' },
};

describe('who else sees them', () => {
  const reasons = (other: Partial<Engagement>, planned: Partial<Engagement> = {}) =>
    overlaps({ ...plain, ...planned }, [{ ...plain, id: 'b', ...other }]).flatMap((one) => one.reasons);

  test('is told with why: the same days, people or theme, or near enough for one journey', () => {
    expect(reasons({ from: '2027-03-03', to: '2027-03-05' })).toEqual(['same days']);
    expect(reasons({ from: '2027-03-20', to: '2027-03-20' })).toEqual(['near']);
    expect(reasons({ from: '2027-05-20', to: '2027-05-20' })).toEqual([]);
    const met = { from: '2027-05-20', to: '2027-05-20', met: ['ministeriet i  Santiago'] };
    expect(reasons(met, { met: ['Ministeriet i Santiago'] })).toEqual(['same people']);
    const theme = { from: '2027-01-10', to: '2027-01-12', themes: ['Rent vand'] };
    expect(reasons(theme, { themes: ['rent vand'] })).toEqual(['same theme']);
  });
  test('is not told of what is cancelled, elsewhere, or itself', () => {
    expect(reasons({ state: 'cancelled' })).toEqual([]);
    expect(reasons({ country: 'PE' })).toEqual([]);
    expect(reasons({ id: 'a' })).toEqual([]);
    expect(reasons({}, { country: undefined })).toEqual([]);
  });
  test('the strongest reason stands first', () => {
    const others = [
      { ...plain, id: 'near', from: '2027-03-04', to: '2027-03-04' },
      { ...plain, id: 'same', from: '2027-03-02', to: '2027-03-02' },
    ];
    expect(overlaps(plain, others).map(({ engagement }) => engagement.id)).toEqual(['same', 'near']);
  });
  test('two lie as far apart as the days between them, whichever is first', () => {
    const day = fc.integer({ min: 0, max: 4_000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
    const stay = fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
    fc.assert(
      fc.property(stay, stay, (a, b) => {
        expect(daysApart(a, b)).toBe(daysApart(b, a));
        expect(daysApart(a, b) === 0).toBe(a.from <= b.to && b.from <= a.to);
      }),
    );
  });
});

describe('who may read and change one', () => {
  const grants = (role: 'reader' | 'contributor' | 'secretariat' | 'public') => [{ role, strategy: null }];
  const actor = (role: Parameters<typeof grants>[0], organisation?: string): Actor => ({
    ...{ id: `one-${role}`, name: role, grants: grants(role), organisation },
  });
  const own: Engagement = { ...plain, visible: 'own', ours: [{ name: 'Havnestyrelsen', organisation: 'o1' }] };

  test('its own: those whose it is, whoever wrote it, and the secretariat', () => {
    expect(seesEngagement(actor('contributor', 'o1'), own)).toBe(true);
    expect(seesEngagement({ ...actor('contributor'), id: 'p1' }, own)).toBe(true);
    expect(seesEngagement(actor('secretariat'), own)).toBe(true);
    expect(seesEngagement(actor('contributor', 'o2'), own)).toBe(false);
    expect(seesEngagement(actor('reader'), own)).toBe(false);
    expect(seesEngagement(actor('public'), plain)).toBe(false);
    expect(seesEngagement(actor('reader'), plain)).toBe(true);
  });
  test('changing is for its own who may write them down', () => {
    expect(changesEngagement(actor('contributor', 'o1'), own)).toBe(true);
    expect(changesEngagement(actor('reader', 'o1'), own)).toBe(false);
    expect(changesEngagement(actor('contributor', 'o2'), plain)).toBe(false);
  });
});

describe('what is written down', () => {
  let n = 0;
  const { id: _id, by: _by, ...wanted } = plain;
  const settle = (more: Partial<WantedEngagement>) =>
    settleEngagement({ id: 'a', by: 'p1' }, { ...wanted, ...more }, () => `n${++n}`);
  const codes = (more: Partial<WantedEngagement>) => {
    const done = settle(more);
    return done.ok ? [] : done.issues.map(({ code }) => code);
  };

  test('is tidied: one day is its own end, names stand once', () => {
    const done = settle({ to: ' ', met: ['A  B', 'a b', ''], country: 'cl' });
    expect(done.ok && done.value).toMatchObject({ from: '2027-03-01', to: '2027-03-01', met: ['a b'], country: 'CL' });
  });
  test('is refused with what is wrong', () => {
    expect(codes({ title: ' ' })).toEqual(['no-title']);
    expect(codes({ from: '2027-02-30', to: undefined })).toEqual(['bad-day']);
    expect(codes({ to: '2027-02-01' })).toEqual(['ends-before-start']);
    expect(codes({ to: '2029-02-01' })).toEqual(['too-long-stay']);
    expect(codes({ country: 'SU' })).toEqual(['country-gone']);
    expect(codes({ next: [{ what: '' }] })).toEqual(['no-step']);
  });
});
