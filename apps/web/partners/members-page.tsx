import type { Issue } from '@lofte/domain/issue';
import type { Register } from '@lofte/domain/register/register';
import { may } from '@lofte/domain/rights';
import type { MemberWithPeople } from '@lofte/service/world/partner-forum-of';
import type { Language } from '../language.ts';
import { Page } from '../layout.tsx';
import { RegisterLists } from '../register/picker.tsx';
import { Line } from '../rounds/fields.tsx';
import type { PageRequest } from '../route.ts';
import { urls } from '../urls.ts';
import { sayWorldIssue } from '../world/issues.ts';
import { partnerWords } from './words.ts';

interface MembersProps {
  readonly members: readonly MemberWithPeople[];
  readonly register: Register;
  /** What was typed as the next one. */
  readonly written: string;
  readonly issues: readonly Issue[];
  readonly said: 'joined' | 'left' | undefined;
  readonly request: PageRequest;
}

/** Which organisations are in the forum, which of their people were let in, and the way to take one in or out. */
export function MembersPage({ members, register, written, issues, said, request }: MembersProps) {
  const { language, actor } = request;
  const say = partnerWords[language];
  return (
    <Page title={say.settings} request={request}>
      <div class="rounds world">
        <p class="back">
          <a href={urls.partnerForum()}>{say.title}</a>
        </p>
        <h1>{say.settings}</h1>
        {said ? (
          <div class="alert alert-success" role="status">
            <p>{say[said]}</p>
          </div>
        ) : null}
        <p>{say.settingsLead}</p>
        {may(actor, 'rights.grant') ? (
          <p>
            <a href={urls.rights()}>{say.give}</a>
          </p>
        ) : null}
        <form method="post" action={urls.forumPartners()}>
          <Line
            {...{ issues, language, sayIssue: sayWorldIssue, name: 'organisation', list: 'register-parties' }}
            {...{ label: say.organisation, hint: say.organisationHint, value: written, limit: 300 }}
          />
          <p class="choice">
            <button type="submit" class="button button-primary">
              {say.join}
            </button>
          </p>
        </form>
        <RegisterLists register={{ ...register, organisations: choices(register, members) }} people={false} />
        <h2>{say.members}</h2>
        {members.length === 0 ? <p class="quiet">{say.noMembers}</p> : null}
        <ul class="plain lines">
          {members.map((one) => (
            <li>
              <Member one={one} language={language} />
            </li>
          ))}
        </ul>
      </div>
    </Page>
  );
}

/** A unit of an organisation joins with it, and who is in needs no second time. */
function choices({ organisations }: Register, members: readonly MemberWithPeople[]): Register['organisations'] {
  const there = new Set(members.map(({ id }) => id));
  return organisations.filter(({ id }) => !there.has(id)).map((one) => ({ ...one, units: [] }));
}

function Member({ one, language }: { one: MemberWithPeople; language: Language }) {
  const say = partnerWords[language];
  return (
    <>
      <p>
        <a class="title" href={urls.organisation(one.id)}>
          {one.name}
        </a>
      </p>
      <p class="about quiet">
        {one.isPublic ? say.public : say.private} · {one.people.length > 0 ? one.people.join(', ') : say.noPeople}
      </p>
      <details class="change">
        <summary aria-label={`${say.leave}: ${one.name}`}>{say.leave}</summary>
        <form method="post" action={urls.removeForumPartner()}>
          <input type="hidden" name="organisation" value={one.id} />
          <p>{say.leaveWhat(one.name)}</p>
          <button type="submit" class="button button-secondary">
            {say.leaveAsk}
          </button>
        </form>
      </details>
    </>
  );
}
