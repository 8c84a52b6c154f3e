import { dayOf, timeZone } from '@lofte/domain/day';
import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import type { Party } from '@lofte/domain/plan-element';
import { partyLabel } from '@lofte/domain/register/party-name';
import type { Register } from '@lofte/domain/register/register';
import { engagementFromMail, type OfferedByMail } from '@lofte/domain/world/engagement-from-mail';
import { registerChoices } from '@lofte/service/register-choices';
import { fromInvitation } from '@lofte/service/world/engagements-of';
import { mailFileLimit, readMailFile } from '@lofte/service/world/read-mail-file';
import { fileForm } from '../file-form.ts';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { statusOfWorld } from '../world/issues.ts';
import { type EngagementFields, offeredEngagement } from './fields.ts';
import { MailPage } from './mail-page.tsx';
import { askedIn, askedOf, formPage, oursOf } from './show-engagement.tsx';

export function newFromMail(call: Call): Response | Promise<Response> {
  return call.context.html(<MailPage asked={askedIn(call)} request={call.request} />);
}

/** Fills the form of a new engagement with what a mail says. Keeps nothing. */
export async function postMail(call: Call): Promise<Response> {
  const { service, actor } = call;
  const given = await fileIn(call);
  const read = given.ok
    ? await readMailFile(service, given.value.name, new Uint8Array(await given.value.arrayBuffer()))
    : given;
  if (!read.ok) return refused(call, read.issues);
  const mail = read.value;
  const register = await registerChoices(service);
  const today = dayOf(service.now());
  const offered = engagementFromMail(mail, register, today);
  const standing = offered.origin ? await fromInvitation(service, offered.origin, actor) : [];
  const asked = await askedOf(call);
  const fields = fieldsOffered(offered, register, { today, ours: oursOf(register, actor), asked });
  const notice = { mail, standing, unsaid: offered.unsaid };
  return formPage(call, { fields, mail: notice }, urls.engagementFromMail(askedIn(call)));
}

function fieldsOffered(
  { title, state, from, to, times, place = '', met, ours, partners, result, origin, mail }: OfferedByMail,
  { organisations }: Register,
  blank: {
    readonly today: string;
    readonly ours: string;
    /** What the address asked of it. */
    readonly asked: Awaited<ReturnType<typeof askedOf>>;
  },
): EngagementFields {
  const names = (parties: readonly Party[]) => parties.map((one) => partyLabel(one, organisations)).join('\n');
  return {
    ...offeredEngagement(
      { ...blank.asked, from, state },
      { ...blank, ours: ours.length > 0 ? names(ours) : blank.ours },
    ),
    ...{ title, to: to === from ? '' : to, place, met: met.join('\n'), partners: names(partners), result },
    ...{ starts: times?.from ?? '', ends: times?.to ?? '', zone: times?.zone ?? timeZone },
    origin: origin ? JSON.stringify(origin) : '',
    mail: mail ? JSON.stringify(mail) : '',
  };
}

function refused(call: Call, issues: readonly Issue[]): Response | Promise<Response> {
  const asked = askedIn(call);
  const here = { ...call.request, path: urls.engagementFromMail(asked) };
  return call.context.html(<MailPage {...{ asked, issues }} request={here} />, statusOfWorld(issues));
}

async function fileIn({ context }: Call): Promise<Result<File>> {
  // What stands around a file in a form is short.
  const form = await fileForm(context.req.raw, mailFileLimit + 64 * 1024);
  const limit = mailFileLimit / 1024 / 1024;
  if (form === 'too-large') return bad({ code: 'too-large', message: 'The file is too large.', values: { limit } });
  const sent = form?.get('file');
  return sent instanceof File && (sent.name !== '' || sent.size > 0) ? good(sent) : bad(noFile);
}

const noFile: Issue = { code: 'no-file', message: 'No file was sent.' };
