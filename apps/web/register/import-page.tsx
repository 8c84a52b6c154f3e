import type { Issue } from '@lofte/domain/issue';
import { importColumns, importLimit } from '@lofte/domain/register/import-line';
import { columnWords } from '@lofte/domain/register/import-words';
import { registerFileLimit } from '@lofte/service/read-register-file';
import { FilePage } from '../file-page.tsx';
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
    <FilePage
      title={say.title}
      lead={say.lead}
      look="register"
      back={{ href: urls.register(), name: registerWords[language].title }}
      wrong={issues.map((issue) => sayRegisterIssue(language, issue))}
      file={{
        action: urls.importRegister(),
        accept: '.xlsx,.csv,.txt,.tsv',
        hint: hint,
        heading: say.choose,
        choose: say.chooseNow,
        chosen: say.chosen,
        send: say.look,
      }}
      request={request}
    >
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
    </FilePage>
  );
}
