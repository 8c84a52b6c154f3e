import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Actor,
  actions,
  allowed,
  type Granted,
  localActor,
  may,
  nobody,
  owns,
  roles,
  rolesThatMay,
} from './rights.ts';

const strategies = ['s1', 's2', 's3'];
const granted: fc.Arbitrary<Granted> = fc.record({
  role: fc.constantFrom(...roles),
  strategy: fc.constantFrom(null, ...strategies),
});
const place = fc.option(fc.constantFrom('o1', 'o2'), { nil: undefined });
const actor: fc.Arbitrary<Actor> = fc.record({
  id: fc.constantFrom('p1', 'p2'),
  name: fc.constant('N'),
  grants: fc.array(granted, { maxLength: 5 }),
  organisation: place,
  unit: place,
});
const about = fc.record({
  strategy: fc.option(fc.constantFrom(...strategies), { nil: undefined }),
  element: fc.option(
    fc.record({
      owner: fc.option(fc.record({ organisation: place, unit: place, person: fc.constantFrom('p1', undefined) }), {
        nil: undefined,
      }),
    }),
    { nil: undefined },
  ),
});
const action = fc.constantFrom(...actions);

describe('rights', () => {
  test('one grant less never gives a right more', () => {
    fc.assert(
      fc.property(actor, granted, action, about, (who, more, what, where) => {
        const richer = { ...who, grants: [...who.grants, more] };
        return !may(who, what, where) || may(richer, what, where);
      }),
    );
  });
  test('a grant on one strategy gives nothing on another, nor on the workspace', () => {
    fc.assert(
      fc.property(actor, action, about, (who, what, where) => {
        const elsewhere = who.grants.map(({ role }) => ({ role, strategy: 's9' }));
        const own = what === 'open' || what === 'account.own';
        const seesOnlyTheirs = where.strategy === undefined && ['library.see', 'checkpoint.see'].includes(what);
        return own || seesOnlyTheirs || !may({ ...who, grants: elsewhere }, what, where);
      }),
    );
  });
  test('a role in the whole workspace gives in each strategy what it gives there alone', () => {
    fc.assert(
      fc.property(actor, fc.constantFrom(...roles), action, about, (who, role, what, where) => {
        const whole = { ...who, grants: [{ role, strategy: null }] };
        const one = { ...who, grants: [{ role, strategy: where.strategy ?? null }] };
        return may(whole, what, where) === may(one, what, where);
      }),
    );
  });
  test('without a grant only what is open to anybody is left', () => {
    const left = actions.filter((what) => may(nobody(), what, { strategy: 's1' }));
    expect(left).toEqual(['open']);
  });
  test('a contributor changes what their organisation or unit owns and nothing else', () => {
    fc.assert(
      fc.property(actor, about, (who, { element }) => {
        const contributor = { ...who, grants: [{ role: 'contributor' as const, strategy: 's1' }] };
        const edits = may(contributor, 'element.edit', { strategy: 's1', element: element ?? {} });
        return edits === owns(contributor, element ?? {});
      }),
    );
  });
  test.each([
    ['their organisation', { organisation: 'o1' }, true],
    ['their unit', { organisation: 'o1', unit: 'u1' }, true],
    ['another unit of their organisation', { organisation: 'o1', unit: 'u2' }, false],
    ['another organisation, a unit of the same id', { organisation: 'o2', unit: 'u1' }, false],
    ['themselves', { person: 'p1' }, true],
    ['a name nobody has found in the register', {}, false],
  ])('an element of %s', (_, owner, theirs) => {
    const who: Actor = { id: 'p1', name: 'N', grants: [], organisation: 'o1', unit: 'u1' };
    expect(owns(who, { owner })).toBe(theirs);
  });
  test('who is of no unit stands for the whole organisation', () => {
    const who: Actor = { id: 'p1', name: 'N', grants: [], organisation: 'o1' };
    expect(owns(who, { owner: { organisation: 'o1', unit: 'u2' } })).toBe(true);
  });
  test('whoever sits at the machine before there is an administrator may everything but have an account, answer for others and write for partners', () => {
    expect(actions.filter((what) => !may(localActor, what, { strategy: 's1' }))).toEqual([
      'account.own',
      'request.answer',
      'partners.log',
    ]);
  });
  test('the public changes nothing, and every action is some role’s', () => {
    expect(allowed.public.filter((what) => !what.endsWith('.see'))).toEqual([]);
    for (const what of actions.filter((one) => one !== 'request.answer'))
      expect(rolesThatMay(what)).toContain(what === 'partners.log' ? 'partner' : 'admin');
  });
  test('a request is answered by whoever holds its link, whatever roles others have', () => {
    fc.assert(
      fc.property(actor, about, (who, where) => {
        expect(may(who, 'request.answer', { ...where, request: 'q1' })).toBe(false);
        const holder = { ...who, request: 'q1' };
        expect(may(holder, 'request.answer', { ...where, request: 'q1' })).toBe(true);
        expect(may(holder, 'request.answer', { ...where, request: 'q2' })).toBe(false);
        expect(may(holder, 'request.answer', where)).toBe(false);
      }),
    );
  });
});
