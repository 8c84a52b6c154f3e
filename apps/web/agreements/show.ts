import type { Issue } from '@lofte/domain/issue';
import { readDate } from '@lofte/domain/written/read-date';
import {
  addAgreementFile,
  agreementFile,
  agreementLimit,
  removeAgreementFile,
} from '@lofte/service/world/agreement-file';
import { evidenceAnswer } from '../evidence/send-evidence.ts';
import { notFound } from '../failure/answer.tsx';
import { fileForm } from '../file-form.ts';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { notDone } from '../world/not-done.ts';
import { partnershipAgain } from '../world/show-partnership.tsx';

/** The document of an agreement, for whoever sees the partnership. */
export async function sendAgreementFile(call: Call): Promise<Response> {
  const { partnership, agreement } = idsOf(call);
  const file = await agreementFile(call.service, partnership, agreement);
  return file ? evidenceAnswer(file) : notFound(call);
}

export async function postAgreement(call: Call): Promise<Response> {
  const { partnership } = idsOf(call);
  const limit = agreementLimit / 1024 / 1024;
  const form = await fileForm(call.context.req.raw, agreementLimit + 1024 * 1024);
  if (form === 'too-large') return partnershipAgain(call, partnership, [tooLarge(limit)]);
  const file = form?.get('file');
  if (!(file instanceof File) || (file.name === '' && file.size === 0)) {
    return partnershipAgain(call, partnership, [{ code: 'no-file', message: 'No file was sent.' }]);
  }
  const said = (name: string) => String(form?.get(name) ?? '');
  const sent = {
    agreement: said('agreement') || undefined,
    ...{ title: said('title'), signed: readDate(said('signed')) || undefined, name: file.name },
    bytes: new Uint8Array(await file.arrayBuffer()),
  };
  const done = await addAgreementFile(call.service, partnership, sent, call.actor);
  if (!done.ok) return partnershipAgain(call, partnership, done.issues);
  return call.context.redirect(urls.partnership(partnership, { said: 'saved' }), 303);
}

export async function postAgreementRemoval(call: Call): Promise<Response> {
  const { partnership, agreement } = idsOf(call);
  const done = await removeAgreementFile(call.service, partnership, agreement, call.actor);
  if (!done.ok) return notDone(call, done.issues);
  return call.context.redirect(urls.partnership(partnership, { said: 'file-removed' }), 303);
}

function idsOf({ context }: Call) {
  return { partnership: context.req.param('partnership') ?? '', agreement: context.req.param('agreement') ?? '' };
}

function tooLarge(limit: number): Issue {
  return { code: 'too-large', message: `At most ${limit} MB.`, values: { limit } };
}
