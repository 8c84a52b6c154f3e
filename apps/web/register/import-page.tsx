import type { Issue } from '@lofte/domain/issue';
import { importColumns, importLimit } from '@lofte/domain/register/import-line';
import { columnWords } from '@lofte/domain/register/import-words';
import { registerFileLimit } from '@lofte/service/read-register-file';
import { ChooseFile } from '../choose-file.tsx';
import { Page } from '../layout.tsx';
import { sayNumber } from '../numbers.ts';
import type { PageRequest } from '../route.ts';
import { urls } from '../urls.ts';
import { importWords } from './import-words.ts';
import { sayRegisterIssue } from './issues.ts';
import { registerWords } from './words.ts';

/** Where a file is chosen, with what it may hold. */
export function ImportPage({ request, issues = [] }: { request: PageRequest; issues?: readonly Issue[] }) {
  const { language } = request;
  const say = importWords[language];
  const hint = say.chooseHint(sayNumber(language, importLimit), String(registerFileLimit / 1024 / 1024));
  return (
    <Page title={say.title} request={request}>
      <div class="register">
        <p class="back">
          <a href={urls.register()}>{registerWords[language].title}</a>
        </p>
        <h1>{say.title}</h1>
        <p>{say.lead}</p>
        {issues.length > 0 ? (
          <div class="alert alert-error" role="alert" id="wrong">
            {issues.map((issue) => (
              <p>{sayRegisterIssue(language, issue)}</p>
            ))}
          </div>
        ) : null}
        <ChooseFile
          action={urls.importRegister()}
          accept=".xlsx,.csv,.txt,.tsv"
          hint={hint}
          {...{
            heading: say.choose,
            choose: say.chooseNow,
            chosen: say.chosen,
            send: say.look,
            wrong: issues.length > 0,
          }}
        />
        <h2>{say.columns}</h2>
        <p>
          {say.columnsWhat} {say.template}: <a href={urls.importTemplate('xlsx')}>Excel</a> ·{' '}
          <a href={urls.importTemplate('csv')}>CSV</a>
        </p>
        <table class="columns">
          <tbody>
            {importColumns.map((column) => (
              <tr>
                <th scope="row">{columnWords[column][language]}</th>
                <td>{say.says[column]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Page>
  );
}
