import type { Issue } from '@lofte/domain/issue';
import { may } from '@lofte/domain/rights';
import { countVotes, needed, type Pledge, pledgeWords } from '@lofte/domain/world/candidature';
import type { CandidatureSight } from '@lofte/service/world/dossiers-of';
import type { PromiseChoice } from '@lofte/service/world/promise-choices';
import type { Standing } from '@lofte/service/world/things-of';
import { countryName } from '../element/countries.ts';
import type { Language } from '../language.ts';
import { count, sayNumber } from '../numbers.ts';
import { Line } from '../rounds/fields.tsx';
import type { PageRequest } from '../route.ts';
import { Select } from '../steering/group-form.tsx';
import { Fact } from '../steering/group-parts.tsx';
import { paragraphs } from '../strategy/view.ts';
import { locale, sayTime, sayWhen } from '../time.ts';
import { urls } from '../urls.ts';
import { servedBy } from '../world/about.ts';
import { CountryList } from '../world/country-list.tsx';
import { LineForm } from '../world/line-form.tsx';
import { Served } from '../world/promises.tsx';
import { RemoveThing } from '../world/remove-thing.tsx';
import { ThingFrame } from '../world/thing-frame.tsx';
import { worldWords } from '../world/words.ts';
import { Wrong } from '../world/wrong.tsx';
import { InConfidence } from './in-confidence.tsx';
import { negotiationWords } from './words.ts';

interface CandidatureProps {
  readonly sight: CandidatureSight;
  readonly promises: readonly PromiseChoice[];
  readonly forum: { readonly id: string; readonly name: string } | undefined;
  readonly saved: boolean;
  readonly today: string;
  readonly issues?: readonly Issue[];
  readonly typed?: URLSearchParams | undefined;
  /** Id of the pledge that is to be changed. */
  readonly change?: string | undefined;
  readonly request: PageRequest;
}

