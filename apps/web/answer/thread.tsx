import { longestText } from '@lofte/domain/follow-up/update';
import { sayMoment } from '../time.ts';
import { urls } from '../urls.ts';
import { described, FieldError } from './errors.tsx';
import type { ItemView } from './item-view.ts';
import { Which } from './which.tsx';

/** What secretariat and owner wrote to each other, and a reply where something is asked. */
export function Thread({ view }: { view: ItemView }) {
  const { item, say, language, page, token, returned, id, form } = view;
  const thread = item.verdict?.thread ?? [];
  if (thread.length === 0) return null;
  return (
    <div class={returned ? 'thread asked' : 'thread'}>
      <h3>{returned ? say.returned : say.thread}</h3>
      <ol class="plain">
        {thread.map(({ from, text, by, at }) => (
          <li class={`from-${from}`}>
            <p class="small quiet">
              {page.people.get(by) ?? (from === 'owner' ? say.fromOwner : say.fromSecretariat)},{' '}
              {sayMoment(language, at)}
            </p>
            <p class="their-words">{text}</p>
          </li>
        ))}
      </ol>
      {returned && page.open ? (
        <form method="post" action={urls.replyToQuestion(token)} data-once>
          <Which view={view} />
          <div class="form-group">
            <label class="form-label" for={id('reply')}>
              {say.reply}
            </label>
            <span class="form-hint" id={id('reply-hint')}>
              {say.replyHint}
            </span>
            <FieldError view={view} field="reply" />
            <textarea
              {...described(view, 'reply', true)}
              {...{ id: id('reply'), name: 'reply', rows: 3, class: 'form-input', maxlength: longestText }}
            >
              {`\n${form.one('reply')}`}
            </textarea>
          </div>
          <button type="submit" class="button button-primary">
            {say.sendReply}
          </button>
        </form>
      ) : null}
    </div>
  );
}
