import type { Issue } from '@lofte/domain/issue';
import type { PersonFields } from '@lofte/domain/register/person-from';
import { may } from '@lofte/domain/rights';
import type { PersonSight } from '@lofte/service/person-in-register';
import { Page } from '../layout.tsx';
import { count } from '../numbers.ts';
import type { PageRequest } from '../route.ts';
import { sayTime } from '../time.ts';
import { urls } from '../urls.ts';
import { languageNames } from '../words.ts';
import { Wrong } from './fields.tsx';
import { Parts } from './owned.tsx';
import { PersonFieldset } from './person-form.tsx';
import { registerWords } from './words.ts';

export interface PersonProps {
  readonly sight: PersonSight;
  readonly request: PageRequest;
  /** What was written and refused, and why. */
  readonly refused?: { readonly fields: PersonFields; readonly issues: readonly Issue[] } | undefined;
  readonly saved?: boolean;
}

/** Everything about a person, to be changed in place, and what they answer for, also after they left. */
export function PersonPage({ sight, request, refused, saved }: PersonProps) {
  const { language, actor } = request;
  const say = registerWords[language];
  const { person, organisations, elements, titles } = sight;
  const organisation = organisations.find(({ id }) => id === person.organisation);
  const unit = organisation?.units.find(({ id }) => id === person.unit);
  return (
    <Page title={person.name} request={request}>
      <div class="register">
        <p class="back">
          <a href={urls.register()}>{say.title}</a>
        </p>
        <h1>{person.name}</h1>
        {saved ? (
          <div class="alert alert-success" role="status">
            <p>{say.saved}</p>
          </div>
        ) : null}
        <StillOwns sight={sight} request={request} />
        <IsAsked sight={sight} request={request} />
        <p>
          {[person.title, unit?.name].filter(Boolean).join(' · ')}
          {organisation ? (
            <>
              {person.title || unit ? ' · ' : ''}
              <a href={urls.organisation(organisation.id)}>{organisation.name}</a>
            </>
          ) : null}
        </p>
        <p>
          {person.mail ? (
            <>
              <a href={`mailto:${encodeURIComponent(person.mail)}`}>{person.mail}</a> ·{' '}
            </>
          ) : null}
          {say.language}: {languageNames[person.language]}
        </p>
        <Wrong issues={refused?.issues} language={language} />
        {may(actor, 'register.edit') ? <Edit {...{ sight, request, refused }} /> : null}
        <section>
          <h2>{say.owns}</h2>
          {elements.length === 0 ? <p>{say.ownsNothing}</p> : <Parts {...{ elements, titles, request }} />}
        </section>
      </div>
    </Page>
  );
}

/** Somebody who left, or is about to, and for whose work somebody else must be found. */
function StillOwns({ sight: { person, elements }, request: { language } }: PersonProps) {
  const say = registerWords[language];
  if (person.left === undefined) return null;
  const day = sayTime(language, person.left) ?? person.left;
  if (elements.length === 0) return <p class="quiet">{`${say.leftOn} ${day}`}</p>;
  return (
    <div class="alert alert-error">
      <p>{say.leftStillOwns(person.name, day, count(language, elements.length, say.element))}</p>
    </div>
  );
}

/** The open rounds they are asked in; whoever left cannot answer there. */
function IsAsked({ sight: { person, asked }, request: { language, actor } }: PersonProps) {
  const say = registerWords[language];
  if (asked.length === 0 || !may(actor, 'round.see')) return null;
  const rounds = asked.map(({ request, round }, i) => (
    <>
      {i > 0 ? ', ' : ''}
      <a href={urls.request(round.id, request.id)}>{round.name}</a>
    </>
  ));
  if (person.left === undefined)
    return (
      <p>
        {say.isAsked} {rounds}
      </p>
    );
  return (
    <div class="alert alert-error">
      <p>
        {say.leftStillAsked(person.name)} {rounds}
      </p>
    </div>
  );
}

function Edit({ sight, request: { language }, refused }: PersonProps) {
  const say = registerWords[language];
  const { person, organisations, elements } = sight;
  return (
    <>
      <details class="change" open={refused !== undefined}>
        <summary>{say.edit}</summary>
        <form method="post" action={urls.person(person.id)}>
          <input type="hidden" name="seen" value={String(sight.seen)} />
          <PersonFieldset
            {...{ fields: refused?.fields ?? person, organisations, language, issues: refused?.issues }}
          />
          {elements.length > 0 && person.left === undefined ? (
            <p class="form-hint">{say.leavingOwns(count(language, elements.length, say.element))}</p>
          ) : null}
          <p class="choice">
            <button type="submit" class="button button-primary">
              {say.save}
            </button>
            <a class="button button-secondary" href={urls.person(person.id)}>
              {say.cancel}
            </a>
          </p>
        </form>
      </details>
      <ul class="plain do-here">
        <li>
          <a href={urls.mergePerson(person.id)}>{say.merge}</a>
        </li>
        <li>
          <a href={urls.removePerson(person.id)}>{say.remove}</a>
        </li>
      </ul>
    </>
  );
}
