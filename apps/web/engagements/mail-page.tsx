import type { Issue } from '@lofte/domain/issue';
import { mailFileLimit } from '@lofte/service/world/read-mail-file';
import { FilePage } from '../file-page.tsx';
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
    <FilePage
      title={say.title}
      lead={say.lead}
      look="rounds world"
      back={{ href: urls.engagements(), name: engagementWords[language].title }}
      wrong={issues.map(({ code, values, message }) => say.issues[code]?.(String(values?.limit ?? '')) ?? message)}
      file={{
        action: urls.engagementFromMail(asked),
        accept: '.eml,message/rfc822',
        hint: say.chooseHint(String(mailFileLimit / 1024 / 1024)),
        heading: say.choose,
        choose: say.chooseNow,
        chosen: say.chosen,
        send: say.fill,
      }}
      request={request}
    />
  );
}
