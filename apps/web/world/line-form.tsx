import type { Child } from 'hono/jsx';
import type { Language } from '../language.ts';
import { worldWords } from './words.ts';

/** A form on the page of a thing for one line that belongs to it: a new one, or one that was seen so and can also be taken out. */
export function LineForm(props: {
  readonly action: string;
  readonly before: { readonly id: string; readonly since: number } | undefined;
  readonly language: Language;
  readonly children: Child;
}) {
  const { action, before, language, children } = props;
  const say = worldWords[language];
  return (
    <form method="post" action={action}>
      {before ? (
        <>
          <input type="hidden" name="id" value={before.id} />
          <input type="hidden" name="since" value={String(before.since)} />
        </>
      ) : null}
      {children}
      <p class="choice">
        <button type="submit" class="button button-primary">
          {say.save}
        </button>
        {before ? (
          <button type="submit" class="button button-unstyled" name="remove" value="yes">
            {say.remove}
          </button>
        ) : null}
      </p>
    </form>
  );
}
