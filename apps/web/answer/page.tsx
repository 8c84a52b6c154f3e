import type { Issue } from '@lofte/domain/issue';
import { evidenceLimit } from '@lofte/formats/evidence-file';
import { Page } from '../layout.tsx';
import { count, sayNumber } from '../numbers.ts';
import type { PageRequest } from '../route.ts';
import { sayTime } from '../time.ts';
import { urls } from '../urls.ts';
import { workbookWords } from '../workbook/words.ts';
import { Errors } from './errors.tsx';
import { Figures } from './figures.tsx';
import { HandOn } from './hand-on.tsx';
import { sayAnswerIssue } from './issues.ts';
import { Item } from './item.tsx';
import { type AnswerView, type ItemView, itemViews } from './item-view.ts';
import { Tasks } from './tasks.tsx';

/** All that somebody owes, on one page. */
export function AnswerPage({ view, request }: { view: AnswerView; request: PageRequest }) {
  const { page, say, language, token, said, sent, figures } = view;
  const items = itemViews(view);
  const title = heading(view);
  return (
    <Page title={sent || figures ? `${say.error}: ${title}` : title} request={request} scripts={['answer']}>
      <article class="answer" data-answer={clientWords(view)}>
        <header class="head">
          <h1>{title}</h1>
          <p class="meta">{say.round(page.round.name, sayTime(language, days(view)) ?? '')}</p>
          <Situation view={view} returned={items.filter(({ returned }) => returned).length} />
        </header>
        {sent ? <Errors view={view} sent={sent} item={items.find(({ item }) => isOf(item, sent))} /> : null}
        {items.map((item) => (
          <Item view={item} />
        ))}
        <Tasks view={view} />
        <Figures view={view} />
        {items.length > 0 && page.open ? <HandOn view={view} items={items} /> : null}
        {page.handedOn.map(({ name, count: n }) => (
          <p class="alert alert-success" role={said === 'handed' ? 'status' : undefined}>
            {say.handedOn(count(language, n, say.things), name)}
          </p>
        ))}
        {page.items.some(({ answer }) => answer) ? (
          <p class="links">
            <a href={urls.receipt(token)}>{say.toReceipt}</a>
          </p>
        ) : null}
        {items.length > 0 && page.open ? (
          <p class="links">
            <a href={urls.answerWorkbook(token)}>{workbookWords[language].toOwn}</a>
          </p>
        ) : null}
      </article>
    </Page>
  );
}

/** `Lysstyrelsen · 3 ting · cirka et minut` */
function heading({ page, say, language }: AnswerView): string {
  const { items, seconds, organisation, person, open } = page;
  const left = items.filter(({ answer }) => !answer).length;
  const minutes = Math.max(1, Math.round((left * seconds) / 60));
  return [
    organisation ?? person.name,
    ...(items.length > 0 ? [count(language, items.length, say.things).replace(' ', '\u00a0')] : []),
    ...(open && left > 0 ? [say.minutes(minutes)] : []),
  ].join(' · ');
}

/** What there is to do, or why there is nothing. */
function Situation({ view, returned }: { view: AnswerView; returned: number }) {
  const { page, say, language } = view;
  const { round, request, items, open } = page;
  if (request.withdrawn) return <Notice title={say.withdrawn} what={say.withdrawnWhat} />;
  if (round.state !== 'open') return <Notice title={say.closed} what={say.closedWhat} />;
  if (items.length === 0) return <p>{say.nothingLeft}</p>;
  const left = items.filter(({ answer }) => !answer).length;
  if (left === 0 && open)
    return (
      <p>
        {returned === 0 ? say.allDone : null}
        {returned === 1 ? say.questions.one : null}
        {returned > 1 ? say.questions.other(sayNumber(language, returned)) : null} {say.receiptOpen}
      </p>
    );
  return (
    <p>
      {say.due(sayTime(language, round.due) ?? round.due)}
      {left < items.length ? <> {say.left(left, items.length)}.</> : null}
    </p>
  );
}

function Notice({ title, what }: { title: string; what: string }) {
  return (
    <div class="alert">
      <p class="alert-heading">
        <b>{title}</b>
      </p>
      <p>{what}</p>
    </div>
  );
}

function days({ page }: AnswerView): string {
  const { from, to } = page.round.covers;
  return `${from}/${to}`;
}

function isOf({ strategy, element }: ItemView['item'], sent: { strategy: string; element: string }): boolean {
  return strategy.id === sent.strategy && element.id === sent.element;
}

/** What the script needs to speak and to save; its own key, since the address is a secret. */
function clientWords({ page, say, language, token }: AnswerView): string {
  const { saving, offline, offlineGive, lost, day, look } = say;
  const marks = {
    saved: say.saved('{time}'),
    sending: say.sending('{name}'),
    counter: say.counter('{used}', '{limit}'),
  };
  const addresses = { save: urls.saveAnswer(token), file: urls.sendEvidence(token) };
  return JSON.stringify({
    ...{ saving, offline, offlineGive, lost, day, look, language, ...marks, ...addresses },
    tooLarge: sayAnswerIssue(language, tooLarge),
    request: page.request.id,
  });
}

const tooLarge: Issue = {
  code: 'too-large',
  message: 'The file is too large.',
  where: '{name}',
  values: { limit: evidenceLimit / 1024 / 1024 },
};
