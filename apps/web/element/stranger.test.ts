import { actorOf } from '@lofte/service/actor-of';
import { addOrganisation } from '@lofte/service/add-organisation';
import { strategyOf } from '@lofte/service/strategy-of';
import { expect, test } from 'vitest';
import { adoptSample } from '../test/adopted.ts';
import { serverInNewFolder } from '../test/browser.ts';
import { urls } from '../urls.ts';

test('an owner who is not in the register is said to be so, and becomes who was meant with one press', async () => {
  const { server, remove } = await serverInNewFolder();
  const { strategy } = await adoptSample(server.service);
  const { actor } = await actorOf(server.service, undefined);
  await addOrganisation(server.service, actor, { name: 'Lysets Styrelse', acronym: 'LST', kind: 'agency' });
  const element = (await strategyOf(server.service, strategy))?.plan.elements[0]?.id ?? '';
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'accept-language': 'da' };
  const save = async (owner: string) => {
    const body = new URLSearchParams({ field: 'owner', item: '', seen: '100000', owner }).toString();
    const to = new URL(urls.editElement(strategy, element), server.url);
    return (await fetch(to, { method: 'POST', body, headers })).text();
  };
  const stray = await save('Lysets Styrelsen');
  expect(stray).toContain('Står ikke i registret');
  expect(stray).toMatch(/<button[^>]*name="owner" value="Lysets Styrelse \(LST\)"/);
  const meant = await save('Lysets Styrelse (LST)');
  expect(meant).not.toContain('Står ikke i registret');
  await remove();
});
