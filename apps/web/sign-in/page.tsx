import type { Issue } from '@lofte/domain/issue';
import { Page } from '../layout.tsx';
import type { PageRequest } from '../route.ts';
import { urls } from '../urls.ts';
import { PasswordField, TextField } from './fields.tsx';
import { saySignInIssue } from './say-issue.ts';
import { signInWords } from './words.ts';

interface SignInProps {
  readonly request: PageRequest;
  /** Path to go on to. */
  readonly next: string;
  /** What the other way in is called, where there is one. */
  readonly provider?: string | undefined;
  readonly mail?: string;
  readonly issue?: Issue | undefined;
  /** Why the page is shown, where it was not asked for. */
  readonly why?: 'needed' | 'lost';
  /** What anyone may see. */
  readonly open: readonly { readonly id: string; readonly title: string }[];
}

export function SignInPage({ request, next, provider, mail, issue, why, open }: SignInProps) {
  const { language } = request;
  const say = signInWords[language];
  return (
    <Page title={say.title} request={request} scripts={['password']}>
      <div class="sign-in">
        <h1>{say.title}</h1>
        {why ? <p>{say[why]}</p> : null}
        {issue ? (
          <div class="alert alert-error" role="alert" id="issue">
            <p>{saySignInIssue(language, issue)}</p>
          </div>
        ) : null}
        {provider ? (
          <>
            <p>
              <a class="button button-primary" href={urls.signInElsewhere(next)}>
                {say.with(provider)}
              </a>
            </p>
            <h2>{say.or}</h2>
          </>
        ) : null}
        <form method="post" action={urls.signIn()}>
          <input type="hidden" name="next" value={next} />
          <TextField name="mail" type="email" label={say.mail} value={mail} autocomplete="username" wrong={!!issue} />
          <PasswordField name="password" label={say.password} language={language} wrong={!!issue} />
          <button type="submit" class={`button ${provider ? 'button-secondary' : 'button-primary'}`}>
            {say.enter}
          </button>
        </form>
        <p class="quiet small">{say.forgotten}</p>
        <Open strategies={open} title={say.open} />
      </div>
    </Page>
  );
}

function Open({ strategies, title }: { strategies: SignInProps['open']; title: string }) {
  if (strategies.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {strategies.map((strategy) => (
          <li>
            <a href={urls.strategy(strategy.id)}>{strategy.title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
