import type { WantedFacts } from '@lofte/domain/edit-plan/plan-edit';
import { type Form, readForm } from '../element/form.ts';
import { refused, run, tooLarge } from '../element/post.tsx';
import { failed } from '../failure/answer.tsx';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { showStrategy } from './show.tsx';

/** A form of the strategy's own facts. */
export async function postFacts(call: Call): Promise<Response> {
  const form = await readForm(call.context);
  if (!form) return failed(call, 413, tooLarge(call));
  const strategy = call.context.req.param('id') ?? '';
  const done = await run(call, strategy, form, { do: 'facts', fields: factsFrom(form) });
  if (done.ok) return call.context.redirect(`${urls.strategy(strategy)}?said=${done.value.seq}`, 303);
  return refused(call, form, done, () => showStrategy(call, { form, issues: done.issues }));
}

/** Only what the form has fields for. */
function factsFrom(form: Form): WantedFacts {
  const has = (name: string) => form.entries.some(([key]) => key === name);
  const words = (['title', 'organisation', 'vision', 'purpose'] as const).filter(has);
  return {
    ...Object.fromEntries(words.map((name) => [name, form.one(name)])),
    ...(has('from') ? { period: { from: year(form.one('from')), to: year(form.one('to')) } } : {}),
    ...(has('tags') ? { tags: form.one('tags').split(',') } : {}),
  };
}

/** null where it is open; what is no number is no year either, as -1 is none, and the rules say so. */
function year(written: string): number | null {
  const text = written.trim();
  if (text === '') return null;
  return Number.isFinite(Number(text)) ? Number(text) : -1;
}
