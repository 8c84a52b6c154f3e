import type { Issue } from '@lofte/domain/issue';
import { urls } from '../urls.ts';
import type { Fields } from './edit-from.ts';
import type { Shown } from './shown.ts';
import { viewUrl } from './view.ts';

/** Why an edit was not done, what it was, and, where somebody else was faster, the way to do it after all. */
export function Trouble({ shown, issue, fields }: { shown: Shown; issue: Issue; fields: Fields }) {
  const { say, paper, version, view } = shown;
  const again = issue.code === 'changed-meanwhile' && fields.do !== undefined;
  return (
    <div class="alert alert-error">
      <h2 class="alert-heading">{say.notDone}</h2>
      <p>{say.issues[issue.code] ?? issue.message}</p>
      <Kept shown={shown} fields={fields} />
      {again ? (
        <form method="post" action={urls.edit(paper.id)} data-edit>
          {Object.entries({ ...fields, basedOn: String(version) }).map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <button type="submit" class="button button-primary">
            {say.again}
          </button>{' '}
          <a class="button button-secondary" href={viewUrl(paper.id, view)} data-leave>
            {say.leaveIt}
          </a>
        </form>
      ) : (
        <p>
          <a href={viewUrl(paper.id, view)} data-leave>
            {say.close}
          </a>
        </p>
      )}
    </div>
  );
}

/** The words the person had written, so that nothing is lost. */
function Kept({ shown, fields }: { shown: Shown; fields: Fields }) {
  const { say, draft } = shown;
  const does = Object.entries(doing).find(([name]) => name === fields.do)?.[1];
  const element = draft.elements.find(({ id }) => id === fields.id);
  const words = fields.title ?? fields.value ?? fields.quote ?? period(fields);
  const kind = Object.entries(say.kind).find(([name]) => name === fields.kind)?.[1];
  if (!does && !words) return null;
  return (
    <p>
      {say.yours}: {does ? say[does] : ''}
      {element ? ` ”${element.title}”` : ''}
      {kind ? ` – ${kind}` : ''}
      {words ? (
        <>
          {' – '}
          <span class="theirs">{words}</span>
        </>
      ) : null}
    </p>
  );
}

function period({ field, from, to }: Fields): string | undefined {
  return field === 'period' ? `${from}–${to}` : undefined;
}

const doing = {
  confirm: 'right',
  reject: 'wrong',
  retitle: 'edit',
  kind: 'kindOf',
  move: 'move',
  merge: 'merge',
  split: 'split',
  add: 'add',
  strategy: 'edit',
} as const;
