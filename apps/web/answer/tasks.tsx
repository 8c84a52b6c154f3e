import { sayTime } from '../time.ts';
import { urls } from '../urls.ts';
import type { AnswerView } from './item-view.ts';

/** What decisions gave to whoever is asked, or to their organisation: pressed when it is done, with a word. */
export function Tasks({ view }: { view: AnswerView }) {
  const { page, say, language, token, today, said } = view;
  if (page.tasks.length === 0 && said !== 'task') return null;
  return (
    <section class="owed-tasks" id="tasks" aria-labelledby="tasks-title">
      <h2 id="tasks-title">{say.tasks}</h2>
      {said === 'task' ? (
        <p class="alert alert-success" role="status">
          {say.taskDone}
        </p>
      ) : null}
      {page.tasks.map(({ decision, task }) => (
        <form method="post" action={urls.doOwedTask(token)} class="owed-task">
          <input type="hidden" name="decision" value={decision.id} />
          <input type="hidden" name="task" value={task.id} />
          <p>
            <b>{task.what}</b>
          </p>
          <p class="small quiet">
            {say.taskFrom(decision.number, decision.title)} · {say.taskDue(sayTime(language, task.due) ?? task.due)}
            {task.due < today ? ` · ${say.taskOverdue}` : ''}
          </p>
          {page.open ? (
            <>
              <label class="form-label" for={`said-${task.id}`}>
                {say.taskSaid}
              </label>
              <input class="form-input" id={`said-${task.id}`} name="said" maxlength={2000} autocomplete="off" />
              <button type="submit" class="button button-secondary">
                {say.taskDo}
                <span class="sr-only">: {task.what}</span>
              </button>
            </>
          ) : null}
        </form>
      ))}
    </section>
  );
}
