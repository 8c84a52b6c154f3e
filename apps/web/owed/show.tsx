import { dayOf } from '@lofte/domain/day';
import { type Owed, owedBy } from '@lofte/service/follow-up/owed-by';
import { doOwnTask } from '@lofte/service/steering/do-own-task';
import { type OwedSteering, owedSteering } from '@lofte/service/steering/owed-steering';
import type { Language } from '../language.ts';
import { Page } from '../layout.tsx';
import { registerForm, said } from '../register/form.ts';
import type { Call } from '../route.ts';
import { sayTime } from '../time.ts';
import { urls } from '../urls.ts';
import { owedWords } from './words.ts';

/** What whoever is signed in is asked for, each leading to its page, and the work that decisions gave them. */
export async function showOwed({ service, actor, request, context }: Call): Promise<Response> {
  const owed = await owedBy(service, actor.id);
  const steering = await owedSteering(service, actor.id);
  const { language } = request;
  const say = owedWords[language];
  const told = context.req.query('said');
  const nothing = owed.length + steering.tasks.length + steering.writing.length === 0;
  return context.html(
    <Page title={say.title} request={request}>
      <h1>{say.title}</h1>
      {told === 'task' || told === 'not' ? (
        <p class={told === 'task' ? 'alert alert-success' : 'alert alert-error'} role="status">
          {told === 'task' ? say.taskDone : say.taskGone}
        </p>
      ) : null}
      {nothing ? <p>{say.nothing}</p> : null}
      {owed.length > 0 ? <OwedList owed={owed} language={language} /> : null}
      <WritingList writing={steering.writing} language={language} />
      <OwnTasks tasks={steering.tasks} today={dayOf(service.now())} language={language} />
    </Page>,
  );
}

/** A task of theirs is done. */
export async function postOwnTask({ service, actor, context }: Call): Promise<Response> {
  const form = await registerForm(context);
  const given = { task: said(form, 'task'), said: said(form, 'said') };
  const done = await doOwnTask(service, said(form, 'decision'), given, actor);
  return context.redirect(urls.owed(done.ok ? 'task' : 'not'), 303);
}

export function OwedList({ owed, language }: { owed: readonly Owed[]; language: Language }) {
  const say = owedWords[language];
  return (
    <ul class="rows plain">
      {owed.map(({ request, round, answered, token }) => (
        <li>
          <a href={urls.answer(token)}>{round.name}</a>
          <span class="quiet">
            {say.answered(answered, request.elements.length)} · {say.due(sayTime(language, round.due) ?? round.due)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function WritingList({ writing, language }: Pick<OwedSteering, 'writing'> & { language: Language }) {
  const say = owedWords[language];
  if (writing.length === 0) return null;
  return (
    <>
      <h2>{say.writing}</h2>
      <ul class="rows plain">
        {writing.map(({ id, title, writing: asked }) => (
          <li>
            <a href={urls.proposal(id)}>{title}</a>
            <span class="quiet">{say.due(sayTime(language, asked?.due ?? '') ?? '')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function OwnTasks({
  tasks,
  today,
  language,
}: Pick<OwedSteering, 'tasks'> & { readonly today: string; readonly language: Language }) {
  const say = owedWords[language];
  if (tasks.length === 0) return null;
  return (
    <section class="owed-tasks" aria-labelledby="tasks">
      <h2 id="tasks">{say.tasks}</h2>
      {tasks.map(({ decision, task }) => (
        <form method="post" action={urls.ownTask()} class="owed-task">
          <input type="hidden" name="decision" value={decision.id} />
          <input type="hidden" name="task" value={task.id} />
          <p>
            <b>{task.what}</b>
          </p>
          <p class="small quiet">
            <a href={urls.decision(decision.id)}>{say.from(decision.number)}</a>: {decision.title} ·{' '}
            {say.due(sayTime(language, task.due) ?? task.due)}
            {task.due < today ? ` · ${say.overdue}` : ''}
          </p>
          <label class="form-label" for={`said-${task.id}`}>
            {say.word}
          </label>
          <input class="form-input" id={`said-${task.id}`} name="said" maxlength={2000} autocomplete="off" />
          <button type="submit" class="button button-secondary">
            {say.doIt}
            <span class="sr-only">: {task.what}</span>
          </button>
        </form>
      ))}
    </section>
  );
}
