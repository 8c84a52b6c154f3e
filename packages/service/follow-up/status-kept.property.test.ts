import { chooseAmong, chooseFollowed, flags, type Wanted, waitingFor } from '@lofte/domain/follow-up/choose-followed';
import { groupFollowed, groupLists, largestFirst } from '@lofte/domain/follow-up/overview';
import { type State, states } from '@lofte/domain/follow-up/state';
import { type Actor, nobody } from '@lofte/domain/rights';
import { onEachDatabase } from '@lofte/store/test-databases';
import { findThing } from '@lofte/store/thing-table';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changeOrganisation } from '../change-organisation.ts';
import { editPlan } from '../edit-plan.ts';
import { lastEntry } from '../element-of.ts';
import { type Example, exampleService, someone, value } from '../example-service.ts';
import { openService, type Service } from '../service.ts';
import { undoChange } from '../undo-change.ts';
import { type ExampleRound, exampleRound, wantedRound } from './example-round.ts';
import { giveUpdate } from './give-update.ts';
import { judgeElement } from './judge-element.ts';
import { prepareRound } from './prepare-round.ts';
import { acceptUpdate, returnUpdate } from './review-update.ts';
import { roundOf } from './round-of.ts';
import { sendRound } from './send-round.ts';
import { statusNow } from './status-kept.ts';
import { statusSeen } from './status-seen.ts';

const origin = 'https://strategi.example.dk';

const part = fc.nat(30);
const state = fc.constantFrom<State>(...states);
const what = <W extends string>(...those: readonly W[]) => fc.constantFrom(...those);
// Few texts, so that somebody says the same again and again.
const text = fc.constantFrom('Det går.', 'Det  går', 'Noget andet.');
const say = fc.record({ what: what('say'), part, state, text, proof: fc.boolean() });
const act = <W extends string>(name: W) => fc.record({ what: what(name), part });
const alone = <W extends string>(name: W) => fc.record({ what: what(name) });

/** Everything that can be done, each at least once, in any order. */
const doings = fc
  .tuple(
    ...([say, say, say, act('accept'), act('return'), fc.record({ what: what('judge'), part, state })] as const),
    ...([act('retitle'), act('reach'), act('remove'), act('disown')] as const),
    ...([alone('undo'), alone('rename'), alone('next day')] as const),
  )
  .chain((all) => fc.shuffledSubarray([...all], { minLength: all.length }));
type Doing = typeof doings extends fc.Arbitrary<(infer T)[]> ? T : never;