/** A seat that we run for: when it is decided, what it takes; and for few what each country says. */
export function CandidaturePage(props: CandidatureProps) {
  const { sight, saved, issues = [], request } = props;
  const { thing, since, pledges } = sight;
  const { language, actor } = request;
  const say = negotiationWords[language];
  const edits = may(actor, 'world.edit');
  const { result, election } = thing;
  return (
    <ThingFrame
      {...{ title: thing.seat, saved, request }}
      back={{ href: urls.negotiations(), name: say.title }}
      about={
        <p class="quiet">
          {[
            thing.candidate,
            result
              ? `${result.elected ? say.elected : say.notElected} ${sayTime(language, result.day)}`
              : election && `${say.election} ${sayTime(language, election)}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      }
      change={edits ? urls.changeCandidature(thing.id) : undefined}
      wrong={<Wrong {...{ issues, language }} />}
    >
      <Facts {...props} language={language} />
      {pledges ? <Pledges {...props} pledges={pledges} /> : null}
      {paragraphs(thing.note ?? '').map((part) => (
        <p class="as-written">{part}</p>
      ))}
      {edits ? <RemoveThing action={urls.removeCandidature(thing.id)} {...{ since, language }} /> : null}
    </ThingFrame>
  );
}

function Facts({ sight: { thing }, forum, promises, language }: CandidatureProps & { language: Language }) {
  const say = negotiationWords[language];
  const { term, majority, rivals, about, result, voters } = thing;
  const when = sayWhen(language, term ?? {});
  const served = servedBy(about, promises);
  return (
    <dl class="round-facts">
      {forum ? (
        <Fact name={say.forum}>
          <a href={urls.forum(forum.id)}>{forum.name}</a>
        </Fact>
      ) : null}
      {when ? <Fact name={say.term}>{when}</Fact> : null}
      <Fact name={say.majority}>
        {say.majorities[majority]}{' '}
        <span class="quiet">
          {say.needed(sayNumber(language, countVotes(thing, []).needed), sayNumber(language, voters))}
        </span>
      </Fact>
      {rivals.length > 0 ? (
        <Fact name={say.rivals}>{rivals.map((code) => countryName(language, code)).join(' · ')}</Fact>
      ) : null}
      {result ? (
        <Fact name={say.result}>
          {result.elected ? say.elected : say.notElected}
          {result.votes === undefined ? '' : ` · ${count(language, result.votes, say.votes)}`}
          {isOdd(thing) ? (
            <span class="quiet"> {say.odd(sayNumber(language, countVotes(thing, []).needed))}</span>
          ) : null}
        </Fact>
      ) : null}
      {served.length > 0 ? (
        <Fact name={worldWords[language].serves}>
          <Served served={served} />
        </Fact>
      ) : null}
    </dl>
  );
}

/** Whether the votes say otherwise than the result: elected with fewer than it takes if all vote, or not with as many. */
function isOdd({ result, voters, majority }: CandidatureSight['thing']): boolean {
  if (result?.votes === undefined) return false;
  return result.elected !== result.votes >= needed(voters, majority);
}

type PledgesProps = CandidatureProps & { readonly pledges: readonly Standing<Pledge>[] };

function Pledges({ sight: { thing }, pledges, today, typed, change, request }: PledgesProps) {
  const { language, actor } = request;
  const say = negotiationWords[language];
  const edits = may(actor, 'sensitive.edit');
  const { compare } = new Intl.Collator(locale(language));
  const named = (one: Standing<Pledge>) => countryName(language, one.thing.country);
  const byCountry = pledges.toSorted((a, b) => compare(named(a), named(b)));
  const before = pledges.find((one) => one.thing.id === (typed?.get('id') ?? change));
  const votes = countVotes(
    thing,
    pledges.map((one) => one.thing),
  );
  return (
    <section aria-labelledby="pledges">
      <h2 id="pledges">{say.pledges}</h2>
      <InConfidence language={language} />
      <p class="vote-count">
        {pledgeWords.map((word) => (
          <span>
            {say.pledgeWords[word]} <b>{sayNumber(language, votes[word])}</b>
          </span>
        ))}
        <span>
          {say.unheard} <b>{sayNumber(language, votes.unheard)}</b>
        </span>
      </p>
      <p>
        {thing.result
          ? sayOutcome(language, firmBy(pledges, thing.result.day), thing.result.votes)
          : sayEnough(language, votes.missing)}
      </p>
      {pledgeWords.map((word) => {
        const those = byCountry.filter((one) => one.thing.word === word);
        if (those.length === 0) return null;
        return (
          <section>
            <h3>
              {say.pledgeWords[word]} <span class="quiet">{those.length}</span>
            </h3>
            <ul class="plain lines">
              {those.map((one) => (
                <li>
                  <PledgeLine {...{ candidature: thing.id, one, edits, language }} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {edits ? (
        <details class="change" open={before !== undefined || typed !== undefined} id="pledge">
          <summary>{before ? say.changeTitle(countryName(language, before.thing.country)) : say.addPledge}</summary>
          <PledgeForm {...{ candidature: thing.id, before, typed, today, language }} />
          <CountryList language={language} />
        </details>
      ) : null}
    </section>
  );
}

/** How many had firmly said yes by a day. */
function firmBy(pledges: readonly Standing<Pledge>[], day: string): number {
  return pledges.filter(({ thing }) => thing.word === 'firm' && thing.day <= day).length;
}

/** What was promised beside what came. */
function sayOutcome(language: Language, firm: number, votes: number | undefined): string {
  const say = negotiationWords[language];
  const said = sayNumber(language, firm);
  return votes === undefined ? say.pledgedBefore(said) : say.gotBefore(said, count(language, votes, say.votes));
}

function sayEnough(language: Language, { firm, likely }: { readonly firm: number; readonly likely: number }): string {
  const say = negotiationWords[language];
  if (firm === 0) return say.enough;
  const missing = say.missingFirm(sayNumber(language, firm));
  return `${missing} ${likely === 0 ? say.enoughLikely : say.missingLikely(sayNumber(language, likely))}`;
}

function PledgeLine(props: { candidature: string; one: Standing<Pledge>; edits: boolean; language: Language }) {
  const { candidature, one, edits, language } = props;
  const say = negotiationWords[language];
  const { country, source, day, sure, exchange } = one.thing;
  return (
    <p>
      <a href={urls.country(country)}>{countryName(language, country)}</a>{' '}
      <span class="quiet">
        {[
          sure === undefined ? undefined : say.sureIs(sayNumber(language, sure)),
          exchange && say.exchangeIs(exchange),
          source && say.sourceIs(source),
          sayTime(language, day),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>{' '}
      {edits ? (
        <a class="small" href={`${urls.candidature(candidature, { change: one.thing.id })}#pledge`}>
          {say.change}
        </a>
      ) : null}
    </p>
  );
}

function PledgeForm(props: {
  candidature: string;
  before?: Standing<Pledge> | undefined;
  typed?: URLSearchParams | undefined;
  today: string;
  language: Language;
}) {
  const { candidature, before, typed, today, language } = props;
  const say = negotiationWords[language];
  const value = (name: string, is: string) => typed?.get(name) ?? is;
  const common = { issues: [], language };
  const { thing } = before ?? {};
  return (
    <LineForm
      action={urls.writePledge(candidature)}
      before={before && { id: before.thing.id, since: before.since }}
      language={language}
    >
      {before ? (
        <input type="hidden" name="country" value={countryName(language, before.thing.country)} />
      ) : (
        <Line {...common} name="country" short list="countries" label={say.country} value={value('country', '')} />
      )}
      <div class="side-by-side">
        <Select
          {...{ name: 'word', label: say.pledge, value: value('word', thing?.word ?? 'open') }}
          options={new Map(pledgeWords.map((one) => [one, say.pledgeWords[one]]))}
        />
        <Line
          {...{ ...common, name: 'sure', short: true, label: say.sure }}
          value={value('sure', thing?.sure === undefined ? '' : String(thing.sure))}
        />
        <Line {...common} name="day" type="date" label={say.day} value={value('day', thing?.day ?? today)} />
      </div>
      <Line {...common} name="source" label={say.source} value={value('source', thing?.source ?? '')} limit={1_000} />
      <Line
        {...{ ...common, name: 'exchange', label: say.exchange, limit: 1_000 }}
        value={value('exchange', thing?.exchange ?? '')}
      />
    </LineForm>
  );
}
