import type { Issue } from '@lofte/domain/issue';
import { may } from '@lofte/domain/rights';
import type { OfferedMilestone } from '@lofte/domain/world/offered-dates';
import type { OfferedForum } from '@lofte/domain/world/offered-forums';
import type { OfferedPartnership } from '@lofte/domain/world/offered-partnerships';
import type { OfferedFigure, OfferedFund } from '@lofte/domain/world/offered-sums';
import type { PaperPlace } from '@lofte/domain/world/partnership';
import type { OfferKind, Offers } from '@lofte/service/world/offers-of';
import type { Taken } from '@lofte/service/world/take-over';
import type { Dismissed } from '@lofte/store/dismissed-table';
import type { Child } from 'hono/jsx';
import type { Language } from '../language.ts';
import { Page } from '../layout.tsx';
import { count, sayMeasure, sayMoney, sayNumber } from '../numbers.ts';
import { Tick } from '../rounds/fields.tsx';
import type { PageRequest } from '../route.ts';
import { sayTime, sayWhen } from '../time.ts';
import { urls } from '../urls.ts';
import { Quotes } from './quotes.tsx';
import { byRegime, sayOffer, sayPartner, sayPartnership, sayRegime, shortForum } from './say.ts';
import { worldWords } from './words.ts';
import { Wrong } from './wrong.tsx';

interface OffersProps {
  readonly offers: readonly Offers[];
  /** What is offered no more. */
  readonly dismissed: readonly Dismissed[];
  /** How many organisations the register proposes. */
  readonly organisations: number;
  readonly taken?: Taken | undefined;
  /** What was just dismissed. */
  readonly gone?: Dismissed | undefined;
  /** What somebody had ticked, by kind and key; as each is offered where the form was not sent yet. */
  readonly chosen?: ReadonlySet<string> | undefined;
  readonly issues?: readonly Issue[] | undefined;
  readonly request: PageRequest;
}

/** What papers name, ticked, each with its places: one press takes it over. */
export function OffersPage({
  offers,
  dismissed,
  organisations,
  taken,
  gone,
  chosen,
  issues = [],
  request,
}: OffersProps) {
  const { language, actor } = request;
  const say = worldWords[language];
  const take = (
    <p class="choice">
      <button type="submit" class="button button-primary">
        {say.takeOver}
      </button>
      <a class="button button-secondary" href={urls.world()}>
        {say.toWorld}
      </a>
    </p>
  );
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
        <form method="post" action={urls.worldOffers()}>
          {gone ? (
            <div class="alert alert-success" role="status">
              <p>
                {say.offerDismissed(sayOffer(language, gone))} <Again one={gone} language={language} undo />
              </p>
            </div>
          ) : null}
          {offers.length === 0 ? (
            <p>{dismissed.length > 0 ? say.offersNoMore : say.offersNone}</p>
          ) : (
            <>
              <p>{say.offersLead}</p>
              {take}
              {offers.map((one) => (
                <OfPaper offers={one} chosen={chosen} language={language} />
              ))}
              {take}
            </>
          )}
          {organisations > 0 && may(actor, 'register.edit') ? (
            <p>
              {say.offersOrganisations(count(language, organisations, say.organisationCount))}{' '}
              <a href={urls.register()}>{say.toRegister}</a>
            </p>
          ) : null}
          <DismissedOffers dismissed={dismissed} language={language} />
        </form>
      </div>
    </Page>
  );
}

