import type { TaskLink } from '@lofte/service/steering/task-link';
import { answerWords } from '../answer/words.ts';
import { Page } from '../layout.tsx';
import type { PageRequest } from '../route.ts';
import { sayTime } from '../time.ts';
import { urls } from '../urls.ts';
import { taskWords } from './words.ts';

interface TaskPageProps {
  readonly link: TaskLink;
  readonly token: string;
  readonly today: string;
  /** One of them was just done. */
  readonly done: boolean;
  readonly wrong: boolean;
  readonly request: PageRequest;
}

/** What a decision gave somebody without an account to do: why, by when, and a word once it is done. */
export function TaskPage({ link: { decision, tasks }, token, today, done, wrong, request }: TaskPageProps) {
  const { language } = request;
  const [say, of] = [taskWords[language], answerWords[language]];
  return (
    <Page title={of.tasks} request={request}>
      <article class="answer">
        <h1>{of.tasks}</h1>
        {done ? (
          <p class="alert alert-success" role="status">
            {of.taskDone}
          </p>
        ) : null}
        {wrong ? (
          <p class="alert alert-warning" role="alert">
            {say.wrong}
          </p>
        ) : null}
        <p>
          <b>{of.taskFrom(decision.number, decision.title)}</b>
        </p>
        <p class="as-written">{decision.reason}</p>
        {tasks.length === 0 ? <p>{say.nothingLeft}</p> : null}
        {tasks.map((task) => (
          <form method="post" action={urls.linkedTask(token)} class="owed-task">
            <input type="hidden" name="task" value={task.id} />
            <p>
              <b>{task.what}</b>
            </p>
            <p class="small quiet">
              {of.taskDue(sayTime(language, task.due) ?? task.due)}
              {task.due < today ? ` · ${of.taskOverdue}` : ''}
            </p>
            <label class="form-label" for={`said-${task.id}`}>
              {of.taskSaid}
            </label>
            <input class="form-input" id={`said-${task.id}`} name="said" maxlength={2000} autocomplete="off" />
            <button type="submit" class="button button-secondary">
              {of.taskDo}
              <span class="sr-only">: {task.what}</span>
            </button>
          </form>
        ))}
      </article>
    </Page>
  );
}
