import type { Issue } from '@lofte/domain/issue';
import type { Child } from 'hono/jsx';
import { Page } from '../layout.tsx';
import type { PageRequest } from '../route.ts';
import { urls } from '../urls.ts';
import { Wrong } from './fields.tsx';
import { registerWords } from './words.ts';

/** A form for something new in the register. */
export function NewPage(props: {
  readonly title: string;
  readonly action: string;
  readonly issues?: readonly Issue[] | undefined;
  readonly request: PageRequest;
  readonly children: Child;
}) {
  const { title, action, issues, request, children } = props;
  const say = registerWords[request.language];
  return (
    <Page title={title} request={request}>
      <div class="register">
        <p class="back">
          <a href={urls.register()}>{say.title}</a>
        </p>
        <h1>{title}</h1>
        <Wrong issues={issues} language={request.language} />
        <form method="post" action={action}>
          {children}
          <p class="choice">
            <button type="submit" class="button button-primary">
              {say.add}
            </button>
            <a class="button button-secondary" href={urls.register()}>
              {say.cancel}
            </a>
          </p>
        </form>
      </div>
    </Page>
  );
}
