import type { Taken } from '@lofte/service/follow-up/workbook/take-workbook';
import { Page } from '../layout.tsx';
import { count } from '../numbers.ts';
import { sayWorkbookIssue } from './issues.ts';
import type { WorkbookPlace } from './place.ts';
import { workbookWords } from './words.ts';

/** What was saved, and each answer that was not, with its reason. */
export function FailedPage({
  taken,
  titles,
  place,
}: {
  taken: Taken;
  titles: ReadonlyMap<string, string>;
  place: WorkbookPlace;
}) {
  const { request, title, page, back, backTo } = place;
  const { language } = request;
  const say = workbookWords[language];
  return (
    <Page title={title} request={request}>
      <div class="workbook">
        <h1>{title}</h1>
        {taken.written > 0 ? (
          <div class="alert alert-success" role="status">
            <p>{say.saved(count(language, taken.written, say.answers))}</p>
          </div>
        ) : null}
        <h2>{say.failed}</h2>
        <ul class="plain">
          {taken.failed.map(({ row, issues }) => (
            <li class="of-book wrong">
              <span />
              <div>
                <h3>{titles.get(`${row.strategy} ${row.element}`) ?? row.element}</h3>
                {issues.map((issue) => (
                  <p class="wrong">{sayWorkbookIssue(language, issue)}</p>
                ))}
                {row.text?.trim() ? <p class="their-words">{row.text}</p> : null}
              </div>
            </li>
          ))}
        </ul>
        <p class="choice">
          <a class="button button-primary" href={page}>
            {say.other}
          </a>
          <a class="button button-secondary" href={back}>
            {backTo}
          </a>
        </p>
      </div>
    </Page>
  );
}
