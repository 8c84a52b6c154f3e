import { nobody } from '@lofte/domain/rights';
import { onEachDatabase } from '@lofte/store/test-databases';
import { expect, test } from 'vitest';
import { planOf } from '../element-of.ts';
import { adoptedExample, exampleService, someone, value } from '../example-service.ts';
import { historyOf } from '../history-of.ts';
import { verifyRecord } from '../verify-record.ts';
import { addLink, changeLink, removeLink } from './keep-link.ts';
import { linkOf, linksOfElement, matrixOf } from './links-of.ts';

const all = () => true;

onEachDatabase('Links between parts of plans', (fresh) => {
  test('stand at both ends, need the right in both strategies, and are seen by who sees both', async () => {
    const example = await exampleService({ fresh });
    const { service } = example;
    const [one, other] = [await adoptedExample(service, 'Første plan'), await adoptedExample(service, 'Anden plan')];
    const [first, second] = [await planOf(service, one), await planOf(service, other)].map(
      (seen) => seen?.plan.elements[0]?.id ?? '',
    );
    const [from, to] = [
      { strategy: one, element: first ?? '' },
      { strategy: other, element: second ?? '' },
    ];
    const wanted = { way: 'serves', from, to, reason: 'Lys på begge' } as const;
    const only = { ...nobody([{ role: 'secretariat', strategy: one }]), id: 'p' } as const;
    expect(await addLink(service, wanted, only)).toMatchObject({ ok: false, issues: [{ code: 'not-allowed' }] });
    const id = value(await addLink(service, wanted, someone));
    for (const end of [from, to]) {
      expect((await linksOfElement(service, end, all)).map(({ thing }) => thing.id)).toEqual([id]);
      expect(await linksOfElement(service, end, (strategy) => strategy === end.strategy)).toEqual([]);
    }
    expect((await matrixOf(service, one, other, all))?.links).toHaveLength(1);
    expect(await matrixOf(service, one, other, (strategy) => strategy === one)).toBeUndefined();

    const since = (await linkOf(service, id, all))?.since ?? 0;
    const change = { wanted: { ...wanted, way: 'contradicts' } as const, since };
    expect(await changeLink(service, id, change, only)).toMatchObject({ ok: false, issues: [{ code: 'not-allowed' }] });
    value(await changeLink(service, id, change, someone));
    expect(await removeLink(service, id, since, someone)).toMatchObject({ issues: [{ code: 'changed-meanwhile' }] });
    value(await removeLink(service, id, (await linkOf(service, id, all))?.since ?? 0, someone));
    expect(await linksOfElement(service, from, all)).toEqual([]);
    const kinds = async (actor: typeof someone) =>
      (await historyOf(service, {}, actor)).entries.map(({ kind }) => kind).filter((kind) => kind.startsWith('link.'));
    expect(await kinds(someone)).toEqual(['link.removed', 'link.changed', 'link.added']);
    expect(await kinds(only)).toEqual([]);
    expect((await verifyRecord(service)).ok).toBe(true);
    await example.end();
  });
});
