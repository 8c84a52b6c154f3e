import type { Issue } from '@lofte/domain/issue';
import type { LinkUse } from '@lofte/service/sign-in-link';
import { Page } from '../layout.tsx';
import type { PageRequest } from '../route.ts';
import { urls } from '../urls.ts';
import { PasswordField, TextField } from './fields.tsx';
import { saySignInIssue } from './say-issue.ts';
import { signInWords } from './words.ts';

interface LinkProps {
  readonly use: LinkUse;
  readonly secret: string;
  readonly request: PageRequest;
  readonly issue?: Issue | undefined;
  readonly name?: string | undefined;
  readonly mail?: string | undefined;
}

/** What a one-time link opens: to become the first administrator, or to choose a password. */
export function LinkPage({ use, secret, request, issue, name, mail }: LinkProps) {
  const { language } = request;
  const say = signInWords[language];
  const first = use.for === 'administrator';
  const title = first ? say.first : say.choose;
  return (
    <Page title={title} request={request} scripts={['password']}>
      <div class="sign-in">
        <h1>{title}</h1>
        <p>{first ? say.firstWhat : say.chooseFor(use.person.name, use.person.mail ?? '')}</p>
        {issue ? (
          <div class="alert alert-error" role="alert" id="issue">
            <p>{saySignInIssue(language, issue)}</p>
          </div>
        ) : null}
        <form method="post" action={urls.signInLink(secret)}>
          {first ? (
            <>
              <TextField
                name="name"
                label={say.name}
                value={name}
                autocomplete="name"
                wrong={issue?.where === 'name'}
              />
              <TextField
                name="mail"
                type="email"
                label={say.mail}
                value={mail}
                autocomplete="username"
                wrong={issue?.where === 'mail'}
              />
            </>
          ) : (
            <input type="hidden" autocomplete="username" value={use.person.mail ?? ''} />
          )}
          <PasswordField
            name="password"
            label={say.newPassword}
            fresh
            language={language}
            wrong={issue?.where === 'password'}
          />
          <button type="submit" class="button button-primary">
            {first ? say.makeFirst : say.save}
          </button>
        </form>
      </div>
    </Page>
  );
}

/** The link is over, and how to get another. */
export function LinkOverPage({ request }: { request: PageRequest }) {
  const say = signInWords[request.language];
  const first = request.actor.id === 'local';
  return (
    <Page title={say.over} request={request}>
      <h1>{say.over}</h1>
      <p>
        {say.overWhat} {first ? say.overFirst : null}
      </p>
    </Page>
  );
}
