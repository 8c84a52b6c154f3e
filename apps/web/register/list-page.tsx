import { may } from '@lofte/domain/rights';
import type { Person } from '@lofte/domain/things';
import type { OrganisationRow, RegisterList } from '@lofte/service/list-register';
import { Page } from '../layout.tsx';
import { count, sayNumber } from '../numbers.ts';
import type { PageRequest } from '../route.ts';
import { urls } from '../urls.ts';
import { Duplicates } from './duplicates.tsx';
import { PersonLine } from './person-line.tsx';
import { Proposals } from './proposals.tsx';
import { sayKind } from './say.ts';
import { registerWords } from './words.ts';

/** How many of each are shown at once. */
const most = 300;

export interface ListProps {
  readonly list: RegisterList;
  readonly search: string;
  readonly request: PageRequest;
  /** Only those are listed that answer for nothing. */
  readonly idle?: boolean | undefined;
  /** What was done, or why it was not. */
  readonly told?: { readonly text: string; readonly wrong?: boolean } | undefined;
}

/** Organisations with their units, and people; on top what papers name and what may be the same twice. */
export function ListPage({ list, search, request, idle, told }: ListProps) {
  const { language, actor } = request;
  const say = registerWords[language];
  const { organisations, people, upkeep } = list;
  return (
    <Page title={say.title} request={request}>
      <div class="register">
        <h1>{say.title}</h1>
        <p>{say.lead}</p>
        {idle ? (
          <p role="status">
            {say.idle} <a href={urls.register()}>{say.all}</a>
          </p>
        ) : null}
        {told ? (
          <div class={`alert ${told.wrong ? 'alert-error' : 'alert-success'}`} role="status">
            <p>{told.text}</p>
          </div>
        ) : null}
        <Ways request={request} />
        <Search {...{ list, search, request }} />
        {upkeep && search === '' ? <Proposals upkeep={upkeep} names={list.names} request={request} /> : null}
        {upkeep && search === '' ? <Duplicates upkeep={upkeep} request={request} /> : null}
        <section>
          <h2>{say.organisations}</h2>
          {organisations.length === 0 ? <Nobody all={list.all} request={request} /> : null}
          <ul class="plain lines">
            {organisations.slice(0, most).map((row) => (
              <OrganisationLine row={row} request={request} />
            ))}
          </ul>
          <More n={organisations.length - most} request={request} />
        </section>
        {may(actor, 'people.see') ? (
          <section>
            <h2>{say.people}</h2>
            {people.length === 0 ? <p>{search === '' ? say.noPeople : say.emptySearch}</p> : null}
            <People people={people.slice(0, most)} list={list} request={request} />
            <More n={people.length - most} request={request} />
          </section>
        ) : null}
      </div>
    </Page>
  );
}

function Ways({ request: { actor, language } }: { request: PageRequest }) {
  const say = registerWords[language];
  return (
    <ul class="plain do-here">
      {may(actor, 'register.edit') ? (
        <>
          <li>
            <a href={urls.newOrganisation()}>{say.newOrganisation}</a>
          </li>
          <li>
            <a href={urls.newPerson()}>{say.newPerson}</a>
          </li>
        </>
      ) : null}
      {may(actor, 'register.import') ? (
        <li>
          <a href={urls.importRegister()}>{say.importFile}</a>
        </li>
      ) : null}
      {may(actor, 'people.see') ? (
        <li>
          {say.take} <a href={urls.registerFile('csv')}>CSV</a> · <a href={urls.registerFile('xlsx')}>Excel</a>
        </li>
      ) : null}
      {may(actor, 'history.see') ? (
        <li>
          <a href={urls.workspaceHistory()}>{say.history}</a>
        </li>
      ) : null}
    </ul>
  );
}

function Search({ list, search, request: { language } }: Omit<ListProps, 'told'>) {
  const say = registerWords[language];
  if (list.all === 0 && list.people.length === 0 && search === '') return null;
  return (
    <search>
      <form method="get" action={urls.register()} class="search">
        <label class="form-label" for="q">
          {say.search}
        </label>
        <p>
          <input class="form-input" id="q" name="q" type="search" value={search} maxlength={200} autocomplete="off" />
          <button type="submit" class="button button-secondary">
            {say.searchNow}
          </button>
        </p>
      </form>
      {search === '' ? null : (
        <p role="status">
          {say.found(
            count(language, list.organisations.length, say.organisation),
            count(language, list.people.length, say.person),
          )}{' '}
          <a href={urls.register()}>{say.all}</a>
        </p>
      )}
    </search>
  );
}

function Nobody({ all, request: { language, actor } }: { all: number; request: PageRequest }) {
  const say = registerWords[language];
  if (all > 0) return <p>{say.emptySearch}</p>;
  return (
    <div class="empty">
      <p>
        <b>{say.empty}</b>
      </p>
      {may(actor, 'register.edit') ? <p>{say.emptyWhat}</p> : null}
    </div>
  );
}

function OrganisationLine({ row, request: { language } }: { row: OrganisationRow; request: PageRequest }) {
  const say = registerWords[language];
  const { organisation, people, owned } = row;
  const { id, name, acronym, kind, units } = organisation;
  return (
    <li>
      <p>
        <a class="title" href={urls.organisation(id)}>
          {name}
        </a>
        {acronym ? <span class="quiet"> {acronym}</span> : null}
      </p>
      <p class="about">
        {sayKind(language, kind)}
        {people > 0 ? ` · ${count(language, people, say.person)}` : ''}
        {owned > 0 ? ` · ${say.ownerOf(count(language, owned, say.element))}` : ''}
      </p>
      {units.length > 0 ? <p class="small units">{units.map((unit) => unit.name).join(' · ')}</p> : null}
    </li>
  );
}

function People({ people, list, request }: { people: readonly Person[]; list: RegisterList; request: PageRequest }) {
  return (
    <ul class="plain lines">
      {people.map((person) => (
        <PersonLine
          person={person}
          organisation={person.organisation === undefined ? undefined : list.names.get(person.organisation)}
          language={request.language}
        />
      ))}
    </ul>
  );
}

function More({ n, request: { language } }: { n: number; request: PageRequest }) {
  return n > 0 ? <p class="quiet">{registerWords[language].more(sayNumber(language, n))}</p> : null;
}