/** What somebody dismissed, so that a slip can be mended. */
function DismissedOffers({ dismissed, language }: { dismissed: readonly Dismissed[]; language: Language }) {
  if (dismissed.length === 0) return null;
  return (
    <details>
      <summary>{worldWords[language].allDismissed(sayNumber(language, dismissed.length))}</summary>
      <ul class="plain lines">
        {dismissed.map((one) => (
          <li>
            {sayOffer(language, one)} <Again one={one} language={language} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Again({ one, undo = false, language }: { one: Dismissed; undo?: boolean; language: Language }) {
  const say = worldWords[language];
  const label = undo ? say.undo : say.offerAgain;
  return (
    <button
      type="submit"
      class="button button-unstyled small"
      name="again"
      value={`${one.kind} ${one.key}`}
      aria-label={`${label}: ${sayOffer(language, one)}`}
    >
      {label}
    </button>
  );
}

/** A line of the list: what is offered, where the paper says it, and the way to be rid of it. */
function Offer(props: {
  readonly kind: OfferKind;
  readonly offer: { readonly key: string };
  readonly called: string;
  readonly label: Child;
  readonly places: readonly PaperPlace[];
  /** Whether it is ticked before somebody chose. */
  readonly likely?: boolean;
  /** The sentence that says it. */
  readonly words?: string;
  readonly chosen: ReadonlySet<string> | undefined;
  readonly language: Language;
}) {
  const { kind, offer, called, label, places, likely = true, words, chosen, language } = props;
  const say = worldWords[language];
  const name = `${kind} ${offer.key}`;
  return (
    <div class={words === undefined ? 'offer' : 'offer offer-sum'}>
      <Tick name={kind} value={offer.key} ticked={chosen?.has(name) ?? likely} label={label} />{' '}
      <Quotes places={places} language={language} />
      <button
        type="submit"
        class="button button-unstyled small"
        name="dismiss"
        value={name}
        aria-label={`${say.dismissOffer}: ${called}`}
      >
        {say.dismissOffer}
      </button>
      {words === undefined ? null : <span class="theirs small">{words}</span>}
    </div>
  );
}

function countsOf(taken: Taken, language: Language): readonly string[] {
  const say = worldWords[language];
  return [
    [taken.partnerships, say.partnershipCount] as const,
    [taken.forums, say.forumCount] as const,
    [taken.funds, say.fundCount] as const,
    [taken.figures, say.figureCount] as const,
    [taken.presidencies, say.presidencyCount] as const,
    [taken.candidatures, say.candidatureCount] as const,
    [taken.milestones, say.milestoneCount] as const,
  ].flatMap(([n, forms]) => (n > 0 ? [count(language, n, forms)] : []));
}

interface OfPaperProps<O> {
  readonly offers: O;
  readonly chosen: ReadonlySet<string> | undefined;
  readonly language: Language;
}

function OfPaper({ offers, chosen, language }: OfPaperProps<Offers>) {
  const { strategy, partnerships, forums, funds, figures, presidencies, candidatures, milestones } = offers;
  const say = worldWords[language];
  const shared = { chosen, language };
  return (
    <section>
      <h2>
        <a href={urls.strategy(strategy.id)}>{strategy.title}</a>
      </h2>
      <OfKind name={say.offersPartners} those={partnerships}>
        {byRegime(partnerships).map(([regime, those]) => (
          <div class="offered">
            <h4>{sayRegime(language, regime)}</h4>
            {those.map((one) => (
              <OfferedPartner offers={one} {...shared} />
            ))}
          </div>
        ))}
      </OfKind>
      <OfKind name={say.offersForums} those={forums}>
        <OfferedForums offers={forums} {...shared} />
      </OfKind>
      <OfKind name={say.presidencies} those={presidencies}>
        {presidencies.map((one) => (
          <OfferedTime kind="presidency" offer={one} places={[one.place]} {...shared} />
        ))}
      </OfKind>
      <OfKind name={say.offersCandidatures} those={candidatures}>
        {candidatures.map((one) => (
          <OfferedTime kind="candidature" offer={one} places={one.places} {...shared} />
        ))}
      </OfKind>
      <OfKind name={say.offersMilestones} those={milestones}>
        {milestones.map((one) => (
          <OfferedTime
            {...{ kind: 'milestone', offer: { ...one, from: undefined, to: one.due }, places: [one.place], ...shared }}
          />
        ))}
      </OfKind>
      <OfKind name={say.offersFunds} those={funds}>
        {funds.map((one) => (
          <OfferedSum offers={one} {...shared} />
        ))}
      </OfKind>
      <OfKind name={say.offersFigures} those={figures}>
        {figures.map((one) => (
          <OfferedNumber offers={one} {...shared} />
        ))}
      </OfKind>
    </section>
  );
}

function OfKind({ name, those, children }: { name: string; those: readonly unknown[]; children: Child }) {
  if (those.length === 0) return null;
  return (
    <fieldset>
      <legend>
        <h3>
          {name} <span class="quiet">{those.length}</span>
        </h3>
      </legend>
      {children}
    </fieldset>
  );
}

function OfferedPartner({ offers, chosen, language }: OfPaperProps<OfferedPartnership>) {
  const { phase, places } = offers;
  const label = (
    <>
      {sayPartner(language, offers)}
      {phase === 'planned' ? <span class="phase"> {worldWords[language].phases.planned}</span> : null}
    </>
  );
  const called = sayPartnership(language, offers);
  return <Offer kind="partnership" offer={offers} {...{ called, label, places, chosen, language }} />;
}

function OfferedSum({ offers, chosen, language }: OfPaperProps<OfferedFund>) {
  const sum = sayMoney(language, Number(offers.amount), offers.currency);
  const label = (
    <>
      <b>{sum}</b> {offers.title}
    </>
  );
  return (
    <Offer
      {...{ kind: 'fund', offer: offers, called: `${sum} ${offers.title}`, label }}
      {...{ places: [offers.place], words: offers.says, chosen, language }}
    />
  );
}

/** A chair that we hold, a seat that we run for, a deadline: when, in what, and the sentence that says it. */
function OfferedTime(props: {
  readonly kind: OfferKind;
  readonly offer: Pick<OfferedMilestone, 'key' | 'title'> & {
    readonly name?: string;
    readonly from: string | undefined;
    readonly to: string;
  };
  readonly places: readonly PaperPlace[];
  readonly chosen: ReadonlySet<string> | undefined;
  readonly language: Language;
}) {
  const { kind, offer, places, chosen, language } = props;
  const { name, from, to, title } = offer;
  const when = sayWhen(language, from === to ? { to } : { from, to });
  const label = name === undefined ? <b>{sayTime(language, to)}</b> : <b>{`${name} ${when}`}</b>;
  const called = name === undefined ? `${sayTime(language, to)}: ${title}` : `${name} ${when}`;
  return <Offer {...{ kind, offer, called, label, places, words: title, chosen, language }} />;
}

/** A figure without a year is often only a way of speaking, so it is left out unless somebody ticks it. */
function OfferedNumber({ offers, chosen, language }: OfPaperProps<OfferedFigure>) {
  const called = sayMeasure(language, offers.value, offers.unit);
  const label = (
    <>
      <b>{called}</b> {offers.period}
    </>
  );
  return (
    <Offer
      {...{ kind: 'figure', offer: offers, called, label, likely: offers.period !== undefined }}
      {...{ places: [offers.place], words: offers.title, chosen, language }}
    />
  );
}

/** Each under the body that it is a part of. */
function OfferedForums({ offers, chosen, language }: OfPaperProps<readonly OfferedForum[]>) {
  const parentOf = ({ parent }: OfferedForum) => (parent && 'key' in parent ? parent.key : '');
  const keys = new Set(offers.map(({ key }) => key));
  const tops = offers.filter((one) => !keys.has(parentOf(one)));
  const line = (one: OfferedForum) => {
    const label = (
      <>
        {shortForum(one)} {one.acronym ? <span class="quiet">{one.name}</span> : null}
      </>
    );
    return <Offer kind="forum" offer={one} called={one.name} places={one.places} {...{ label, chosen, language }} />;
  };
  const tree = (those: readonly OfferedForum[]) => (
    <ul class="plain forum-tree">
      {those.map((one) => {
        const parts = offers.filter((part) => parentOf(part) === one.key);
        return (
          <li>
            {line(one)}
            {one.role ? (
              <p class="offer-role theirs small">
                {one.role} {one.saying ? <Quotes places={[one.saying]} language={language} /> : null}
              </p>
            ) : null}
            {parts.length > 0 ? tree(parts) : null}
          </li>
        );
      })}
    </ul>
  );
  return tree(tops);
}
