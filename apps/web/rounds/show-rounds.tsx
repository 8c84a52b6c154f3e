import { dayOf } from '@lofte/domain/day';
import type { Issue } from '@lofte/domain/issue';
import { askableStrategies } from '@lofte/service/follow-up/askable-strategies';
import { prepareRound } from '@lofte/service/follow-up/prepare-round';
import { roundsOverview } from '@lofte/service/follow-up/rounds-overview';
import { registerForm } from '../register/form.ts';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { FormPage } from './form-page.tsx';
import { statusOfRound } from './issues.ts';
import { ListPage } from './list-page.tsx';
import { fieldsFrom, offeredFields, type RoundFields, wantedFrom } from './round-fields.ts';

export async function showRounds({ context, service, actor, request }: Call): Promise<Response> {
  const { rounds, waiting } = await roundsOverview(service, actor);
  const anyStrategy = (await askableStrategies(service, actor)).length > 0;
  return context.html(<ListPage {...{ rounds, waiting, anyStrategy, request }} today={dayOf(service.now())} />);
}

export async function newRound(call: Call): Promise<Response> {
  const { context, service, actor, request } = call;
  const askable = await askableStrategies(service, actor);
  const named = askable.filter(({ id }) => id === context.req.query('strategy'));
  const ticked = (named.length > 0 || askable.length > 1 ? named : askable).map(({ id }) => id);
  const fields = offeredFields(request.language, dayOf(service.now()), ticked);
  return context.html(<FormPage {...{ fields, askable, request: { ...request, path: urls.newRound() } }} />);
}

export async function postRound(call: Call): Promise<Response> {
  const fields = fieldsFrom(await registerForm(call.context));
  const wanted = wantedFrom(fields, undefined);
  if (!wanted.ok) return refused(call, fields, wanted.issues);
  const done = await prepareRound(call.service, wanted.value, call.actor);
  return done.ok ? call.context.redirect(urls.round(done.value), 303) : refused(call, fields, done.issues);
}

async function refused(
  { context, service, actor, request }: Call,
  fields: RoundFields,
  issues: readonly Issue[],
): Promise<Response> {
  const askable = await askableStrategies(service, actor);
  const here = { ...request, path: urls.newRound() };
  return context.html(<FormPage {...{ fields, askable, issues, request: here }} />, statusOfRound(issues));
}
