import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ThingChange } from '../entry.ts';
import { type Actor, type Role, roles } from '../rights.ts';
import { added, changed } from '../thing-change.ts';
import { type Sight, seenBy, seenChange, sightOf } from './seen-by.ts';
import type { Said } from './standing.ts';
import type { Judgement, Update, Verdict } from './update.ts';

const at = (day: string) => `2027-04-${day}T09:00:00.000Z`;
const secret = 'Det her må kun vi to vide';
const update = (id: string, text: string): Update => ({
  ...{ id, element: 'e', state: 'at risk', text, help: secret, explained: { x: secret }, by: 'ane', at: at('02') },
  evidence: [
    { id: 'f', kind: 'file', name: 'Rapport.pdf', sha256: 'a'.repeat(64), date: '2027-03-01' },
    { id: 'l', kind: 'link', url: 'https://intern.example.dk/side?noegle=1', date: '2027-03-01' },
  ],
});
const verdict = (of: string, what: Verdict['what']): Verdict => ({
  ...{ element: 'e', update: of, what, by: 'bo', at: at('03') },
  thread: [{ from: 'secretariat', text: secret, by: 'bo', at: at('03') }],
});
const judgement = (day: string): Judgement => ({
  element: 'e',
  state: 'off track',
  text: 'Nej',
  by: 'bo',
  at: at(day),
});

const actor = (role: Role, more: Partial<Actor> = {}): Actor => ({
  ...{ id: 'x', name: 'X', grants: [{ role, strategy: null }] },
  ...more,
});
const owned = { owner: { organisation: 'o' } };

describe('what a reader reads', () => {
  test('is all for the secretariat and for whoever answers for the element, the public’s part for the public', () => {
    const sights = Object.fromEntries(roles.map((role) => [role, sightOf(actor(role), 's', owned)]));
    expect(sights).toEqual({
      ...{
        public: 'public',
        reader: 'inside',
        contributor: 'inside',
        trusted: 'inside',
        partner: 'public',
        decider: 'inside',
      },
      ...{ secretariat: 'all', admin: 'all' },
    });
    expect(sightOf(actor('contributor', { organisation: 'o' }), 's', owned)).toBe('all');
    expect(sightOf(actor('public', { organisation: 'o' }), 's', owned)).toBe('public');
    expect(sightOf(actor('reader', { organisation: 'o' }), 's', undefined)).toBe('inside');
  });

  test('holds help, reasons and what was said between them for those two alone', () => {
    const said: Said = { update: update('u', 'Sådan'), verdict: verdict('u', 'accepted'), judgement: judgement('04') };
    const read = (sight: Sight) => JSON.stringify(seenBy(sight, said));
    expect(read('all').split(secret)).toHaveLength(4);
    for (const sight of ['inside', 'public'] as const) expect(read(sight)).not.toContain(secret);
    expect(read('inside')).toContain('intern.example.dk/side');
  });

  test('is for the public the state alone, until the words are accepted', () => {
    const said = { update: update('u', 'Sådan'), judgement: judgement('04') };
    for (const other of [undefined, verdict('u', 'returned'), verdict('earlier', 'accepted')]) {
      const seen = seenBy('public', { ...said, verdict: other });
      expect(seen).toEqual({
        update: expect.objectContaining({ state: 'at risk', withheld: true }),
      });
      expect(JSON.stringify(seen)).not.toMatch(/Sådan|Rapport|Nej|example\.dk/);
    }
    const seen = seenBy('public', { ...said, verdict: verdict('u', 'accepted') });
    expect(seen.update).toMatchObject({ text: 'Sådan' });
    expect(seen.update?.evidence).toEqual([
      { id: 'f', kind: 'title', date: '2027-03-01', title: 'Rapport.pdf' },
      { id: 'l', kind: 'title', date: '2027-03-01', title: 'intern.example.dk' },
    ]);
    expect(seen.judgement?.text).toBe('Nej');
    expect(
      seenBy('public', { ...said, judgement: judgement('01'), verdict: verdict('u', 'accepted') }),
    ).not.toHaveProperty('judgement');
  });
});

describe('what a reader reads of a change', () => {
  const key = { table: 'update', strategy: 's', id: 'e' } as const;
  const seen = (sight: Sight, change: ThingChange | undefined, accepted: readonly string[], standing?: string) =>
    change && seenChange(sight, change, { accepted: (id) => accepted.includes(id), standing });

  test('shows the public the words of accepted updates only, on either side', () => {
    fc.assert(
      fc.property(fc.subarray(['u1', 'u2']), fc.boolean(), (accepted, first) => {
        const [was, is] = [update('u1', 'Før ord'), { ...update('u2', 'Nye ord'), state: 'done' as const }];
        const change = first ? added(key, is) : changed(key, was, is);
        const text = JSON.stringify(seen('public', change, accepted));
        expect(text.includes('Nye ord')).toBe(accepted.includes('u2'));
        expect(text.includes('Før ord')).toBe(!first && accepted.includes('u1') && accepted.includes('u2'));
        expect(text).toContain('"done"');
        for (const sight of ['public', 'inside'] as const)
          expect(JSON.stringify(seen(sight, change, accepted))).not.toContain(secret);
      }),
    );
  });

  test('shows a judgement with the update that it is of, and a verdict to nobody but those inside', () => {
    const judged = added({ ...key, table: 'judgement' }, judgement('04'));
    expect(seen('public', judged, ['u1'], 'u1')).toEqual(judged);
    expect(seen('public', judged, ['u1'], 'u2')).toBeUndefined();
    expect(seen('public', judged, [])).toBeUndefined();
    const ruled = added({ ...key, table: 'verdict' }, verdict('u1', 'accepted'));
    expect(seen('public', ruled, ['u1'])).toBeUndefined();
    expect(JSON.stringify(seen('inside', ruled, []))).not.toContain(secret);
    expect(seen('all', ruled, [])).toEqual(ruled);
  });

  test('leaves alone what is no part of it', () => {
    const change: ThingChange = {
      table: 'element',
      strategy: 's',
      id: 'e',
      before: { text: 'a' },
      after: { text: 'b' },
    };
    expect(seen('public', change, [])).toBe(change);
  });
});
