import type { Issue } from '@lofte/domain/issue';
import { sealBaseline } from '@lofte/service/seal-baseline';
import { strategyDrift } from '@lofte/service/strategy-drift';
import { failed, notFound } from '../failure/answer.tsx';
import { formOf } from '../form-of.ts';
import { sayPastIssue } from '../past/words.ts';
import { pastOf } from '../past.ts';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import type { Refused } from './baselines.tsx';
import { DriftPage } from './page.tsx';
import { sayDriftIssue } from './words.ts';

/** `?from=` a baseline, or `?day=` a day; `?to=` a day, a baseline, or nothing for now. On a page of the past that day is the end. */
export async function showDrift(call: Call): Promise<Response> {
  const past = await pastOf(call);
  if (past instanceof Response) return past;
  const { context, request, service } = call;
  const asked = (name: string) => context.req.query(name)?.trim() || undefined;
  const found = await strategyDrift(service, context.req.param('strategy') ?? '', {
    from: asked('day') ?? asked('from'),
    to: asked('to') ?? past?.on,
  });
  if (!found.ok) return refusal(call, found.issues[0]);
  const sealed = found.value.baselines.find(({ id }) => id === asked('sealed'))?.name;
  return context.html(<DriftPage found={found.value} request={request} past={past} sealed={sealed} />);
}

export async function sealNow(call: Call): Promise<Response> {
  const { context, service, actor } = call;
  const strategy = context.req.param('strategy') ?? '';
  const { name = '' } = await formOf(context);
  const sealed = await sealBaseline(service, strategy, name, actor);
  if (sealed.ok) return context.redirect(urls.sealed(strategy, sealed.value.id), 303);
  const [issue] = sealed.issues;
  return issue?.where === 'name' ? again(call, strategy, { name, issue }) : refusal(call, issue);
}

/** The page once more, with what is wrong beside the name that was given. */
async function again(call: Call, strategy: string, refused: Refused): Promise<Response> {
  const { context, request, service } = call;
  const found = await strategyDrift(service, strategy);
  if (!found.ok) return refusal(call, found.issues[0]);
  return context.html(<DriftPage found={found.value} request={request} refused={refused} />, 400);
}

function refusal(call: Call, issue: Issue | undefined): Response | Promise<Response> {
  if (!issue || issue.code === 'unknown-strategy') return notFound(call);
  const { language } = call.request;
  const day = sayPastIssue(language, issue);
  return failed(call, 400, day === issue.message ? sayDriftIssue(language, issue) : day);
}
