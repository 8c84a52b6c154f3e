import { dayOf } from '@lofte/domain/day';
import type { Issue } from '@lofte/domain/issue';
import { addRate, removeRate } from '@lofte/service/world/keep-money';
import { moneyOf, ratesOf } from '@lofte/service/world/money-of';
import { goalsOfParts } from '@lofte/service/world/promise-choices';
import { registerForm, said } from '../register/form.ts';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { statusOfWorld } from '../world/issues.ts';
import { promisesSeen } from '../world/known.ts';
import { notDone } from '../world/not-done.ts';
import { moneyGroups } from './groups.ts';
import { MoneyPage } from './money-page.tsx';
import { RatesPage } from './rates-page.tsx';

export async function showMoney(call: Call): Promise<Response> {
  const { context, service, request } = call;
  const money = await moneyOf(service);
  const promises = await promisesSeen(call);
  const goalOf = await goalsOfParts(service);
  const currencyOf = new Map(money.funds.map(({ id, currency }) => [id, currency]));
  const currencies = [...new Set(money.funds.map(({ currency }) => currency))].toSorted();
  const groups = new Map(
    currencies.map((currency) => {
      const payments = money.payments.filter(({ fund }) => currencyOf.get(fund) === currency);
      return [currency, moneyGroups(payments, promises, goalOf, request.language)];
    }),
  );
  return context.html(<MoneyPage {...{ money, groups, request }} />);
}

export function showRates(call: Call): Promise<Response> {
  const typed = new URLSearchParams({ in: 'DKK', day: dayOf(call.service.now()) });
  return rates(call, { typed });
}

export async function postRate(call: Call): Promise<Response> {
  const { context, service, actor } = call;
  const typed = await registerForm(context);
  const id = said(typed, 'id');
  if (id !== '') {
    const done = await removeRate(service, id, Number(said(typed, 'since')), actor);
    return done.ok ? context.redirect(urls.rates(), 303) : notDone(call, done.issues);
  }
  const wanted = {
    ...{ currency: said(typed, 'currency'), in: said(typed, 'in'), day: said(typed, 'day') },
    ...{ rate: said(typed, 'rate').trim().replace(',', '.'), source: said(typed, 'source') },
  };
  const done = await addRate(service, wanted, actor);
  return done.ok ? context.redirect(urls.rates(), 303) : rates(call, { typed, issues: done.issues });
}

async function rates(
  { context, service, request }: Call,
  shown: { readonly typed: URLSearchParams; readonly issues?: readonly Issue[] },
): Promise<Response> {
  const all = await ratesOf(service);
  const status = shown.issues ? statusOfWorld(shown.issues) : 200;
  return context.html(<RatesPage {...{ ...shown, rates: all }} request={{ ...request, path: urls.rates() }} />, status);
}
