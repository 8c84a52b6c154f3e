import type { Issue } from '@lofte/domain/issue';
import { may } from '@lofte/domain/rights';
import type { Contact, Partnership } from '@lofte/domain/world/partnership';
import type { WorldNames } from '@lofte/service/world/names-for';
import type { Standing } from '@lofte/service/world/things-of';
import { Agreements } from '../agreements/agreements.tsx';
import { agreementWords } from '../agreements/words.ts';
import type { Language } from '../language.ts';
import { count } from '../numbers.ts';
import { planFileWords } from '../plan-file/words.ts';
import type { PageRequest } from '../route.ts';
import { Fact } from '../steering/group-parts.tsx';
import { paragraphs } from '../strategy/view.ts';
import { sayTime, sayWhen } from '../time.ts';
import { urls } from '../urls.ts';
import { PlacesByPaper } from './quotes.tsx';
import { RemoveThing } from './remove-thing.tsx';
import { sayPartner, sayRegime } from './say.ts';
import { ThingFrame } from './thing-frame.tsx';
import { worldWords } from './words.ts';
import { Wrong } from './wrong.tsx';

interface PartnershipProps {
  readonly standing: Standing<Partnership>;
  readonly names: WorldNames;
  readonly said: 'saved' | 'plan' | 'file-removed' | undefined;
  /** What was wrong with a document that was sent. */
  readonly issues?: readonly Issue[] | undefined;
  readonly today: string;
  readonly request: PageRequest;
}

/** One standing cooperation: what it is about, who works on it, what is agreed and what is done of it. */
export function PartnershipPage(props: PartnershipProps) {
  const { names, said, issues = [], today, request } = props;
  const { thing, since } = props.standing;
  const { language, actor } = request;
  const say = worldWords[language];
  const { country } = thing;
  const partner = sayPartner(language, thing);
  const edits = may(actor, 'world.edit');
  const told =
    said === 'plan'
      ? planFileWords[language].taken
      : said === 'file-removed'
        ? agreementWords[language].fileRemoved
        : undefined;
  return (
    <ThingFrame
      {...{ title: `${partner}: ${sayRegime(language, thing.regime)}`, request }}
      heading={
        <>
          {sayRegime(language, thing.regime)} <span class="quiet">{partner}</span>
        </>
      }
      back={
        country === undefined ? { href: urls.world(), name: say.title } : { href: urls.country(country), name: partner }
      }
      saved={told ?? said !== undefined}
      wrong={<Wrong issues={issues} language={language} />}
      change={edits ? urls.changePartnership(thing.id) : undefined}
      ways={
        <a class="button button-secondary" href={urls.planFile(thing.id)}>
          {planFileWords[language].title}
        </a>
      }
    >
      <Facts {...{ thing, names, language }} />
      <h2>{say.contacts}</h2>
      <People contacts={thing.contacts} sees={may(actor, 'people.see')} language={language} />
      <h2>{say.agreements}</h2>
      <Agreements thing={thing} edits={edits} language={language} />
      {thing.points.length > 0 ? <Points {...{ thing, by: byIn(thing, names, request), today, language }} /> : null}
      {thing.note === undefined ? null : (
        <>
          <h2>{say.note}</h2>
          {paragraphs(thing.note).map((part) => (
            <p class="as-written">{part}</p>
          ))}
        </>
      )}
      {edits ? <RemoveThing action={urls.removePartnership(thing.id)} {...{ since, language }} /> : null}
    </ThingFrame>
  );
}

