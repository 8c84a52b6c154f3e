import type { Issue } from '@lofte/domain/issue';
import { mailFileLimit } from '@lofte/service/world/read-mail-file';
import { ChooseFile } from '../choose-file.tsx';
import { Page } from '../layout.tsx';
import type { PageRequest } from '../route.ts';
import { urls } from '../urls.ts';
import { mailWords } from './mail-words.ts';
import { engagementWords } from './words.ts';

/** Where a mail is chosen; `asked` is what the address said of what it fills. */
export function MailPage(props: {
  readonly asked: Readonly<Record<string, string>>;
  readonly issues?: readonly Issue[];
  readonly request: PageRequest;
}) {
  const { asked, issues = [], request } = props;
  const { language } = request;
  const say = mailWords[language];
  return (
    <Page title={say.title} request={request}>
      <div class="rounds world">
        <p class="back">
          <a href={urls.engagements()}>{engagementWords[language].title}</a>
        </p>
        <h1>{say.title}</h1>
        <p>{say.lead}</p>
        {issues.length > 0 ? (
          <div class="alert alert-error" role="alert" id="wrong">
            {issues.map(({ code, values, message }) => (
              <p>{say.issues[code]?.(String(values?.limit ?? '')) ?? message}</p>
            ))}
          </div>
        ) : null}
        <ChooseFile
          action={urls.engagementFromMail(asked)}
          accept=".eml,message/rfc822"
          hint={say.chooseHint(String(mailFileLimit / 1024 / 1024))}
          {...{
            heading: say.choose,
            choose: say.chooseNow,
            chosen: say.chosen,
            send: say.fill,
            wrong: issues.length > 0,
          }}
        />
      </div>
    </Page>
  );
}
