import type { Issue } from '@lofte/domain/issue';
import type { OrganisationFields } from '@lofte/domain/register/organisation-from';
import { may } from '@lofte/domain/rights';
import type { Person } from '@lofte/domain/things';
import type { OrganisationSight } from '@lofte/service/organisation-of';
import { countryName } from '../element/countries.ts';
import { Page } from '../layout.tsx';
import { count, sayNumber } from '../numbers.ts';
import type { PageRequest } from '../route.ts';
import { urls } from '../urls.ts';
import { Wrong } from './fields.tsx';
import { OrganisationFieldset } from './organisation-form.tsx';
import { Owned } from './owned.tsx';
import { PersonLine } from './person-line.tsx';
import { sayKind } from './say.ts';
import { registerWords } from './words.ts';

export interface OrganisationProps {
  readonly sight: OrganisationSight;
  readonly request: PageRequest;
  /** What was written and refused, and why. */
  readonly refused?:
    | { readonly fields: OrganisationFields; readonly issues: readonly Issue[]; readonly typed?: URLSearchParams }
    | undefined;
  readonly saved?: boolean;
}

/** Everything about an organisation, to be changed in place. */
export function OrganisationPage({ sight, request, refused, saved }: OrganisationProps) {
  const { language, actor } = request;
  const say = registerWords[language];
  const { organisation, elements, titles } = sight;
  const { id, name, acronym, kind, country, otherNames = [] } = organisation;
  const facts = [sayKind(language, kind), ...(country ? [countryName(language, country)] : [])];
  return (
    <Page title={name} request={request}>
      <div class="register">
        <p class="back">
          <a href={urls.register()}>{say.title}</a>
        </p>
        <h1>
          {name} {acronym ? <span class="quiet">{acronym}</span> : null}
        </h1>
        <p>{facts.join(' · ')}</p>
        {otherNames.length > 0 ? (
          <p class="quiet">
            {say.otherNames}: {otherNames.join(' · ')}
          </p>
        ) : null}
        {organisation.capacity ? (
          <p class="quiet">
            {say.capacity}:{' '}
            {organisation.capacity
              .map(({ year, personYears }) => say.capacityOf(sayNumber(language, personYears), String(year)))
              .join(' · ')}
            {may(actor, 'steering.see') ? (
              <>
                {' · '}
                <a href={urls.capacity()}>{say.seeLoad}</a>
              </>
            ) : null}
          </p>
        ) : null}
        {saved ? (
          <div class="alert alert-success" role="status">
            <p>{say.saved}</p>
          </div>
        ) : null}
        <Wrong issues={refused?.issues} language={language} />
        {may(actor, 'register.edit') ? <Edit {...{ sight, request, refused }} /> : null}
        <Owned organisation={id} elements={elements} titles={titles} request={request} />
        <People sight={sight} request={request} />
      </div>
    </Page>
  );
}

function Edit({ sight, request: { language }, refused }: OrganisationProps) {
  const say = registerWords[language];
  const { id } = sight.organisation;
  return (
    <>
      <details class="change" open={refused !== undefined}>
        <summary>{say.edit}</summary>
        <form method="post" action={urls.organisation(id)}>
          <input type="hidden" name="seen" value={String(sight.seen)} />
          <OrganisationFieldset
            fields={refused?.fields ?? sight.organisation}
            issues={refused?.issues}
            typed={refused?.typed}
            language={language}
          />
          <p class="choice">
            <button type="submit" class="button button-primary">
              {say.save}
            </button>
            <a class="button button-secondary" href={urls.organisation(id)}>
              {say.cancel}
            </a>
          </p>
        </form>
      </details>
      <ul class="plain do-here">
        <li>
          <a href={urls.mergeOrganisation(id)}>{say.merge}</a>
        </li>
        <li>
          <a href={urls.removeOrganisation(id)}>{say.remove}</a>
        </li>
      </ul>
    </>
  );
}

/** Units with their people; without the right to see people, how many there are. */
function People({
  sight: { organisation, people, count: all },
  request,
}: Pick<OrganisationProps, 'sight' | 'request'>) {
  const { language, actor } = request;
  const say = registerWords[language];
  const sees = may(actor, 'people.see');
  const here = people.filter(({ left }) => left === undefined);
  const left = people.filter((one) => one.left !== undefined);
  const byUnit = Map.groupBy(here, ({ unit }) => unit);
  return (
    <section>
      <h2>{organisation.units.length > 0 ? say.units : say.people}</h2>
      {organisation.units.map(({ id, name, acronym }) => (
        <section>
          <h3>
            {name} {acronym ? <span class="quiet">{acronym}</span> : null}
          </h3>
          <Those people={byUnit.get(id) ?? []} language={language} />
        </section>
      ))}
      {organisation.units.length > 0 && byUnit.has(undefined) ? <h3>{say.outOfUnits}</h3> : null}
      <Those people={byUnit.get(undefined) ?? []} language={language} />
      {left.length > 0 ? <h3>{say.formerPeople}</h3> : null}
      <Those people={left} language={language} />
      {sees ? null : <p>{count(language, all, say.person)}</p>}
      {sees && people.length === 0 ? <p>{say.noPeople}</p> : null}
      {may(actor, 'register.edit') ? (
        <p>
          <a href={urls.newPerson(organisation.id)}>{say.addPersonHere}</a>
        </p>
      ) : null}
    </section>
  );
}

function Those({ people, language }: { people: readonly Person[]; language: PageRequest['language'] }) {
  if (people.length === 0) return null;
  return (
    <ul class="plain lines">
      {people.map((person) => (
        <PersonLine person={person} language={language} />
      ))}
    </ul>
  );
}
