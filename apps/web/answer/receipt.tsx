import type { Update } from '@lofte/domain/follow-up/update';
import { shownTitle } from '@lofte/domain/shown-title';
import { type RequestReceipt, requestReceipt } from '@lofte/service/follow-up/request-receipt';
import { Page } from '../layout.tsx';
import { sayNumber } from '../numbers.ts';
import type { Call, PageRequest } from '../route.ts';
import { sayMoment, sayTime } from '../time.ts';
import { urls } from '../urls.ts';
import { keepSecret, requestOf, tokenOf } from './caller.ts';
import { Explain } from './explain.tsx';
import { type AnswerView, type ItemView, itemViews } from './item-view.ts';
import { linkOver } from './over.tsx';
import { SaidUpdate } from './said-update.tsx';
import { viewOf } from './show.tsx';

/** What was said, when, by whom, and where the record keeps it. */
export async function showReceipt(call: Call): Promise<Response> {
  keepSecret(call);
  const found = await requestReceipt(call.service, tokenOf(call));
  if (!found.ok) return linkOver(call, found.issues);
  const receipt = found.value;
  const view = viewOf(call, receipt);
  return call.context.html(<ReceiptPage {...{ receipt, view }} request={requestOf(call, receipt)} />);
}

interface ReceiptProps {
  readonly receipt: RequestReceipt;
  readonly view: AnswerView;
  readonly request: PageRequest;
}

function ReceiptPage({ receipt, view, request }: ReceiptProps) {
  const { say, language, token, page } = view;
  const { round, person, organisation = '', open } = page;
  const { from, to } = round.covers;
  const items = itemViews(view);
  const done = items.every(({ item }) => item.answer);
  return (
    <Page title={say.receiptOf} request={request} scripts={['print']}>
      <article class="answer receipt">
        <header class="head">
          <h1>{say.receiptOf}</h1>
          <p class="meta">{say.round(round.name, sayTime(language, `${from}/${to}`) ?? '')}</p>
          {done ? (
            <p role="status">
              <b>{say.allDone}</b>
            </p>
          ) : null}
          <p>
            {say.receiptWhat(person.name, organisation)} {open ? say.receiptOpen : null}
          </p>
          <p class="links">
            <a href={urls.answer(token)}>{say.back}</a>{' '}
            <button type="button" class="button button-unstyled" data-print hidden>
              {say.print}
            </button>
          </p>
        </header>
        {items.map((item) => (
          <section class="thing" aria-labelledby={item.id('title')}>
            <h2 class="theirs" id={item.id('title')}>
              {shownTitle(item.item.element)}
            </h2>
            {item.item.answer ? (
              <Line view={item} answer={item.item.answer} hashes={receipt.hashes} />
            ) : (
              <p class="quiet">{say.notAnswered}</p>
            )}
          </section>
        ))}
        <p class="small quiet">{say.receiptProof}</p>
      </article>
    </Page>
  );
}

function Line({ view, answer, hashes }: { view: ItemView; answer: Update; hashes: RequestReceipt['hashes'] }) {
  const { say, language, page, item } = view;
  const { entry = 0 } = item;
  const name = page.people.get(answer.by) ?? '';
  return (
    <>
      <SaidUpdate view={view} update={answer} label={say.saidAt(name, sayMoment(language, answer.at))} />
      <p class="small quiet proof">
        {say.entry(sayNumber(language, entry))} · <code>{hashes.get(entry)}</code>
      </p>
      <Explain view={view} />
    </>
  );
}
