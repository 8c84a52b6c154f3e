import { dayOf } from '@lofte/domain/day';
import type { WantedUpdate } from '@lofte/domain/follow-up/settle-update';
import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import { allAnswered, answerRequest, saveAnswer } from '@lofte/service/follow-up/answer-request';
import { withCopies } from '@lofte/service/follow-up/fetch-evidence';
import type { GivenUpdate } from '@lofte/service/follow-up/give-update';
import { passageOf } from '@lofte/service/follow-up/passage-of';
import { receiveEvidence } from '@lofte/service/follow-up/receive-evidence';
import { openLink } from '@lofte/service/follow-up/request-link';
import { type AskedItem, type RequestPage, requestPage } from '@lofte/service/follow-up/request-page';
import { type Form, formOf } from '../element/form.ts';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { keepSecret, requestOf, tokenOf } from './caller.ts';
import { linkOver } from './over.tsx';
import { passageAddress } from './passage-address.ts';
import { readUpdate } from './read-update.ts';
import { type Received, receiveForm } from './receive-form.ts';
import { answerPage } from './show.tsx';

/** An answer to one thing: a whole form, one press, or why it is right all the same. */
export async function postAnswer(call: Call): Promise<Response> {
  keepSecret(call);
  const { service, context } = call;
  const token = tokenOf(call);
  // Whoever has no right to answer gets nothing read.
  const opened = await openLink(service, token);
  if (!opened.ok) return linkOver(call, opened.issues);
  const received = await receiveForm(context.req.raw);
  if (!received.ok) return again(call, formOf([]), received.issues);
  const withFiles = await keepFiles(call, received.value);
  const { form } = withFiles;
  const done = withFiles.issues.length > 0 ? bad(...withFiles.issues) : await give(call, form);
  if (!done.ok) {
    // What was typed is there the next time too.
    await saveAnswer(service, token, askedIn(form), { fields: form.entries }, service.now());
    return again(call, form, done.issues);
  }
  return context.redirect(await nextPlace(call, form), 303);
}

async function give(call: Call, form: Form): Promise<Result<undefined>> {
  const { service } = call;
  const token = tokenOf(call);
  const asked = askedIn(form);
  if (form.one('press') === 'keep') return saveAnswer(service, token, asked, { fields: form.entries }, service.now());
  const page = await requestPage(service, token);
  if (!page.ok) return page;
  const item = itemOf(page.value, asked);
  const saying = item ? await sayingIn(call, form, page.value, item) : good('as before' as const);
  if (!saying.ok) return saying;
  const said = saying.value === 'as before' ? saying.value : await withCopies(service, saying.value);
  return answerRequest(service, token, asked, { saying: said, seen: form.one('seen') || undefined });
}

/** What a form says; of one that only explains, what was said already and why it is right. */
async function sayingIn(
  call: Call,
  form: Form,
  page: RequestPage,
  item: AskedItem,
): Promise<Result<GivenUpdate['saying']>> {
  if (form.one('as') === 'before') return good('as before');
  if (form.one('as') === 'explained') return explained(form, item);
  const { service, actor } = call;
  return readUpdate(form, {
    ...{ page, item, language: requestOf(call, page).language, today: dayOf(service.now()), newId: service.newId },
    passageOf: async (address) => {
      const place = passageAddress(address) ?? { document: '', start: 0, end: 0 };
      return passageOf(service, place, actor);
    },
  });
}

function explained(form: Form, { answer }: AskedItem): Result<WantedUpdate> {
  if (!answer) return bad({ code: 'nothing-said', message: 'Nothing was said of this yet.' });
  const whys = form.all('why');
  const given = form.all('key').flatMap((key, i) => (whys[i]?.trim() ? [[key, whys[i]?.trim() ?? ''] as const] : []));
  const { state, text, help, milestones, values, evidence } = answer;
  return good({ state, text, help, milestones, values, evidence, explained: Object.fromEntries(given) });
}

/** Files are kept as soon as they are here, so that nobody sends one twice because of a word that was missing. */
async function keepFiles(call: Call, { form, files }: Received): Promise<{ form: Form; issues: readonly Issue[] }> {
  const issues: Issue[] = [];
  const kept: (readonly [string, string])[] = [];
  for (const file of files) {
    const done = await receiveEvidence(call.service, tokenOf(call), file);
    if (!done.ok) {
      // The field is what is wrong; which file it is, the sentence says.
      issues.push(
        ...done.issues.map((issue) => ({
          ...issue,
          where: 'file',
          values: { ...issue.values, file: issue.where ?? '' },
        })),
      );
      continue;
    }
    const key = `f-${done.value.sha256}`;
    kept.push(['keep', key], [`date-${key}`, form.one('fileDate')]);
  }
  return { form: kept.length > 0 ? formOf([...form.entries, ...kept]) : form, issues };
}

/** The page again with what is wrong; what the form says stands in it. */
async function again(call: Call, form: Form, issues: readonly Issue[]): Promise<Response> {
  const page = await requestPage(call.service, tokenOf(call));
  if (!page.ok) return linkOver(call, page.issues);
  const codes = new Set(issues.map(({ code }) => code));
  const gone = ['answered-meanwhile', 'round-closed', 'withdrawn', 'not-asked'].some((code) => codes.has(code));
  const status = codes.has('form-too-large') ? 413 : gone ? 409 : 422;
  return answerPage(call, page.value, { sent: { ...askedIn(form), form, issues } }, status);
}

/** Back to the thing; to the receipt when it was the last one. */
async function nextPlace(call: Call, form: Form): Promise<string> {
  const token = tokenOf(call);
  const { element } = askedIn(form);
  const done = form.one('press') !== 'keep' && (await allAnswered(call.service, token));
  return done ? urls.receipt(token) : `${urls.answer(token, element)}#${encodeURIComponent(element)}`;
}

export function askedIn(form: Form) {
  return { strategy: form.one('strategy'), element: form.one('element') };
}

function itemOf({ items }: RequestPage, asked: ReturnType<typeof askedIn>): AskedItem | undefined {
  return items.find(({ strategy, element }) => strategy.id === asked.strategy && element.id === asked.element);
}
