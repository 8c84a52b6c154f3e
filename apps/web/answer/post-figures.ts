import { readDate } from '@lofte/domain/written/read-date';
import { readNumber } from '@lofte/domain/written/read-number';
import { giveFigures } from '@lofte/service/follow-up/request-figures';
import { requestPage } from '@lofte/service/follow-up/request-page';
import { formOf } from '../element/form.ts';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { keepSecret, requestOf, tokenOf } from './caller.ts';
import type { TypedFigure } from './item-view.ts';
import { linkOver } from './over.tsx';
import { receiveForm } from './receive-form.ts';
import { answerPage } from './show.tsx';

/** New values of key figures; rows that were left empty say nothing. */
export async function postFigures(call: Call): Promise<Response> {
  keepSecret(call);
  const token = tokenOf(call);
  const page = await requestPage(call.service, token);
  if (!page.ok) return linkOver(call, page.issues);
  const { language } = requestOf(call, page.value);
  const received = await receiveForm(call.context.req.raw);
  const form = received.ok ? received.value.form : formOf([]);
  const [values, periods, sources] = [form.all('value'), form.all('period'), form.all('source')];
  const rows = new Map<string, TypedFigure>(
    form
      .all('figure')
      .map((id, i) => [id, { value: values[i] ?? '', period: periods[i] ?? '', source: sources[i] ?? '' }]),
  );
  const given = [...rows].flatMap(([figure, { value, period, source }]) =>
    `${value}${period}${source}`.trim() === ''
      ? []
      : [{ figure, written: value, value: readNumber(language, value), period: readDate(period), source }],
  );
  const done = received.ok ? await giveFigures(call.service, token, given) : received;
  if (done.ok) return call.context.redirect(`${urls.answer(token, 'figures')}#figures`, 303);
  return answerPage(call, page.value, { figures: { rows, issues: done.issues } }, 422);
}
