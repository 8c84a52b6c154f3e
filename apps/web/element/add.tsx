import { ElementKind } from '@lofte/domain/draft';
import type { PlanEdit } from '@lofte/domain/edit-plan/plan-edit';
import { good, type Issue, type Result } from '@lofte/domain/issue';
import { planOf, type SeenPlan } from '@lofte/service/element-of';
import { failed, notFound } from '../failure/answer.tsx';
import { Page } from '../layout.tsx';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { Why, Wrong } from './edit-form.tsx';
import { type Form, formOf, readForm } from './form.ts';
import { sayKind } from './head.tsx';
import { Select, TextArea, TextField } from './inputs.tsx';
import { refused, run, tooLarge } from './post.tsx';
import { SpotFields, spotFrom } from './spot-fields.tsx';
import { elementWords } from './words.ts';

export async function showAdd(call: Call): Promise<Response> {
  return draw(call, formOf([]), [], 200);
}

export async function postAdd(call: Call): Promise<Response> {
  const form = await readForm(call.context);
  if (!form) return failed(call, 413, tooLarge(call));
  const strategy = call.context.req.param('id') ?? '';
  const seen = await planOf(call.service, strategy);
  if (!seen) return notFound(call);
  const edit = addFrom(form, seen);
  if (!edit.ok) return draw(call, form, edit.issues, 422);
  const done = await run(call, strategy, form, edit.value);
  if (!done.ok) return refused(call, form, done, () => draw(call, form, done.issues, 422));
  return call.context.redirect(`${urls.element(strategy, done.value.subject)}?said=${done.value.seq}`, 303);
}

function addFrom(form: Form, { plan }: SeenPlan): Result<PlanEdit> {
  const spot = spotFrom(form, plan.elements);
  if (!spot.ok) return spot;
  const kind = ElementKind.catch('initiative').parse(form.one('kind'));
  const fields = { kind, title: form.one('title'), number: form.one('number'), text: form.one('text') };
  return good({ do: 'add', fields, ...spot.value });
}

/** What usually stands under something of a kind. */
const usual: Readonly<Record<string, ElementKind>> = { priority: 'goal', goal: 'initiative', initiative: 'commitment' };

async function draw(call: Call, form: Form, issues: readonly Issue[], status: 200 | 422): Promise<Response> {
  const strategy = call.context.req.param('id') ?? '';
  const seen = await planOf(call.service, strategy);
  if (!seen) return notFound(call);
  const { language } = call.request;
  const say = elementWords[language];
  const { elements } = seen.plan;
  const near = elements.find(({ id }) => id === call.context.req.query('under'));
  const kinds = ElementKind.options.map((kind) => [kind, sayKind({ language }, kind)] as const);
  const kind = form.one('kind') || usual[near?.kind ?? ''] || 'initiative';
  return call.context.html(
    <Page title={say.addTitle} request={call.request} scripts={['element']}>
      <h1>{say.addTitle}</h1>
      <form method="post" action={urls.addElement(strategy)} class="shape">
        <input type="hidden" name="seen" value={form.one('seen') || String(seen.seq)} />
        <Wrong issues={issues} language={language} />
        <SpotFields {...{ elements, form, say, near: near?.id ?? '' }} />
        <div class="pair">
          <Select id="kind" name="kind" label={say.fields.kind ?? ''} value={kind} options={kinds} />
          <TextField id="number" name="number" label={say.fields.number ?? ''} value={form.one('number')} short />
        </div>
        <TextArea id="title" name="title" label={say.fields.title ?? ''} value={form.one('title')} />
        <TextArea id="text" name="text" label={say.fields.text ?? ''} value={form.one('text')} />
        <Why id="add" language={language} value={form.one('reason')} />
        <div class="buttons">
          <button type="submit" class="button button-primary">
            {say.addIt}
          </button>
          <a
            class="button button-secondary"
            href={near ? urls.element(strategy, near.id) : urls.strategy(strategy)}
            data-leave
          >
            {say.leaveOut}
          </a>
        </div>
      </form>
    </Page>,
    status,
  );
}
