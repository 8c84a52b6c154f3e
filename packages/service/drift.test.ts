import { nobody } from '@lofte/domain/rights';
import { onEachDatabase } from '@lofte/store/test-databases';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { baselinesOf } from './baselines-of.ts';
import { editPlan } from './edit-plan.ts';
import { adoptedExample, type Example, exampleService, someone, value } from './example-service.ts';
import { sealBaseline } from './seal-baseline.ts';
import { strategyDrift } from './strategy-drift.ts';

onEachDatabase('drift and baselines', (fresh) => {
  let example: Example;
  let strategy = '';
  let today = '2027-03-01T09:00:00.000Z';
  beforeAll(async () => {
    example = await exampleService({ fresh, now: () => new Date(today) });
    strategy = await adoptedExample(example.service);
  });
  afterAll(() => example.end());
  const edit = async (wanted: Parameters<typeof editPlan>[2]['edit']) => {
    const done = await editPlan(example.service, strategy, { seen: 1_000_000, edit: wanted }, someone);
    if (!done.ok) throw new Error(done.issues[0]?.message);
  };
  const drift = async (from?: string, to?: string) =>
    value(await strategyDrift(example.service, strategy, { from, to }));
  const codes = async (from?: string, to?: string) => {
    const result = await strategyDrift(example.service, strategy, { from, to });
    return result.ok ? [] : result.issues.map(({ code }) => code);
  };

  it('starts from the paper as adopted, from which nothing has drifted yet', async () => {
    expect((await drift()).drift.lines).toEqual([]);
    expect((await baselinesOf(example.service, strategy)).map(({ id, name }) => [id, name])).toEqual([
      ['adopted', undefined],
    ]);
  });

  it('tells from any baseline or day what changed since, and what was removed for ever', async () => {
    await edit({ do: 'change', element: 'c2', fields: { title: 'Vi vil så vidt muligt slukke dem om dagen.' } });
    today = '2027-04-01T09:00:00.000Z';
    const sealed = value(await sealBaseline(example.service, strategy, '  Før   påske ', someone));
    expect(sealed).toMatchObject({ name: 'Før påske', at: today });
    await edit({ do: 'merge', element: 'i2', into: 'i1' });
    await edit({ do: 'remove', element: 'g2', children: 'with' });
    const all = await drift();
    expect(all.drift.counts).toMatchObject({ removed: 2, merged: 1, reworded: 1 });
    expect(all.drift.weaker).toBe(1);
    const since = await drift(sealed.id);
    expect(since.from.baseline?.name).toBe('Før påske');
    expect(since.drift.counts).toMatchObject({ removed: 2, merged: 1 });
    expect(since.drift.weaker).toBe(0);
    const byDay = await drift('2027-03-31');
    expect(byDay.drift.counts).toEqual(since.drift.counts);
    expect((await drift('adopted', sealed.id)).drift.counts).toMatchObject({ removed: 0, merged: 0, reworded: 1 });
    expect((await drift('adopted', '2027-04-01')).drift.counts).toEqual(all.drift.counts);
  });

  it('seals what nothing changes afterwards, under a name of its own', async () => {
    const issue = async (name: string, actor = someone) => {
      const result = await sealBaseline(example.service, strategy, name, actor);
      return result.ok ? undefined : result.issues[0]?.code;
    };
    expect(await issue(' ')).toBe('no-baseline-name');
    expect(await issue('x'.repeat(101))).toBe('baseline-name-too-long');
    expect(await issue('FØR påske')).toBe('baseline-name-taken');
    expect(await issue('Ny', nobody())).toBe('not-allowed');
    const elsewhere = await sealBaseline(example.service, 'nowhere', 'Ny', someone);
    expect(elsewhere.ok ? '' : elsewhere.issues[0]?.code).toBe('unknown-strategy');
    expect(await baselinesOf(example.service, strategy)).toHaveLength(2);
  });

  it('says what is no moment of the strategy', async () => {
    expect(await codes('nothing')).toEqual(['unknown-moment']);
    expect(await codes('2027-02-31')).toEqual(['no-such-day']);
    expect(await codes('2099-01-01')).toEqual(['day-to-come']);
    expect(await codes('2020-01-01')).toEqual(['not-adopted-then']);
    expect(await codes('99999')).toEqual(['no-such-entry']);
    const missing = await strategyDrift(example.service, 'nowhere');
    expect(missing.ok ? '' : missing.issues[0]?.code).toBe('unknown-strategy');
  });
});