onEachDatabase('The kept status', (fresh) => {
  let example: Example;
  let there: ExampleRound;
  let today: Date;
  let organisation: string;
  let copies: readonly Service[];

  beforeEach(async () => {
    today = new Date('2027-04-01T08:00:00.000Z');
    const now = () => today;
    example = await exampleService({ fresh, now });
    there = await exampleRound(example);
    organisation = there.elements.find(({ owner }) => owner)?.owner?.organisation ?? '';
    const { service, data } = example;
    const id = value(await prepareRound(service, wantedRound(there.strategy), someone));
    value(await sendRound(service, id, { since: (await roundOf(service, id))?.since ?? 0, origin }, someone));
    // A folder has one server, a PostgreSQL any number.
    copies = service.store.alone ? [service] : [service, await openService({ data, now })];
  });
  afterEach(async () => {
    for (const copy of copies.slice(1)) await copy.close();
    await example.end();
  });

  /** Does it where it can be done: what is not there any more, or says so already, is left as it is. */
  async function go(doing: Doing) {
    const { service } = example;
    const { strategy } = there;
    if (doing.what === 'next day') {
      today = new Date(today.getTime() + 9 * 24 * 60 * 60 * 1000);
      return;
    }
    if (doing.what === 'undo') return void (await undoChange(service, strategy, await lastEntry(service), someone));
    if (!('part' in doing)) {
      const fields = { name: `Styrelsen den ${today.toISOString()}`, kind: 'agency' } as const;
      const seen = (await findThing(service.store, 'organisation', { strategy: '', id: organisation }))?.since ?? 0;
      return void (await changeOrganisation(service, someone, { id: organisation, seen, fields }));
    }
    const { followed } = (await statusNow(service)).strategies[0] ?? { followed: [] };
    const one = followed[doing.part % Math.max(1, followed.length)];
    if (!one) return;
    const asked = { strategy, element: one.element.id };
    const update = one.update?.id ?? '';
    const edit = async (edit: Parameters<typeof editPlan>[2]['edit']) =>
      editPlan(service, strategy, { seen: await lastEntry(service), edit }, someone);
    if (doing.what === 'say') {
      const { state, text, proof } = doing;
      const date = today.toISOString().slice(0, 10);
      const evidence = proof ? [{ id: 'e', kind: 'link', url: 'https://example.dk/', title: 'Se', date } as const] : [];
      await giveUpdate(service, asked, { saying: { state, text, evidence }, seen: one.update?.id }, someone);
    }
    if (doing.what === 'accept') await acceptUpdate(service, asked, update, someone);
    if (doing.what === 'return')
      await returnUpdate(service, asked, { update, question: 'Hvordan det?', origin }, someone);
    if (doing.what === 'judge')
      await judgeElement(service, asked, { state: doing.state, text: 'Vi ser det.' }, someone);
    const { element } = asked;
    if (doing.what === 'retitle') await edit({ do: 'change', element, fields: { title: `Om ${today.toISOString()}` } });
    if (doing.what === 'reach') {
      const milestones = [{ id: 'm', title: 'Et skridt', due: today.toISOString().slice(0, 10) }];
      await edit({ do: 'change', element, fields: { milestones } });
    }
    if (doing.what === 'disown') await edit({ do: 'change', element, fields: { owner: undefined } });
    if (doing.what === 'remove') await edit({ do: 'remove', element, children: 'with' });
  }

  const wishes: readonly Wanted[] = [
    {},
    ...[...states, 'unsaid' as const].map((state) => ({ state })),
    ...flags.map((flag) => ({ flag })),
    ...waitingFor.map((waiting) => ({ waiting })),
    { flag: 'silent', state: 'on track' },
    { flag: 'mine', waiting: 'answer' },
  ];

  /** What somebody sees, and every number of it, is what is found when everything is read and counted anew. */
  async function same(copy: Service, actor: Actor) {
    const [kept, again] = await Promise.all([statusSeen(copy, actor), statusSeen(copy, actor)]);
    // To a store that nothing is known of.
    const anew = await statusSeen({ ...copy, store: { ...copy.store } }, actor);
    expect(kept).toEqual(anew);
    expect(again).toEqual(anew);
    const all = anew.followed;
    const lists = kept.strategies.map(({ followed }) => followed);
    for (const wanted of wishes)
      expect(chooseAmong(lists, wanted, actor), JSON.stringify(wanted)).toEqual(chooseFollowed(all, wanted, actor));
    expect(groupLists(lists, 'goal')).toEqual(groupFollowed([...all], 'goal'));
    for (const by of ['organisation', 'country'] as const) {
      const keys = largestFirst(lists.flatMap((list) => groupFollowed(list, by)));
      expect(new Set(keys)).toEqual(new Set(groupFollowed([...all], by).map(({ key }) => key)));
    }
  }

  test('says to everybody what is found when everything is read anew, whatever was done and whoever of several servers says it', async () => {
    const viewers: readonly Actor[] = [
      someone,
      nobody([{ role: 'public', strategy: null }]),
      nobody([{ role: 'reader', strategy: there.strategy }]),
      { id: 'p', name: 'P', organisation, grants: [{ role: 'contributor', strategy: null }] },
    ];
    await fc.assert(
      fc.asyncProperty(doings, fc.nat(9), async (all, turn) => {
        for (const [i, one] of all.entries()) {
          await go(one);
          await same(
            copies[(turn + i) % copies.length] ?? example.service,
            viewers[((turn + i) >> 1) % viewers.length] ?? someone,
          );
        }
        for (const viewer of viewers) for (const copy of copies) await same(copy, viewer);
      }),
      { numRuns: 1, endOnFailure: true },
    );
  });
});
