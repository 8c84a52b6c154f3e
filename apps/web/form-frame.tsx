import type { Child } from 'hono/jsx';
import { Page } from './layout.tsx';
import type { PageRequest } from './route.ts';

/** A page that is one form: the way back, what was wrong, the fields, and the two ways on. */
export function FormFrame(props: {
  readonly title: string;
  /** The class that draws it. */
  readonly look: string;
  readonly back: { readonly href: string; readonly name: string };
  /** That the form was refused. */
  readonly wrong: Child;
  readonly action: string;
  /** Number of the entry after which it was seen so; none for what is new. */
  readonly since?: number | undefined;
  readonly save: string;
  readonly cancel: string;
  readonly request: PageRequest;
  readonly children: Child;
  /** What stands after the form, as lists that its fields offer. */
  readonly after?: Child;
}) {
  const { title, look, back, wrong, action, since, save, cancel, request, children, after } = props;
  return (
    <Page title={title} request={request}>
      <div class={`rounds ${look}`}>
        <p class="back">
          <a href={back.href}>{back.name}</a>
        </p>
        <h1>{title}</h1>
        {wrong}
        <form method="post" action={action}>
          {/* Enter in a field saves; without this the browser would press the first button there is. */}
          <button type="submit" class="sr-only" tabindex={-1}>
            {save}
          </button>
          {since === undefined ? null : <input type="hidden" name="since" value={String(since)} />}
          {children}
          <p class="choice">
            <button type="submit" class="button button-primary">
              {save}
            </button>
            <a class="button button-secondary" href={back.href}>
              {cancel}
            </a>
          </p>
        </form>
        {after}
      </div>
    </Page>
  );
}
