import type { Issue } from '@lofte/domain/issue';
import { may, mayInAll } from '@lofte/domain/rights';
import { shownTitle } from '@lofte/domain/shown-title';
import type { RequestItem, RequestSeen } from '@lofte/service/follow-up/request-of';
import { strategiesIn } from '@lofte/service/follow-up/strategies-of-round';
import { Page } from '../layout.tsx';
import { count } from '../numbers.ts';
import { anchorOf, Item } from '../review/item.tsx';
import type { PageRequest } from '../route.ts';
import { sayDay, sayMoment, sayTime } from '../time.ts';
import { urls } from '../urls.ts';
import { sayRoundIssue } from './issues.ts';
import { roundWords } from './words.ts';

export interface RequestProps {
  readonly seen: RequestSeen;
  /** The receiver's link, where somebody asked to see it. */
  readonly link?: string | undefined;
  readonly issues?: readonly Issue[] | undefined;
  readonly told?: string | undefined;
  readonly today: string;
  readonly request: PageRequest;
}

/** What one receiver was asked, what they said, and what became of the mails to them. */
export function RequestPage({ seen, link, issues = [], told, today, request }: RequestProps) {
  const { language, actor } = request;
  const say = roundWords[language];
  const { round, person, items } = seen;
  const name = person?.name ?? seen.request.person;
  const sees = may(actor, 'people.see');
  const title = `${name} – ${round.name}`;
  const open = round.state === 'open' && seen.request.withdrawn === undefined;
  const runs = mayInAll(actor, 'round.run', strategiesIn(round)) && open;
  return (
    <Page title={title} request={request}>
      <div class="rounds">
        <p class="back">
          <a href={urls.round(round.id)}>{round.name}</a>
        </p>
        <h1>{name}</h1>
        <p>
          {sees && person ? (
            <>
              <a href={urls.person(person.id)}>{person.mail ?? name}</a> ·{' '}
            </>
          ) : null}
          {say.asked(sayDay(language, seen.request.at))}
          {seen.opened ? ` · ${say.opened(sayMoment(language, seen.opened.toISOString()))}` : ` · ${say.notOpened}`}
          {seen.finished ? ` · ${say.finished(sayMoment(language, seen.finished.toISOString()))}` : ''}
        </p>
        <Handed seen={seen} language={language} />
        {told ? (
          <div class="alert alert-success" role="status">
            <p>{told}</p>
          </div>
        ) : null}
        {issues.length > 0 ? (
          <div class="alert alert-error" role="alert">
            {issues.map((issue) => (
              <p>{sayRoundIssue(language, issue)}</p>
            ))}
          </div>
        ) : null}
        {seen.request.withdrawn ? <p>{say.isWithdrawn(sayDay(language, seen.request.withdrawn))}</p> : null}
        {open && person?.left !== undefined && person.left <= today ? (
          <div class="alert alert-error">
            <p>{say.personLeft(person.name, sayTime(language, person.left) ?? person.left)}</p>
          </div>
        ) : null}
        <section aria-labelledby="asked">
          <h2 id="asked">{say.askedFor}</h2>
          {items.map((item) => (
            <Asked {...{ item, seen, request }} />
          ))}
        </section>
        {runs && items.some(({ answer }) => !answer) ? <Again {...{ seen, name, language }} /> : null}
        {runs ? <Link {...{ seen, link, language }} /> : null}
        <Mails seen={seen} language={language} />
        {runs ? <Withdraw seen={seen} language={language} /> : null}
      </div>
    </Page>
  );
}

type Part = Pick<RequestProps, 'seen'> & Pick<PageRequest, 'language'>;

function Handed({ seen: { round, from, handedOn }, language }: Part) {
  const say = roundWords[language];
  return (
    <>
      {from ? (
        <p>
          {say.handedFrom} <a href={urls.request(round.id, from.id)}>{from.name}</a>
        </p>
      ) : null}
      {handedOn.map(({ id, name, count: n }) => (
        <p>
          {say.handedOnTo(count(language, n, say.thing))} <a href={urls.request(round.id, id)}>{name}</a>
        </p>
      ))}
    </>
  );
}

function Asked({ item, seen, request }: { item: RequestItem } & Pick<RequestProps, 'seen' | 'request'>) {
  const { language } = request;
  const say = roundWords[language];
  const { strategy, element, answer, begun } = item;
  if (answer)
    return (
      <Item
        {...{ item: answer, names: seen.names, request }}
        back={`${urls.request(seen.round.id, seen.request.id)}#${anchorOf(answer)}`}
      />
    );
  return (
    <article class="review-item">
      <h3>
        <a href={urls.element(strategy.id, element.id)}>{shownTitle(element)}</a>
      </h3>
      <p class="quiet">{begun ? say.noAnswerBegun : say.noAnswer}</p>
    </article>
  );
}

function Again({ seen: { round, request }, name, language }: Part & { readonly name: string }) {
  return (
    <form method="post" action={urls.sendAgain(round.id)}>
      <input type="hidden" name="request" value={request.id} />
      <p class="choice">
        <button type="submit" class="button button-secondary">
          {roundWords[language].againTo(name)}
        </button>
      </p>
    </form>
  );
}

/** The link is shown on demand only: whoever has it can answer in the person's name. */
function Link({ seen: { round, request }, link, language }: Part & Pick<RequestProps, 'link'>) {
  const say = roundWords[language];
  return (
    <section id="link" aria-labelledby="link-title">
      <h2 id="link-title">{say.link}</h2>
      <p>{link === undefined ? say.linkWhat : say.linkIs}</p>
      {link === undefined ? (
        <form method="post" action={`${urls.requestLink(round.id, request.id)}#link`}>
          <button type="submit" class="button button-secondary">
            {say.showLink}
          </button>
        </form>
      ) : (
        <p>
          <input class="form-input link" type="url" readonly value={link} aria-label={say.link} />
        </p>
      )}
    </section>
  );
}

function Mails({ seen: { mails }, language }: Part) {
  const say = roundWords[language];
  return (
    <section aria-labelledby="mails">
      <h2 id="mails">{say.mails}</h2>
      {mails.length === 0 ? <p>{say.noMails}</p> : null}
      <ul class="plain lines">
        {mails.map((mail) => (
          <li>
            <p>
              <b>{mail.subject}</b>
            </p>
            <p class={mail.state === 'failed' || mail.state === 'unsure' ? 'mail-trouble' : 'quiet'}>
              {say.mailStates[mail.state]} {sayMoment(language, (mail.done ?? mail.made).toISOString())}
              {mail.said && mail.state !== 'sent' ? ` · ${say.mailSaid(mail.said)}` : ''}
            </p>
            {mail.state === 'failed' || mail.state === 'unsure' ? (
              <p class="small">{say.mailWhat[mail.state]}</p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Withdraw({ seen: { round, request }, language }: Part) {
  const say = roundWords[language];
  return (
    <details class="change">
      <summary>{say.withdraw}</summary>
      <form method="post" action={urls.withdrawRequest(round.id, request.id)}>
        <p>{say.withdrawWhat}</p>
        <button type="submit" class="button button-secondary">
          {say.withdrawNow}
        </button>
      </form>
    </details>
  );
}
