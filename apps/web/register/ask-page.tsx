import type { Issue } from '@lofte/domain/issue';
import type { Child } from 'hono/jsx';
import { Page } from '../layout.tsx';
import type { PageRequest } from '../route.ts';
import { Wrong } from './fields.tsx';
import { registerWords } from './words.ts';

/** Says what will happen before it does, with both ways on. */
export function AskPage(props: {
  readonly title: string;
  readonly action: string;
  readonly button: string;
  /** Where one gets to without doing it. */
  readonly back: string;
  readonly keep?: string;
  readonly issues?: readonly Issue[] | undefined;
  readonly request: PageRequest;
  readonly children: Child;
}) {
  const { title, action, button, back, keep, issues, request, children } = props;
  const { language } = request;
  return (
    <Page title={title} request={request}>
      <div class="register">
        <h1>{title}</h1>
        <Wrong issues={issues?.map(({ where: _, ...issue }) => issue)} language={language} />
        {children}
        <form class="choice" method="post" action={action}>
          <button type="submit" class="button button-primary">
            {button}
          </button>
          <a class="button button-secondary" href={back}>
            {keep ?? registerWords[language].cancel}
          </a>
        </form>
      </div>
    </Page>
  );
}
