import { planOf } from '@lofte/service/element-of';
import { readForm } from '../element/form.ts';
import { sayEditIssue } from '../element/issues.ts';
import { refused, run, tooLarge } from '../element/post.tsx';
import { spotFrom } from '../element/spot-fields.tsx';
import { failed, notFound } from '../failure/answer.tsx';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { anchor } from './anchor.ts';

/** A part of the plan put elsewhere, by dragging or by keys. */
export async function postMove(call: Call): Promise<Response> {
  const form = await readForm(call.context);
  if (!form) return failed(call, 413, tooLarge(call));
  const strategy = call.context.req.param('id') ?? '';
  const seen = await planOf(call.service, strategy);
  if (!seen) return notFound(call);
  const element = form.one('element');
  const say = (issues: Parameters<typeof sayEditIssue>[1][]) =>
    failed(call, 409, issues[0] && sayEditIssue(call.request.language, issues[0]));
  const spot = spotFrom(form, seen.plan.elements);
  if (!spot.ok) return say([...spot.issues]);
  const done = await run(call, strategy, form, { do: 'move', element, ...spot.value });
  if (done.ok) {
    return call.context.redirect(`${urls.strategy(strategy)}?said=${done.value.seq}#${anchor(element)}`, 303);
  }
  return refused(call, form, done, async () => say([...done.issues]));
}
