import type { Child } from 'hono/jsx';
import { Page } from '../layout.tsx';
import type { PageRequest } from '../route.ts';
import { urls } from '../urls.ts';
import { negotiationWords } from './words.ts';

/** A page about one thing that is negotiated: the way back, its name, that it was saved, and the way to change it. */
export function ThingFrame(props: {
  readonly title: string;
  readonly about: readonly (string | undefined)[];
  readonly saved: boolean;
  /** Where it is changed, for those who may. */
  readonly change?: string | undefined;
  readonly request: PageRequest;
  readonly children: Child;
}) {
  const { title, about, saved, change, request, children } = props;
  const say = negotiationWords[request.language];
  return (
    <Page title={title} request={request}>
      <div class="rounds world">
        <p class="back">
          <a href={urls.negotiations()}>{say.title}</a>
        </p>
        <h1>{title}</h1>
        <p class="quiet">{about.filter(Boolean).join(' · ')}</p>
        {saved ? (
          <div class="alert alert-success" role="status">
            <p>{say.saved}</p>
          </div>
        ) : null}
        {change ? (
          <p class="choice">
            <a class="button button-secondary" href={change}>
              {say.change}
            </a>
          </p>
        ) : null}
        {children}
      </div>
    </Page>
  );
}

/** A mark that what follows is for few. */
export function InConfidence({ language }: Pick<PageRequest, 'language'>) {
  return <p class="small quiet confidence">{negotiationWords[language].sensitive}</p>;
}
