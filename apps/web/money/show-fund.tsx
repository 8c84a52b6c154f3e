import { dayOf } from '@lofte/domain/day';
import type { Issue } from '@lofte/domain/issue';
import {
  addFund,
  addPayment,
  changeFund,
  changePayment,
  removeFund,
  removePayment,
} from '@lofte/service/world/keep-money';
import { fundOf } from '@lofte/service/world/money-of';
import { namesFor } from '@lofte/service/world/names-for';
import { notFound } from '../failure/answer.tsx';
import { registerForm, said } from '../register/form.ts';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { statusOfWorld } from '../world/issues.ts';
import { knownTo } from '../world/known.ts';
import { notDone } from '../world/not-done.ts';
import {
  fieldsOfFund,
  fieldsOfPayment,
  fundFieldsFrom,
  offeredFund,
  offeredPayment,
  type PaymentFields,
  paymentFieldsFrom,
  wantedFundFrom,
  wantedPaymentFrom,
} from './fund-fields.ts';
import { FundForm, type FundFormProps } from './fund-form.tsx';
import { FundPage } from './fund-page.tsx';

export function showFund(call: Call): Promise<Response> {
  return page(call);
}

async function page(
  call: Call,
  refused?: { fields: PaymentFields; issues: readonly Issue[]; before: { id: string; since: number } | undefined },
): Promise<Response> {
  const { context, service, request } = call;
  const fund = await fundOf(service, idOf(call));
  if (!fund) return notFound(call);
  const [known, names] = [await knownTo(call), await namesFor(service)];
  const chosen = fund.payments.find(({ thing }) => thing.id === context.req.query('change'));
  const fields = chosen
    ? fieldsOfPayment(chosen.thing, known, request.language)
    : offeredPayment(fund.thing.currency, dayOf(service.now()));
  const before = chosen && { id: chosen.thing.id, since: chosen.since };
  const saved = context.req.query('said') === 'saved';
  const path = urls.fund(fund.thing.id);
  return context.html(
    <FundPage
      {...{ fund, names, known, saved, fields, before, ...refused }}
      request={refused ? { ...request, path } : request}
    />,
    refused ? statusOfWorld(refused.issues) : 200,
  );
}

export function createFund(call: Call): Promise<Response> {
  return form(call, { fields: offeredFund });
}

export async function postFund(call: Call): Promise<Response> {
  const fields = fundFieldsFrom(await registerForm(call.context));
  const wanted = wantedFundFrom(fields, await knownTo(call), call.request.language);
  const done = wanted.ok ? await addFund(call.service, wanted.value, call.actor) : wanted;
  return done.ok
    ? call.context.redirect(urls.fund(done.value, { said: 'saved' }), 303)
    : form(call, { fields, issues: done.issues });
}

export async function editFund(call: Call): Promise<Response> {
  const found = await fundOf(call.service, idOf(call));
  if (!found) return notFound(call);
  const known = await knownTo(call);
  const { id, title } = found.thing;
  const fields = fieldsOfFund(found.thing, known, call.request.language);
  return form(call, { fields, before: { id, title, since: found.since } });
}

export async function postFundChange(call: Call): Promise<Response> {
  const sent = await registerForm(call.context);
  const found = await fundOf(call.service, idOf(call));
  if (!found) return notFound(call);
  const { id, title } = found.thing;
  const before = { id, title, since: Number(said(sent, 'since')) };
  const fields = fundFieldsFrom(sent);
  const wanted = wantedFundFrom(fields, await knownTo(call), call.request.language, found.thing);
  const change = wanted.ok && { wanted: wanted.value, since: before.since };
  const done = change ? await changeFund(call.service, id, change, call.actor) : wanted;
  if (done.ok || done.issues.some(({ code }) => code === 'nothing-changed')) {
    return call.context.redirect(urls.fund(id, { said: 'saved' }), 303);
  }
  return form(call, { fields, before, issues: done.issues });
}

export async function postFundRemoval(call: Call): Promise<Response> {
  const sent = await registerForm(call.context);
  const done = await removeFund(call.service, idOf(call), Number(said(sent, 'since')), call.actor);
  return done.ok ? call.context.redirect(urls.money(), 303) : notDone(call, done.issues);
}

export async function postPayment(call: Call): Promise<Response> {
  const { context, service, actor, request } = call;
  const sent = await registerForm(context);
  const fund = idOf(call);
  const [id, since] = [said(sent, 'id'), Number(said(sent, 'since'))];
  const before = id === '' ? undefined : { id, since };
  const fields = paymentFieldsFrom(sent);
  const wanted = wantedPaymentFrom(fund, fields, await knownTo(call), request.language);
  const removes = before && said(sent, 'remove') !== '';
  const done = removes
    ? await removePayment(service, id, since, actor)
    : !wanted.ok
      ? wanted
      : before
        ? await changePayment(service, id, { wanted: wanted.value, since }, actor)
        : await addPayment(service, wanted.value, actor);
  if (done.ok || done.issues.some(({ code }) => code === 'nothing-changed')) {
    return context.redirect(urls.fund(fund, { said: 'saved' }), 303);
  }
  return page(call, { fields, issues: done.issues, before });
}

async function form(call: Call, shown: Pick<FundFormProps, 'fields' | 'before' | 'issues'>): Promise<Response> {
  const { context, request } = call;
  const known = await knownTo(call);
  const path = shown.before ? urls.changeFund(shown.before.id) : urls.newFund();
  const status = shown.issues ? statusOfWorld(shown.issues) : 200;
  return context.html(<FundForm {...{ ...shown, known }} request={{ ...request, path }} />, status);
}

function idOf({ context }: Call): string {
  return context.req.param('fund') ?? '';
}
