import type { Issue } from '@lofte/domain/issue';
import { workbookLimit } from '@lofte/service/follow-up/workbook/read-workbook';
import { ChooseFile } from '../choose-file.tsx';
import { Page } from '../layout.tsx';
import { count } from '../numbers.ts';
import { urls } from '../urls.ts';
import { sayWorkbookIssue } from './issues.ts';
import type { WorkbookPlace } from './place.ts';
import { workbookWords } from './words.ts';

export interface UploadProps {
  readonly place: WorkbookPlace;
  /** Of a round, who can have a workbook of their own. */
  readonly receivers?: readonly { readonly request: string; readonly name: string; readonly count: number }[];
  readonly round?: string;
  /** How many answers were just saved. */
  readonly saved?: number | undefined;
  readonly issues?: readonly Issue[];
}

/** Where a workbook is fetched, and brought back when it is filled in. */
export function UploadPage({ place, receivers = [], round = '', saved, issues = [] }: UploadProps) {
  const { title, lead, back, backTo, request } = place;
  const { language } = request;
  const say = workbookWords[language];
  return (
    <Page title={title} request={request}>
      <div class="workbook">
        <p class="back">
          <a href={back}>{backTo}</a>
        </p>
        <h1>{title}</h1>
        {saved === undefined ? null : (
          <div class="alert alert-success" role="status">
            <p>
              {say.saved(count(language, saved, say.answers))} <a href={place.after.href}>{place.after.name}</a>
            </p>
          </div>
        )}
        {issues.length > 0 ? (
          <div class="alert alert-error" role="alert" id="wrong">
            {issues.map((issue) => (
              <p>{sayWorkbookIssue(language, issue)}</p>
            ))}
          </div>
        ) : null}
        <p>{lead}</p>
        <p>
          <a class="button button-primary" href={place.file} download>
            {place.download}
          </a>
        </p>
        {receivers.length > 1 ? (
          <details class="of-file">
            <summary>
              <h2>{say.downloadOne}</h2>
            </summary>
            <ul class="plain">
              {receivers.map(({ request: one, name, count: n }) => (
                <li>
                  <a href={urls.roundWorkbookFile(round, one)} download>
                    {name}
                  </a>{' '}
                  <span class="quiet">{n}</span>
                </li>
              ))}
            </ul>
          </details>
        ) : null}
        <Upload place={place} wrong={issues.length > 0} />
      </div>
    </Page>
  );
}

function Upload({ place: { page, request }, wrong }: { place: WorkbookPlace; wrong: boolean }) {
  const say = workbookWords[request.language];
  return (
    <ChooseFile
      action={page}
      accept=".xlsx"
      hint={say.hint(String(workbookLimit / 1024 / 1024))}
      {...{ heading: say.upload, choose: say.choose, chosen: say.chosen, send: say.look, first: false, wrong }}
    />
  );
}
