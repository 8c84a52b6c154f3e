import type { PlannedRequest, PlannedRound } from '@lofte/domain/follow-up/plan-requests';
import type { Round } from '@lofte/domain/follow-up/round';
import type { Organisation } from '@lofte/domain/things';
import type { RoundSeen } from '@lofte/service/follow-up/round-of';
import type { Language } from '../language.ts';
import { count } from '../numbers.ts';
import { urls } from '../urls.ts';
import { AskedList } from './asked-list.tsx';
import { roundWords } from './words.ts';

export interface Planned {
  readonly seen: RoundSeen;
  readonly organisations: readonly Organisation[];
  /** Whether whoever looks may change the round. */
  readonly runs: boolean;
  readonly language: Language;
}

/** Minutes that somebody will need, at least one. */
export function minutesOf({ secondsFor }: Pick<RoundSeen, 'secondsFor'>, { person, elements }: PlannedRequest): number {
  return Math.max(1, Math.round((secondsFor(person.id) * elements.length) / 60));
}

/** Everybody who gets something, what, why they, and how long it takes. */
export function Receivers({
  seen,
  requests,
  language,
}: Pick<Planned, 'seen' | 'language'> & Pick<PlannedRound, 'requests'>) {
  const say = roundWords[language];
  return (
    <ul class="plain lines receivers">
      {requests.map((request) => {
        const { person, why, elements } = request;
        return (
          <li>
            <p>
              <b>{person.name}</b> {person.mail ? <span class="quiet">{person.mail}</span> : null}
            </p>
            <p class="about quiet">
              {count(language, elements.length, say.thing)} ·{' '}
              {say.minutes(count(language, minutesOf(seen, request), say.minute))} ·{' '}
              {why.map((one) => say.why[one]).join(', ')}
              {seen.round.state === 'draft' ? (
                <>
                  {' '}
                  ·{' '}
                  <a href={`${urls.round(seen.round.id, { mail: person.id })}#mail`}>
                    {say.seeMail}
                    <span class="sr-only">: {person.name}</span>
                  </a>
                </>
              ) : null}
            </p>
            <AskedList {...{ elements, titles: seen.titles, language }} />
          </li>
        );
      })}
    </ul>
  );
}

/** Those for whom somebody must be chosen, and the choices that were made. */
export function ChooseReceivers({ seen, organisations, runs, language }: Planned) {
  const say = roundWords[language];
  const { plan, round, since, titles } = seen;
  const made = chosen(seen, organisations);
  if (plan.unanswerable.length === 0 && made.length === 0) return null;
  const choosable = plan.unanswerable.some(({ candidates }) => candidates.length > 0) || made.length > 0;
  return (
    <section aria-labelledby="nobody">
      <h2 id="nobody">{plan.unanswerable.length > 0 ? say.unanswerable : say.chooseOther}</h2>
      {plan.unanswerable.length > 0 ? <p>{say.unanswerableWhat}</p> : null}
      <form method="post" action={urls.chooseReceivers(round.id)}>
        <input type="hidden" name="since" value={String(since)} />
        <ul class="plain lines">
          {plan.unanswerable.map(({ key, name, candidates, elements }) => (
            <li>
              {candidates.length > 0 && runs ? (
                <Choose {...{ at: key, name, people: candidates, language }} />
              ) : (
                <p>
                  <b>{name}</b>
                </p>
              )}
              {candidates.length === 0 ? (
                <p>
                  {say.nobodyWithMail} {runs ? <a href={urls.newPerson(key.split('/')[0])}>{say.addPerson}</a> : null}
                </p>
              ) : null}
              <AskedList {...{ elements, titles, language }} />
            </li>
          ))}
          {made.map(({ key, name, person, people }) => (
            <li>
              <Choose {...{ at: key, name, people, person, language }} />
            </li>
          ))}
        </ul>
        {choosable && runs ? (
          <button type="submit" class="button button-secondary">
            {say.saveReceivers}
          </button>
        ) : null}
      </form>
    </section>
  );
}

interface Choice {
  readonly key: string;
  readonly name: string;
  readonly person: string;
  readonly people: readonly { readonly id: string; readonly name: string; readonly title?: string | undefined }[];
}

/** The choices that a round has already. */
function chosen({ round, plan, candidates }: RoundSeen, organisations: readonly Organisation[]): readonly Choice[] {
  return Object.entries(round.receivers ?? {}).flatMap(([key, person]) => {
    // What was chosen and does not hold stands among those without anybody.
    if (plan.unanswerable.some((one) => one.key === key)) return [];
    const [id = '', unit = ''] = key.split('/');
    const organisation = organisations.find((one) => one.id === id);
    if (!organisation) return [];
    const within = organisation.units.find((one) => one.id === unit)?.name;
    const name = within === undefined ? organisation.name : `${organisation.name}, ${within}`;
    return [{ key, name, person, people: candidates.get(id) ?? [] }];
  });
}

function Choose({
  at,
  name,
  people,
  person,
  language,
}: Pick<Choice, 'name' | 'people'> & { at: string; person?: Round['id']; language: Language }) {
  const say = roundWords[language];
  return (
    <>
      <label class="form-label" for={`receiver-${at}`}>
        {say.receiverFor(name)}
      </label>
      <select class="form-select" id={`receiver-${at}`} name={`receiver:${at}`}>
        <option value="">{say.nobodyYet}</option>
        {people.map((one) => (
          <option value={one.id} selected={one.id === person}>
            {one.title ? `${one.name}, ${one.title}` : one.name}
          </option>
        ))}
      </select>
    </>
  );
}

/** How much nobody will be asked about, in one line, each a way to why. */
export function NotAsked({ seen: { plan }, language }: Planned) {
  const say = roundWords[language];
  const waiting = plan.unanswerable.reduce((sum, { elements }) => sum + elements.length, 0);
  const parts = [
    { n: waiting, at: 'nobody', words: say.notAskedUnanswerable },
    { n: plan.strangers.length, at: 'strangers', words: say.notAskedStrangers },
    { n: plan.unowned.length, at: 'unowned', words: say.notAskedUnowned },
  ].filter(({ n }) => n > 0);
  if (parts.length === 0) return null;
  return (
    <p>
      {say.notAsked}{' '}
      {parts.map(({ n, at, words }, i) => (
        <>
          {i > 0 ? ' · ' : ''}
          <a href={`#${at}`}>{words(count(language, n, say.thing))}</a>
        </>
      ))}
    </p>
  );
}

/** What nobody will be asked about, and why. */
export function Unasked({ seen, runs, language }: Planned) {
  const say = roundWords[language];
  const { plan, titles } = seen;
  return (
    <>
      {plan.strangers.length > 0 ? (
        <section aria-labelledby="strangers">
          <h2 id="strangers">{say.strangers}</h2>
          <p>
            {say.strangersWhat} {runs ? <a href={urls.register()}>{say.toRegister}</a> : null}
          </p>
          <AskedList {...{ elements: plan.strangers, titles, owners: true, language }} />
        </section>
      ) : null}
      {plan.unowned.length > 0 ? (
        <section aria-labelledby="unowned">
          <h2 id="unowned">{say.unowned}</h2>
          <p>{say.unownedWhat}</p>
          <AskedList {...{ elements: plan.unowned, titles, language }} />
        </section>
      ) : null}
      {plan.settled > 0 ? <p class="quiet">{say.settled(count(language, plan.settled, say.thing))}</p> : null}
    </>
  );
}