function Facts({ thing, names, language }: { thing: Partnership; names: WorldNames; language: Language }) {
  const say = worldWords[language];
  const { phase, from, to, reason, themes, organisation, decision, places } = thing;
  const when = sayWhen(language, { from, to });
  return (
    <dl class="round-facts">
      <Fact name={say.phase}>
        {say.phases[phase]}
        {when === '' ? null : <span class="quiet"> {when}</span>}
        {reason === undefined ? null : <p class="as-written">{reason}</p>}
      </Fact>
      {decision && names.decision ? (
        <Fact name={say.decision}>
          <a href={urls.decision(decision)}>{`${names.decision.number}: ${names.decision.title}`}</a>{' '}
          <span class="quiet">{sayTime(language, names.decision.day)}</span>
        </Fact>
      ) : null}
      <Fact name={say.themesOf}>
        {themes.length === 0 ? (
          <span class="quiet">{say.noThemes}</span>
        ) : (
          <ul class="plain">
            {themes.map((theme) => (
              <li>{theme}</li>
            ))}
          </ul>
        )}
      </Fact>
      {organisation ? (
        <Fact name={say.organisation}>
          <a href={urls.organisation(organisation)}>{names.organisations.get(organisation) ?? organisation}</a>
        </Fact>
      ) : null}
      <Fact name={say.places}>
        <PlacesByPaper {...{ places, titles: names.titles, language }} />
      </Fact>
    </dl>
  );
}

function People(props: { contacts: readonly Contact[]; sees: boolean; language: Language }) {
  const { contacts, sees, language } = props;
  const say = worldWords[language];
  if (contacts.length === 0) return <p class="quiet">{say.noContacts}</p>;
  const order = ['attaché', 'ours', 'theirs'] as const;
  return (
    <dl class="round-facts">
      {order.map((side) => {
        const those = contacts.filter((one) => one.side === side);
        if (those.length === 0) return null;
        return (
          <Fact name={say.sides[side]}>
            <ul class="plain">
              {those.map(({ name, at, person }) => (
                <li>
                  {person && sees ? <a href={urls.person(person)}>{name}</a> : name}
                  {at ? <span class="quiet"> {at}</span> : null}
                </li>
              ))}
            </ul>
          </Fact>
        );
      })}
    </dl>
  );
}

/** Who brought the plan in, for those who may see people. */
function byIn({ pointsFrom }: Partnership, names: WorldNames, { actor }: PageRequest): string {
  return may(actor, 'people.see') ? (names.people.get(pointsFrom?.by ?? '') ?? '') : '';
}

function Points(props: { thing: Partnership; by: string; today: string; language: Language }) {
  const { thing, by, today, language } = props;
  const { points, pointsFrom } = thing;
  const say = worldWords[language];
  const late = points.filter((one) => isLate(one, today));
  const done = points.filter(({ state }) => state === 'done');
  return (
    <>
      <h2 id="points">{say.points}</h2>
      <p>
        {count(language, points.length, say.pointsCount)} · {count(language, done.length, say.pointsDone)}
        {late.length > 0 ? <b class="overdue"> · {count(language, late.length, say.pointsLate)}</b> : null}
      </p>
      {pointsFrom ? (
        <p class="small quiet">
          {say.pointsFrom(pointsFrom.file, sayTime(language, pointsFrom.day) ?? pointsFrom.day, by)}
        </p>
      ) : null}
      <section class="wide-table" tabindex={0} aria-labelledby="points">
        <table class="points">
          <thead>
            <tr>
              <th scope="col">{say.pointNumber}</th>
              <th scope="col">{say.point}</th>
              <th scope="col">{say.owner}</th>
              <th scope="col">{say.due}</th>
              <th scope="col">{say.state}</th>
            </tr>
          </thead>
          <tbody>
            {points.map((one) => (
              <tr>
                <td>{one.number}</td>
                <th scope="row">
                  {one.title}
                  {one.theme ? <span class="small quiet"> {one.theme}</span> : null}
                </th>
                <td>{one.owner}</td>
                <td class={isLate(one, today) ? 'overdue' : undefined}>
                  {one.due ? (sayTime(language, one.due) ?? one.due) : one.dueSaid}
                </td>
                <td>
                  {one.state ? say.pointStates[one.state] : (one.stateSaid ?? <span class="quiet">{say.noState}</span>)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** Due in a year, a month or on a day that is over, and neither done nor dropped. */
function isLate({ due, state }: Partnership['points'][number], today: string): boolean {
  return due !== undefined && state !== 'done' && state !== 'dropped' && due < today.slice(0, due.length);
}
