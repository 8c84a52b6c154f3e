import { expect, test } from 'vitest';
import { type Actor, type Role, roles } from '../rights.ts';
import { visibilities } from './engagement.ts';
import { changesAsPartner, changesEngagement, removesAsPartner, seesEngagement } from './sees-engagement.ts';

const keeps: readonly Role[] = ['secretariat', 'admin'];
const inside: readonly Role[] = ['reader', 'contributor', 'trusted', 'decider', ...keeps];

interface Asked {
  readonly role: Role;
  /** Whether their organisation is the engagement's. */
  readonly own: boolean;
  readonly inForum: boolean;
  readonly theirs: boolean;
  readonly visible: (typeof visibilities)[number];
}

/** Everybody who can ask about everything that there can be. */
const all: readonly Asked[] = roles.flatMap((role) =>
  visibilities.flatMap((visible) =>
    [true, false].flatMap((own) =>
      [true, false].flatMap((inForum) =>
        [true, false].map((theirs) => ({ role, own, inForum, theirs, visible }) as const),
      ),
    ),
  ),
);

function actorOf({ role, own, inForum }: Asked): Actor {
  const organisation = own ? 'o1' : 'o2';
  return { id: 'p', name: 'p', grants: [{ role, strategy: null }], organisation, ...(inForum ? { inForum } : {}) };
}

function engagementOf({ theirs, visible }: Asked) {
  const ours = [{ name: 'o1', organisation: 'o1' }];
  return { visible, ours, by: 'somebody', ...(theirs ? { partner: 'o1' } : {}) };
}

/** As the guide says it, by the words of the form. */
function expected({ role, own, inForum, theirs, visible }: Asked): boolean {
  if (role === 'public') return false;
  const isInside = inside.includes(role);
  const isMember = inForum || keeps.includes(role);
  if (theirs && own && inForum) return true;
  if (!theirs && isInside && (own || keeps.includes(role))) return true;
  if (visible === 'inside') return isInside;
  if (visible === 'forum') return isMember;
  return visible === 'all' && (isInside || isMember);
}

test('who sees an engagement: every role, each visibility, one of ours and a partner’s, their own and another’s', () => {
  const wrong = all.filter((asked) => seesEngagement(actorOf(asked), engagementOf(asked)) !== expected(asked));
  expect(wrong).toEqual([]);
});

test('what a partner keeps to itself is seen by its own people alone, not by who keeps the registers', () => {
  const seen = all.filter(
    (one) => one.theirs && one.visible === 'own' && seesEngagement(actorOf(one), engagementOf(one)),
  );
  expect(seen.every(({ own, inForum }) => own && inForum)).toBe(true);
  expect(seen.some(({ role }) => role === 'partner')).toBe(true);
});

test('a partner sees nothing that was written for those inside, and nothing at all once it is out of the forum', () => {
  const sees = (one: Asked) => seesEngagement(actorOf(one), engagementOf(one));
  const partner = all.filter(({ role }) => role === 'partner');
  expect(partner.filter((one) => !one.theirs && sees(one) && ['own', 'inside'].includes(one.visible))).toEqual([]);
  expect(partner.filter((one) => !one.inForum && sees(one))).toEqual([]);
});

test('a partner changes its own and nobody else does; the secretariat takes away what it was shown', () => {
  const changers = all.filter((one) => changesAsPartner(actorOf(one), engagementOf(one)));
  expect(changers.every(({ role, own, inForum, theirs }) => role === 'partner' && own && inForum && theirs)).toBe(true);
  expect(changers).toHaveLength(visibilities.length);
  expect(all.filter((one) => one.theirs && changesEngagement(actorOf(one), engagementOf(one)))).toEqual([]);
  for (const one of all) {
    const [actor, engagement] = [actorOf(one), engagementOf(one)];
    const may = one.theirs && (changers.includes(one) || (keeps.includes(one.role) && expected(one)));
    expect([one, removesAsPartner(actor, engagement)]).toEqual([one, may]);
  }
});

test('whoever wrote a partner’s engagement and is with another organisation now sees it no more', () => {
  const asked = { role: 'partner', own: false, inForum: true, theirs: true, visible: 'own' } as const;
  expect(seesEngagement(actorOf(asked), { ...engagementOf(asked), by: 'p' })).toBe(false);
});
