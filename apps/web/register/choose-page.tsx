import { Page } from '../layout.tsx';
import type { PageRequest } from '../route.ts';
import { Choice } from './fields.tsx';
import { registerWords } from './words.ts';

/** Which other one is the same. */
export function ChoosePage(props: {
  readonly name: string;
  readonly action: string;
  readonly back: string;
  readonly options: readonly (readonly [string, string])[];
  readonly request: PageRequest;
}) {
  const { name, action, back, options, request } = props;
  const say = registerWords[request.language];
  const title = say.mergeTitle(name);
  return (
    <Page title={title} request={request}>
      <div class="register">
        <h1>{title}</h1>
        <form method="get" action={action}>
          <Choice name="other" label={say.mergeWith} language={request.language} options={options} />
          <p class="choice">
            <button type="submit" class="button button-primary">
              {say.look}
            </button>
            <a class="button button-secondary" href={back}>
              {say.cancel}
            </a>
          </p>
        </form>
      </div>
    </Page>
  );
}
