import type { Issue } from '@lofte/domain/issue';
import { may, roles } from '@lofte/domain/rights';
import type { PersonRights, Rights, ShownGrant } from '@lofte/service/rights-of';
import { Page } from '../layout.tsx';
import type { PageRequest } from '../route.ts';
import { saySignInIssue } from '../sign-in/say-issue.ts';
import { StrategyWays } from '../strategy/ways.tsx';
import { templateWords } from '../template/words.ts';
import { urls } from '../urls.ts';
import { GiveForm, InviteForm, PublishForm } from './forms.tsx';
import { roleWords } from './roles.ts';
import { rightsWords } from './words.ts';

export type Done = keyof (typeof rightsWords)['da']['done'];

export interface RightsProps {
  readonly rights: Rights;
  readonly request: PageRequest;
  /** The one strategy it is about; none for the whole workspace. */
  readonly strategy?: { readonly id: string; readonly title: string } | undefined;
  readonly issue?: Issue | undefined;
  readonly done?: Done | undefined;
  /** A link just made, and whose. */
  readonly link?: { readonly url: string; readonly name: string; readonly mail: string } | undefined;
  /** What was typed and refused. */
  readonly typed?: Readonly<Record<string, string>> | undefined;
}

/** Who may do what, and the ways to change it for whoever may. */
export function RightsPage(props: RightsProps) {
  const { request, strategy, rights } = props;
  const say = rightsWords[request.language];
  const gives = may(request.actor, 'rights.grant', { strategy: strategy?.id });
  const whole = strategy === undefined;
  const title = whole ? say.title : say.titleOf;
  const people = rights.people.filter(({ grants, account }) => grants.length > 0 || (whole && account !== 'none'));
  return (
    <Page title={title} request={request}>
      {whole ? null : <StrategyWays strategy={strategy.id} here="rights" request={request} />}
      <div class="rights">
        <h1>{title}</h1>
        <p>{whole ? say.lead : say.leadOf(strategy.title)}</p>
        {!whole && may(request.actor, 'rights.see') ? (
          <p>
            <a href={urls.rights()}>{say.toWhole}</a>
          </p>
        ) : null}
        {whole && may(request.actor, 'template.choose') ? (
          <p>
            <a href={urls.template()}>{templateWords[request.language].title}</a>
          </p>
        ) : null}
        <Told {...props} />
        <h2>{say.people}</h2>
        {people.length === 0 ? <p>{say.nobody}</p> : null}
        <ul class="plain rows">
          {people.map((person) => (
            <PersonRow {...props} person={person} gives={gives} />
          ))}
        </ul>
        {gives ? <GiveForm {...props} /> : null}
        {gives && whole ? <InviteForm {...props} /> : null}
        <Everyone {...props} gives={gives} />
        <Roles request={request} />
      </div>
    </Page>
  );
}

function Told({ request, issue, done, link }: RightsProps) {
  const { language } = request;
  const say = rightsWords[language];
  const value = (name: string) => String(issue?.values?.[name]);
  return (
    <>
      {issue ? (
        <div class="alert alert-error" role="alert" id="issue">
          <p>{say.issues[issue.code]?.(value) ?? saySignInIssue(language, issue)}</p>
        </div>
      ) : null}
      {done ? (
        <div class="alert alert-success" role="status">
          <p>{say.done[done]}</p>
        </div>
      ) : null}
      {link ? (
        <div class="alert alert-success" role="status">
          <h2 class="alert-heading">
            <label for="link">{say.linkFor(link.name)}</label>
          </h2>
          <p>{say.linkWhat(link.mail)}</p>
          <input class="form-input link" id="link" value={link.url} readonly />
        </div>
      ) : null}
    </>
  );
}

function PersonRow({ person: row, request, strategy, gives }: RightsProps & { person: PersonRights; gives: boolean }) {
  const { person, account, grants } = row;
  const say = rightsWords[request.language];
  return (
    <li>
      <div>
        <p>
          <b>{person.name}</b> <span class="quiet">{person.mail}</span>
        </p>
        <ul class="plain">
          {grants.map((grant) => (
            <GrantRow grant={grant} name={person.name} request={request} strategy={strategy} gives={gives} />
          ))}
          {grants.length === 0 ? <li class="quiet">{say.noRole}</li> : null}
        </ul>
        {grants.some(({ role }) => role === 'contributor') && person.organisation === undefined ? (
          <p class="quiet small">{say.noOrganisation}</p>
        ) : null}
        {say.accounts[account] ? <p class="quiet small">{say.accounts[account]}</p> : null}
      </div>
      {may(request.actor, 'rights.grant') && strategy === undefined && person.mail ? (
        <form method="post" action={urls.newLink(person.id)}>
          <button
            type="submit"
            class="button button-unstyled small"
            aria-label={say.linkOf(say.link[account], person.name)}
          >
            {say.link[account]}
          </button>
        </form>
      ) : null}
    </li>
  );
}

interface GrantProps extends Pick<RightsProps, 'request' | 'strategy'> {
  readonly grant: ShownGrant;
  readonly name: string;
  readonly gives: boolean;
}

function GrantRow({ grant, name, request, strategy, gives }: GrantProps) {
  const { language, actor } = request;
  const say = rightsWords[language];
  const role = roleWords[language][grant.role].name;
  const where = grant.strategy ? say.inStrategy(grant.strategy.title) : say.whole;
  const mine = gives && !grant.fromGroup && may(actor, 'rights.grant', { strategy: grant.strategy?.id });
  return (
    <li class="grant">
      <span>
        {role} <span class="quiet">{strategy && grant.strategy ? null : where}</span>{' '}
        {grant.fromGroup ? <span class="quiet small">({say.fromGroup})</span> : null}
      </span>
      {mine ? (
        <form method="post" action={urls.revoke(grant.id, strategy?.id)}>
          <button type="submit" class="button button-unstyled small" aria-label={say.revokeOf(role, name, where)}>
            {say.revoke}
          </button>
        </form>
      ) : null}
    </li>
  );
}

function Everyone(props: RightsProps & { gives: boolean }) {
  const { rights, request, strategy, gives } = props;
  const say = rightsWords[request.language];
  const shown = rights.everyone;
  const title = (grant: ShownGrant) => grant.strategy?.title ?? say.publishedAll;
  const none = strategy ? say.publishThis : say.publishedNone;
  const some = strategy ? say.publishedThis : say.everyoneWhat;
  return (
    <section>
      <h2>{say.everyone}</h2>
      <p>{shown.length === 0 ? none : some}</p>
      <ul class="plain rows">
        {shown.map((grant) => (
          <li>
            <p>{title(grant)}</p>
            {gives && may(request.actor, 'rights.grant', { strategy: grant.strategy?.id }) ? (
              <form method="post" action={urls.revoke(grant.id, strategy?.id)}>
                <button type="submit" class="button button-unstyled small" aria-label={say.withdrawOf(title(grant))}>
                  {say.withdraw}
                </button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
      {gives ? <PublishForm {...props} /> : null}
    </section>
  );
}

function Roles({ request }: { request: PageRequest }) {
  const words = roleWords[request.language];
  return (
    <section>
      <h2>{rightsWords[request.language].roles}</h2>
      <dl class="roles">
        {roles.map((role) => (
          <div>
            <dt>{words[role].name}</dt>
            <dd>{words[role].what}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
