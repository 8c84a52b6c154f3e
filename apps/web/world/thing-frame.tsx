import type { Child } from 'hono/jsx';
import { Page } from '../layout.tsx';
import type { PageRequest } from '../route.ts';
import { worldWords } from './words.ts';

/** A page about one thing of the world: the way back, its name, that it was saved, what was wrong, and the way to change it. */
export function ThingFrame(props: {
  readonly title: string;
  /** What stands as its name, where that is more than the title. */
  readonly heading?: Child;
  readonly back: { readonly href: string; readonly name: string };
  /** What it is, in a line below the name. */
  readonly about?: Child;
  /** What was just done, said once: that it was saved, where it is only true. */
  readonly saved: boolean | string;
  readonly wrong?: Child;
  /** Where it is changed, for those who may. */
  readonly change?: string | undefined;
  /** What else can be done with it, for those who may change it. */
  readonly ways?: Child;
  readonly request: PageRequest;
  readonly children: Child;
}) {
  const { title, heading = title, back, about, saved, wrong, change, ways, request, children } = props;
  const say = worldWords[request.language];
  return (
    <Page title={title} request={request}>
      <div class="rounds world">
        <p class="back">
          <a href={back.href}>{back.name}</a>
        </p>
        <h1>{heading}</h1>
        {about}
        {saved ? (
          <div class="alert alert-success" role="status">
            <p>{typeof saved === 'string' ? saved : say.saved}</p>
          </div>
        ) : null}
        {wrong}
        {change ? (
          <p class="choice">
            <a class="button button-secondary" href={change}>
              {say.change}
            </a>
            {ways}
          </p>
        ) : null}
        {children}
      </div>
    </Page>
  );
}
