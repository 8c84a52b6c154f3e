import { saidSender } from '@lofte/domain/world/engagement-from-mail';
import type { ReadMail } from '@lofte/domain/world/read-mail';
import type { Language } from '../language.ts';
import { count } from '../numbers.ts';
import { urls } from '../urls.ts';
import { mailWords } from './mail-words.ts';

/** What is said of the mail that a form was filled from. */
export interface MailNotice {
  readonly mail: Pick<ReadMail, 'from' | 'attachments' | 'cut'>;
  /** Whether its text is left out, since what it is about lies ahead. */
  readonly unsaid: boolean;
  /** Engagements that came from the same invitation before. */
  readonly standing: readonly { readonly id: string; readonly title: string }[];
}

/** Whoever sends a mail can write any sender into it, so that is told as what the mail says. */
export function FromMail({ mail: { mail, unsaid, standing }, language }: { mail: MailNotice; language: Language }) {
  const say = mailWords[language];
  const { from, attachments, cut } = mail;
  const who = from && saidSender(from);
  return (
    <div class="alert alert-info">
      <p>
        {who ? say.claims(who) : say.nobody} {say.lookAt}
      </p>
      {unsaid ? <p>{say.unsaid}</p> : cut ? <p>{say.cut}</p> : null}
      {attachments > 0 ? <p>{count(language, attachments, say.attachments)}.</p> : null}
      {standing.length > 0 ? (
        <p>
          {say.standing}{' '}
          {standing.map(({ id, title }, i) => (
            <>
              {i > 0 ? ' · ' : ''}
              <a href={urls.engagement(id)}>{title}</a>
            </>
          ))}
        </p>
      ) : null}
    </div>
  );
}
