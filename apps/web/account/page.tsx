import type { Issue } from '@lofte/domain/issue';
import type { SessionRecord } from '@lofte/service/sessions-of';
import { type Language, languages } from '../language.ts';
import { Page } from '../layout.tsx';
import { roleWords } from '../rights/roles.ts';
import type { PageRequest } from '../route.ts';
import { PasswordField } from '../sign-in/fields.tsx';
import { saySignInIssue } from '../sign-in/say-issue.ts';
import { locale } from '../time.ts';
import { urls } from '../urls.ts';
import { languageNames } from '../words.ts';
import { deviceOf } from './device.ts';
import { accountWords } from './words.ts';

/** What was done. */
export const doneWords = ['changed', 'languageSaved', 'sessionEnded'] as const;
export type Done = (typeof doneWords)[number];

export interface AccountProps {
  readonly request: PageRequest;
  readonly mail: string | undefined;
  readonly hasPassword: boolean;
  readonly language: Language;
  readonly sessions: readonly SessionRecord[];
  /** Id of the one that looks. */
  readonly session: string;
  readonly titles: ReadonlyMap<string, string>;
  readonly issue?: Issue | undefined;
  readonly done?: Done | undefined;
}

export function AccountPage(props: AccountProps) {
  const { request, mail, issue, done } = props;
  const say = accountWords[request.language];
  return (
    <Page title={say.title} request={request} scripts={['password']}>
      <div class="account">
        <h1>{request.actor.name}</h1>
        {mail ? <p>{say.signsInWith(mail)}</p> : null}
        {issue ? (
          <div class="alert alert-error" role="alert" id="issue">
            <p>{say.issues[issue.code] ?? saySignInIssue(request.language, issue)}</p>
          </div>
        ) : null}
        {done ? (
          <div class="alert alert-success" role="status">
            <p>{say[done]}</p>
          </div>
        ) : null}
        <Roles {...props} />
        <Sessions {...props} />
        <Password {...props} />
        <LanguageForm {...props} />
      </div>
    </Page>
  );
}

function Roles({ request, titles }: AccountProps) {
  const say = accountWords[request.language];
  const own = request.actor.grants.filter(({ role }) => role !== 'public');
  return (
    <section>
      <h2>{say.roles}</h2>
      {own.length === 0 ? <p>{say.noRoles}</p> : null}
      <ul class="plain rows">
        {own.map(({ role, strategy }) => (
          <li>
            <p>
              <b>{roleWords[request.language][role].name}</b>{' '}
              {strategy === null ? say.whole : say.inStrategy(titles.get(strategy) ?? strategy)}
            </p>
            <p class="quiet small">{roleWords[request.language][role].what}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sessions({ request, sessions, session }: AccountProps) {
  const { language } = request;
  const say = accountWords[language];
  const moment = new Intl.DateTimeFormat(locale(language), {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Copenhagen',
  });
  const nameOf = (device: string) => {
    const known = deviceOf(device);
    return known ? say.on(known.browser, known.system) : say.unknownDevice;
  };
  return (
    <section>
      <h2>{say.sessions}</h2>
      <ul class="plain rows sessions">
        {sessions.map((one) => (
          <li>
            <div>
              <p>
                <b>{nameOf(one.device)}</b> {one.id === session ? `(${say.thisOne})` : null}
              </p>
              <p class="quiet small">
                {say.since(moment.format(one.since))}, {say.seen(moment.format(one.seen))}
              </p>
            </div>
            {one.id === session ? null : (
              <form method="post" action={urls.endSession(one.id)}>
                <button type="submit" class="button button-unstyled" aria-label={say.endOf(nameOf(one.device))}>
                  {say.end}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      <p class="quiet small">{say.ends}</p>
      <form method="post" action={urls.endAllSessions()}>
        <button type="submit" class="button button-secondary">
          {say.endAll}
        </button>
      </form>
    </section>
  );
}

function Password({ request, hasPassword, mail, issue }: AccountProps) {
  const { language } = request;
  const say = accountWords[language];
  return (
    <section>
      <h2>{say.password}</h2>
      {hasPassword ? (
        <form method="post" action={urls.ownPassword()}>
          <input type="hidden" autocomplete="username" value={mail ?? ''} />
          <PasswordField name="current" label={say.current} language={language} wrong={issue?.where === 'current'} />
          <PasswordField name="next" label={say.next} fresh language={language} wrong={issue?.where === 'password'} />
          <button type="submit" class="button button-secondary">
            {say.change}
          </button>
        </form>
      ) : (
        <p>{say.noPassword}</p>
      )}
    </section>
  );
}

function LanguageForm({ request, language: chosen }: AccountProps) {
  const say = accountWords[request.language];
  return (
    <section>
      <h2>{say.language}</h2>
      <form method="post" action={urls.ownLanguage()}>
        <fieldset class="form-group plain-set">
          <legend class="form-hint">{say.languageHint}</legend>
          {languages.map((language) => (
            <label lang={language}>
              <input type="radio" name="language" value={language} checked={language === chosen} />{' '}
              {languageNames[language]}
            </label>
          ))}
        </fieldset>
        <button type="submit" class="button button-secondary">
          {say.saveLanguage}
        </button>
      </form>
    </section>
  );
}
