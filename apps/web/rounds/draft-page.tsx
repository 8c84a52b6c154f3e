import type { MailWords } from '@lofte/formats/request-mail';
import { count } from '../numbers.ts';
import type { PageRequest } from '../route.ts';
import { urls } from '../urls.ts';
import { ChooseReceivers, minutesOf, NotAsked, type Planned, Receivers, Unasked } from './draft-parts.tsx';
import { Facts } from './facts.tsx';
import { roundWords } from './words.ts';

/** A mail as one receiver will get it. */
export interface MailShown {
  readonly name: string;
  readonly language: string;
  readonly words: MailWords;
}

/** A round before it is sent: exactly who will get what, and what nobody will be asked about. */
export function Draft({
  planned,
  mail,
  request,
}: {
  planned: Planned;
  mail: MailShown | undefined;
  request: PageRequest;
}) {
  const { language } = request;
  const say = roundWords[language];
  const { seen, runs } = planned;
  const { requests } = seen.plan;
  const things = requests.reduce((sum, { elements }) => sum + elements.length, 0);
  const minutes = requests.reduce((sum, one) => sum + minutesOf(seen, one), 0);
  return (
    <>
      <p>{say.draftIs}</p>
      <section aria-labelledby="who">
        <h2 id="who">{say.whoGetsWhat}</h2>
        {requests.length === 0 ? (
          <>
            <p>{say.getsNobody}</p>
            <NotAsked {...planned} />
          </>
        ) : (
          <>
            <p>
              <b>
                {say.whoGetsWhatSum(
                  count(language, requests.length, say.receiver),
                  count(language, things, say.thing),
                  count(language, minutes, say.minute),
                )}
              </b>{' '}
              <span class="quiet">{seen.timed ? say.estimate : say.guess}</span>
            </p>
            <NotAsked {...planned} />
            {runs ? <Send planned={planned} /> : null}
            <Receivers {...{ seen, requests, language }} />
          </>
        )}
      </section>
      {mail ? <Mail mail={mail} language={language} /> : null}
      <ChooseReceivers {...planned} />
      <Unasked {...planned} />
      <Facts seen={seen} language={language} />
      {runs ? <Drop planned={planned} /> : null}
    </>
  );
}

function Send({ planned: { seen, language } }: { planned: Planned }) {
  const say = roundWords[language];
  const { round, since, seal, plan } = seen;
  return (
    <form method="post" action={urls.sendRound(round.id)} class="send">
      <input type="hidden" name="since" value={String(since)} />
      <input type="hidden" name="seal" value={seal} />
      <p class="choice">
        <button type="submit" class="button button-primary">
          {say.send(count(language, plan.requests.length, say.responsible))}
        </button>
        <a class="button button-secondary" href={urls.changeRound(round.id)}>
          {say.edit}
        </a>
      </p>
      <p class="form-hint">{say.sendWhat}</p>
    </form>
  );
}

function Mail({
  mail: { name, language: written, words },
  language,
}: { mail: MailShown } & Pick<PageRequest, 'language'>) {
  const say = roundWords[language];
  return (
    <section id="mail" aria-labelledby="mail-title">
      <h2 id="mail-title">{say.mailTo(name)}</h2>
      <div class="mail" lang={written}>
        <p>
          <b>{words.subject}</b>
        </p>
        <p class="as-written">{words.plain.trim()}</p>
      </div>
      <p class="form-hint">{say.mailLink}</p>
    </section>
  );
}

function Drop({ planned: { seen, language } }: { planned: Planned }) {
  const say = roundWords[language];
  return (
    <section aria-labelledby="drop">
      <details class="change">
        <summary id="drop">{say.drop}</summary>
        <form method="post" action={urls.dropRound(seen.round.id)}>
          <p>{say.dropWhat}</p>
          <button type="submit" class="button button-secondary">
            {say.dropNow}
          </button>
        </form>
      </details>
      {seen.plan.requests.length === 0 ? (
        <p>
          <a class="button button-secondary" href={urls.changeRound(seen.round.id)}>
            {say.edit}
          </a>
        </p>
      ) : null}
    </section>
  );
}
