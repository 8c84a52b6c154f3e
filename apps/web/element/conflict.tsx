import type { Conflict } from '@lofte/domain/edit-plan/find-conflicts';
import { may } from '@lofte/domain/rights';
import { planOf } from '@lofte/service/element-of';
import { registerChoices } from '@lofte/service/register-choices';
import { notFound } from '../failure/answer.tsx';
import { Page } from '../layout.tsx';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { FieldClash, mendable, PlaceClash } from './clash.tsx';
import type { Form } from './form.ts';
import { namedIn } from './show.tsx';
import { elementWords } from './words.ts';
import { writer } from './written.tsx';

/** Conflicts shown; whoever removes a whole branch that others work on sees enough by these. */
const most = 20;

/**
 * Somebody else was first: both sides of everything, and the form again with all that was sent, this time on the sight of
 * what stands now. Nothing is lost, whatever is chosen.
 */
export async function showConflict(call: Call, form: Form, conflicts: readonly Conflict[]): Promise<Response> {
  const [strategy, id] = namedIn(call);
  const { service, actor, request, context } = call;
  const seen = await planOf(service, strategy);
  if (!seen) return notFound(call);
  const { language } = request;
  const say = elementWords[language];
  const register = await registerChoices(service);
  const seeNames = may(actor, 'register.see', { strategy });
  const who = ({ by }: Conflict) =>
    by &&
    writer({ register, say, may: { edit: true, shape: true, propose: false, seePeople: false, seeNames } }, by.by);
  const sent = new Set(form.entries.map(([name]) => name));
  const mended = new Set(conflicts.map(({ field }) => field).filter((field) => mendable.has(field) && sent.has(field)));
  const places = conflicts.filter(({ field }) => field === 'parent');
  const fields = conflicts.filter(({ field }) => field !== 'parent');
  const words = mended.size > 0 || fields.some(({ wanted }) => wanted !== undefined);
  return context.html(
    <Page title={say.meanwhile} request={request} scripts={['element']}>
      <h1>{say.meanwhile}</h1>
      <p>{say.meanwhileWhat}</p>
      <form method="post" action={context.req.path} class="conflict">
        {form.entries.map(([name, value]) =>
          name === 'seen' || mended.has(name) ? null : <input type="hidden" {...{ name, value }} />,
        )}
        <input type="hidden" name="seen" value={String(seen.seq)} />
        {places.slice(0, most).map((conflict) => (
          <PlaceClash {...{ conflict, seen, language }} />
        ))}
        {fields.slice(0, most).map((conflict) => (
          <FieldClash {...{ conflict, seen, language, who: who(conflict), mend: mended.has(conflict.field) }} />
        ))}
        <div class="buttons">
          <button type="submit" class="button button-primary">
            {mended.size > 0 ? say.saveThis : words ? say.takeMine : say.doIt}
          </button>
          <a class="button button-secondary" href={id === '' ? urls.strategy(strategy) : urls.element(strategy, id)}>
            {words ? say.keepTheirs : say.cancel}
          </a>
        </div>
      </form>
    </Page>,
    409,
  );
}
