import type { Result } from '@lofte/domain/issue';
import { may } from '@lofte/domain/rights';
import { acceptProposals } from '@lofte/service/accept-proposals';
import { dismissProposal, proposeAgain } from '@lofte/service/dismiss-proposal';
import { idleOrganisations } from '@lofte/service/follow-up/idle-organisations';
import { listRegister, type RegisterList } from '@lofte/service/list-register';
import { count } from '../numbers.ts';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { registerForm, said } from './form.ts';
import { importWords } from './import-words.ts';
import { sayRegisterIssue } from './issues.ts';
import { ListPage, type ListProps } from './list-page.tsx';
import { statusOf } from './status.ts';
import { registerWords } from './words.ts';

export async function showRegister(call: Call): Promise<Response> {
  const imported = Number(call.context.req.query('imported'));
  if (imported > 0) return page(call, { text: saysImported(call, imported) });
  const [organisations, elements] = ['organisations', 'elements'].map((name) => Number(call.context.req.query(name)));
  const { language } = call.request;
  const say = registerWords[language];
  if (call.context.req.query('done') === 'dismissed') return page(call, { text: say.dismissed });
  const known = Number.isInteger(organisations) && Number.isInteger(elements);
  const text = known
    ? say.accepted(count(language, organisations ?? 0, say.organisation), count(language, elements ?? 0, say.element))
    : undefined;
  return page(call, text ? { text } : undefined);
}

function saysImported({ request: { language } }: Call, things: number): string {
  const say = importWords[language];
  return say.imported(count(language, things, say.entries));
}

export async function postProposals(call: Call): Promise<Response> {
  const form = await registerForm(call.context);
  const [dismissed, again] = [form.get('dismiss'), form.get('again')];
  if (dismissed !== null)
    return answer(
      call,
      await dismissProposal(call.service, call.actor, dismissed),
      () => `${urls.register()}?done=dismissed`,
    );
  if (again !== null) return answer(call, await proposeAgain(call.service, call.actor, again), () => urls.register());
  const one = form.get('one');
  const keys = one === null ? form.getAll('key') : [one];
  const wanted = keys.map((key) => ({ key, kind: said(form, `kind:${key}`) }));
  const done = await acceptProposals(call.service, call.actor, wanted);
  return answer(
    call,
    done,
    ({ organisations, elements }) => `${urls.register()}?organisations=${organisations}&elements=${elements}`,
  );
}

/** On to the address that says what was done; or what was wrong. */
function answer<T>(call: Call, done: Result<T>, next: (value: T) => string): Response | Promise<Response> {
  if (done.ok) return call.context.redirect(next(done.value), 303);
  const [issue] = done.issues;
  const text = issue ? sayRegisterIssue(call.request.language, issue) : '';
  return page(call, { text, wrong: true }, statusOf(done.issues));
}

async function page(call: Call, told: ListProps['told'], status: 200 | ReturnType<typeof statusOf> = 200) {
  const { context, service, actor, request } = call;
  const search = (context.req.query('q') ?? '').slice(0, 200).trim();
  const all = await listRegister(service, actor, search);
  const idle = context.req.query('answers') === 'nothing' && search === '' && may(actor, 'people.see');
  const list = idle ? onlyOf(all, await idleOrganisations(service)) : all;
  const here = { ...request, path: idle ? urls.idleOrganisations() : urls.register(search) };
  return context.html(<ListPage {...{ list, search, told, idle }} request={here} />, status);
}

/** Some of the organisations and who is there, without what else there is to do. */
function onlyOf({ upkeep: _upkeep, ...list }: RegisterList, ids: readonly string[]): RegisterList {
  return {
    ...list,
    organisations: list.organisations.filter(({ organisation }) => ids.includes(organisation.id)),
    people: list.people.filter(({ organisation = '' }) => ids.includes(organisation)),
  };
}
