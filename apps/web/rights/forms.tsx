import { roles } from '@lofte/domain/rights';
import type { Child } from 'hono/jsx';
import { languages } from '../language.ts';
import { TextField } from '../sign-in/fields.tsx';
import { urls } from '../urls.ts';
import { languageNames } from '../words.ts';
import type { RightsProps } from './page.tsx';
import { roleWords } from './roles.ts';
import { rightsWords } from './words.ts';

/** A role for a person; where, too, unless the page is about one strategy. */
export function GiveForm({ rights, request, strategy, typed = {} }: RightsProps) {
  const say = rightsWords[request.language];
  if (rights.people.length === 0) return null;
  return (
    <section>
      <h2>{say.give}</h2>
      <form method="post" action={urls.grant(strategy?.id)}>
        <Choice name="person" label={say.person}>
          {rights.people.map(({ person }) => (
            <option value={person.id} selected={typed.person === person.id}>
              {person.name} {person.mail ? `(${person.mail})` : ''}
            </option>
          ))}
        </Choice>
        <RoleChoice {...{ request, typed }} id="role" />
        {strategy ? null : (
          <Choice name="strategy" label={say.where}>
            <option value="">{say.whole}</option>
            {rights.strategies.map(({ id, title }) => (
              <option value={id} selected={typed.strategy === id}>
                {say.inStrategy(title)}
              </option>
            ))}
          </Choice>
        )}
        <div class="form-group">
          <label class="form-label" for="reason">
            {say.reason}
          </label>
          <span class="form-hint" id="reason-hint">
            {say.reasonHint}
          </span>
          <input
            class="form-input"
            id="reason"
            name="reason"
            maxlength={500}
            value={typed.reason ?? ''}
            aria-describedby="reason-hint"
          />
        </div>
        <button type="submit" class="button button-primary">
          {say.giveNow}
        </button>
      </form>
    </section>
  );
}

/** A person who is not here yet. */
export function InviteForm({ request, typed = {}, issue }: RightsProps) {
  const say = rightsWords[request.language];
  return (
    <section>
      <h2>{say.invite}</h2>
      <p>{say.inviteWhat}</p>
      <form method="post" action={urls.invite()}>
        <TextField name="name" label={say.name} value={typed.name} autocomplete="off" wrong={issue?.where === 'name'} />
        <TextField
          name="mail"
          type="email"
          label={say.mail}
          value={typed.mail}
          autocomplete="off"
          wrong={issue?.where === 'mail'}
        />
        <RoleChoice {...{ request, typed }} id="new-role" />
        <Choice name="language" label={say.language}>
          {languages.map((language) => (
            <option value={language} lang={language} selected={typed.language === language}>
              {languageNames[language]}
            </option>
          ))}
        </Choice>
        <button type="submit" class="button button-secondary">
          {say.inviteNow}
        </button>
      </form>
    </section>
  );
}

/** A strategy for everyone: those that are not shown yet, or the one the page is about. */
export function PublishForm({ rights, request, strategy }: RightsProps) {
  const say = rightsWords[request.language];
  const shown = new Set(rights.everyone.map((grant) => grant.strategy?.id));
  if (shown.has(undefined) || (strategy && shown.has(strategy.id))) return null;
  const hidden = rights.strategies.filter(({ id }) => !shown.has(id));
  if (hidden.length === 0) return null;
  return (
    <form method="post" action={urls.grant(strategy?.id)}>
      <input type="hidden" name="role" value="public" />
      {strategy ? null : (
        <Choice name="strategy" id="publish" label={say.publish}>
          {hidden.map(({ id, title }) => (
            <option value={id}>{title}</option>
          ))}
        </Choice>
      )}
      <p class="quiet">{say.publishTells}</p>
      <button type="submit" class="button button-secondary">
        {say.publishNow}
      </button>
    </form>
  );
}

function RoleChoice({
  request,
  typed,
  id,
}: Pick<RightsProps, 'request'> & { typed: Readonly<Record<string, string>>; id: string }) {
  const words = roleWords[request.language];
  return (
    <Choice name="role" id={id} label={rightsWords[request.language].role}>
      {roles
        .filter((role) => role !== 'public')
        .map((role) => (
          <option value={role} selected={typed.role === role}>
            {words[role].name}
          </option>
        ))}
    </Choice>
  );
}

function Choice({ name, id = name, label, children }: { name: string; id?: string; label: string; children: Child }) {
  return (
    <div class="form-group">
      <label class="form-label" for={id}>
        {label}
      </label>
      <select class="form-select" id={id} name={name}>
        {children}
      </select>
    </div>
  );
}
