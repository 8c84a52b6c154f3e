import type { Issue } from '@lofte/domain/issue';
import type { OfferedForum } from '@lofte/domain/world/offered-forums';
import type { OfferedPartnership } from '@lofte/domain/world/offered-partnerships';
import type { OfferedFigure, OfferedFund } from '@lofte/domain/world/offered-sums';
import type { Offers } from '@lofte/service/world/offers-of';
import type { Taken } from '@lofte/service/world/take-over';
import { countryName } from '../element/countries.ts';
import type { Language } from '../language.ts';
import { Page } from '../layout.tsx';
import { count, sayMeasure, sayMoney } from '../numbers.ts';
import { Tick } from '../rounds/fields.tsx';
import type { PageRequest } from '../route.ts';
import { urls } from '../urls.ts';
import { Quotes } from './quotes.tsx';
import { byRegime, sayRegime, shortForum } from './say.ts';
import { worldWords } from './words.ts';
import { Wrong } from './wrong.tsx';

interface OffersProps {
  readonly offers: readonly Offers[];
  readonly taken?: Taken | undefined;
  readonly issues?: readonly Issue[] | undefined;
  readonly request: PageRequest;
}

/** What papers name, ticked, each with its places: one press takes it over. */
export function OffersPage({ offers, taken, issues = [], request }: OffersProps) {
  const { language } = request;
  const say = worldWords[language];
  return (
    <Page title={say.offersTitle} request={request}>
      <div class="rounds world">
        <p class="back">
          <a href={urls.world()}>{say.title}</a>
        </p>
        <h1>{say.offersTitle}</h1>
        {taken ? (
          <div class="alert alert-success" role="status">
            <p>{say.taken(new Intl.ListFormat(language).format(countsOf(taken, language)))}</p>
          </div>
        ) : null}
        <Wrong issues={issues} language={language} />
        {offers.length === 0 ? (
          <p>{say.offersNone}</p>
        ) : (
          <form method="post" action={urls.worldOffers()}>
            <p>{say.offersLead}</p>
            {offers.map((one) => (
              <OfPaper offers={one} language={language} />
            ))}
            <p class="choice">
              <button type="submit" class="button button-primary">
                {say.takeOver}
              </button>
              <a class="button button-secondary" href={urls.world()}>
                {say.cancel}
              </a>
            </p>
          </form>
        )}
      </div>
    </Page>
  );
}

function countsOf({ partnerships, forums, funds, figures }: Taken, language: Language): readonly string[] {
  const say = worldWords[language];
  return [
    [partnerships, say.partnershipCount] as const,
    [forums, say.forumCount] as const,
    [funds, say.fundCount] as const,
    [figures, say.figureCount] as const,
  ].flatMap(([n, forms]) => (n > 0 ? [count(language, n, forms)] : []));
}

function OfPaper({ offers, language }: { offers: Offers; language: Language }) {
  const { strategy, partnerships, forums, funds, figures } = offers;
  const say = worldWords[language];
  return (
    <section>
      <h2>
        <a href={urls.strategy(strategy.id)}>{strategy.title}</a>
      </h2>
      {partnerships.length > 0 ? (
        <fieldset>
          <legend>
            <h3>
              {say.offersPartners} <span class="quiet">{partnerships.length}</span>
            </h3>
          </legend>
          {byRegime(partnerships).map(([regime, those]) => (
            <div class="offered">
              <h4>{sayRegime(language, regime)}</h4>
              {those.map((one) => (
                <OfferedPartner one={one} language={language} />
              ))}
            </div>
          ))}
        </fieldset>
      ) : null}
      {forums.length > 0 ? (
        <fieldset>
          <legend>
            <h3>
              {say.offersForums} <span class="quiet">{forums.length}</span>
            </h3>
          </legend>
          <OfferedForums forums={forums} language={language} />
        </fieldset>
      ) : null}
      {funds.length > 0 ? (
        <fieldset>
          <legend>
            <h3>
              {say.offersFunds} <span class="quiet">{funds.length}</span>
            </h3>
          </legend>
          {funds.map((one) => (
            <OfferedSum one={one} language={language} />
          ))}
        </fieldset>
      ) : null}
      {figures.length > 0 ? (
        <fieldset>
          <legend>
            <h3>
              {say.offersFigures} <span class="quiet">{figures.length}</span>
            </h3>
          </legend>
          {figures.map((one) => (
            <OfferedNumber one={one} language={language} />
          ))}
        </fieldset>
      ) : null}
    </section>
  );
}

function OfferedPartner({ one, language }: { one: OfferedPartnership; language: Language }) {
  const { key, country, phase, places } = one;
  return (
    <div class="offer">
      <Tick
        {...{ name: 'partnership', value: key, ticked: true }}
        label={
          <>
            {countryName(language, country)}
            {phase === 'planned' ? <span class="phase"> {worldWords[language].phases.planned}</span> : null}
          </>
        }
      />{' '}
      <Quotes places={places} language={language} />
    </div>
  );
}

function OfferedSum({ one, language }: { one: OfferedFund; language: Language }) {
  return (
    <div class="offer offer-sum">
      <Tick
        {...{ name: 'fund', value: one.key, ticked: true }}
        label={<b>{sayMoney(language, Number(one.amount), one.currency)}</b>}
      />{' '}
      <Quotes places={[one.place]} language={language} />
      <span class="theirs small">{one.title}</span>
    </div>
  );
}

/** A figure without a year is often only a way of speaking, so it is left out unless somebody ticks it. */
function OfferedNumber({ one, language }: { one: OfferedFigure; language: Language }) {
  return (
    <div class="offer offer-sum">
      <Tick
        {...{ name: 'figure', value: one.key, ticked: one.period !== undefined }}
        label={
          <>
            <b>{sayMeasure(language, one.value, one.unit)}</b> {one.period}
          </>
        }
      />{' '}
      <Quotes places={[one.place]} language={language} />
      <span class="theirs small">{one.title}</span>
    </div>
  );
}

/** Each under the body that it is a part of. */
function OfferedForums({ forums, language }: { forums: readonly OfferedForum[]; language: Language }) {
  const parentOf = ({ parent }: OfferedForum) => (parent && 'key' in parent ? parent.key : '');
  const keys = new Set(forums.map(({ key }) => key));
  const tops = forums.filter((one) => !keys.has(parentOf(one)));
  const line = (one: OfferedForum) => (
    <div class="offer">
      <Tick
        {...{ name: 'forum', value: one.key, ticked: true }}
        label={
          <>
            {shortForum(one)} {one.acronym ? <span class="quiet">{one.name}</span> : null}
          </>
        }
      />{' '}
      <Quotes places={one.places} language={language} />
    </div>
  );
  const tree = (those: readonly OfferedForum[]) => (
    <ul class="plain forum-tree">
      {those.map((one) => {
        const parts = forums.filter((part) => parentOf(part) === one.key);
        return (
          <li>
            {line(one)}
            {one.role ? <p class="offer-role theirs small">{one.role}</p> : null}
            {parts.length > 0 ? tree(parts) : null}
          </li>
        );
      })}
    </ul>
  );
  return tree(tops);
}
