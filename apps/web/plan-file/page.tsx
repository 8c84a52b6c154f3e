import type { Issue } from '@lofte/domain/issue';
import { mostPoints, type Partnership } from '@lofte/domain/world/partnership';
import { planColumns } from '@lofte/domain/world/plan-file/plan-table';
import { planFileLimit } from '@lofte/service/world/read-plan-file';
import { FilePage } from '../file-page.tsx';
import { sayNumber } from '../numbers.ts';
import type { PageRequest } from '../route.ts';
import { urls } from '../urls.ts';
import { sayPartnership } from '../world/say.ts';
import { sayPlanIssue } from './issues.ts';
import { planFileWords } from './words.ts';

interface PlanFileProps {
  readonly partnership: Partnership;
  readonly issues: readonly Issue[];
  /** Name of the file that was refused. */
  readonly file: string;
  readonly request: PageRequest;
}

/** Where the file with an action plan is chosen, with what it may hold. */
export function PlanFilePage({ partnership, issues, file, request }: PlanFileProps) {
  const { language } = request;
  const say = planFileWords[language];
  const hint = say.chooseHint(sayNumber(language, mostPoints), String(planFileLimit / 1024 / 1024));
  return (
    <FilePage
      title={say.title}
      lead={say.lead}
      look="register"
      back={{ href: urls.partnership(partnership.id), name: sayPartnership(language, partnership) }}
      wrong={issues.map((issue) => sayPlanIssue(language, issue, file))}
      file={{
        action: urls.planFile(partnership.id),
        accept: '.xlsx,.docx,.pdf',
        hint: hint,
        heading: say.choose,
        choose: say.chooseNow,
        chosen: say.chosen,
        send: say.look,
      }}
      request={request}
    >
      <h2>{say.columns}</h2>
      <p>{say.columnsWhat}</p>
      <table class="columns">
        <tbody>
          {planColumns.map((column) => (
            <tr>
              <th scope="row">{say.columnNames[column]}</th>
              <td>{say.says[column]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </FilePage>
  );
}
