import type { Issue } from '@lofte/domain/issue';
import { mostPoints, type Partnership } from '@lofte/domain/world/partnership';
import type { ComparedPlan } from '@lofte/domain/world/plan-file/compare-points';
import { type FoundColumns, planTables } from '@lofte/domain/world/plan-file/find-columns';
import { type PlanTable, planColumns } from '@lofte/domain/world/plan-file/plan-table';
import type { Standing } from '@lofte/service/world/things-of';
import { Page } from '../layout.tsx';
import { count, sayNumber } from '../numbers.ts';
import type { PageRequest } from '../route.ts';
import { locale } from '../time.ts';
import { urls } from '../urls.ts';
import { sayPartnership } from '../world/say.ts';
import { sayPlanIssue } from './issues.ts';
import { PlanLines } from './plan-lines.tsx';
import type { SentPlan } from './show.tsx';
import { planFileWords } from './words.ts';

interface PreviewProps {
  readonly standing: Standing<Partnership>;
  readonly sent: SentPlan;
  readonly found: FoundColumns;
  readonly table: PlanTable;
  readonly compared: ComparedPlan;
  readonly issues: readonly Issue[];
  readonly request: PageRequest;
}

/** What each line of the file will do to the plan; nothing is written before the button says so. */
export function PlanPreviewPage(props: PreviewProps) {
  const { standing, sent, compared, issues, request } = props;
  const { language } = request;
  const say = planFileWords[language];
  const { thing } = standing;
  const groups = [
    ['unread', compared.unread.length],
    ...(['new', 'changed', 'same'] as const).map(
      (how) => [how, compared.lines.filter((one) => one.how === how).length] as const,
    ),
    ['absent', compared.absent.length],
    ['asSaid', compared.lines.filter(({ remarks }) => remarks.length > 0).length],
  ] as const;
  return (
    <Page title={say.title} request={request}>
      <div class="register plan-preview">
        <p class="back">
          <a href={urls.partnership(thing.id)}>{sayPartnership(language, thing)}</a>
        </p>
        <h1>{say.preview(sent.file)}</h1>
        {issues.length > 0 ? (
          <div class="alert alert-error" role="alert">
            {issues.map((issue) => (
              <p>
                {issue.code === 'changed-meanwhile' ? say.changedMeanwhile : sayPlanIssue(language, issue, sent.file)}
              </p>
            ))}
          </div>
        ) : null}
        <p>{say.nothingYet}</p>
        <ul class="tally">
          {groups.map(([group, n]) =>
            n === 0 ? null : (
              <li>
                <b>{sayNumber(language, n)}</b> {n === 1 ? say.groups[group].one : say.groups[group].other}
              </li>
            ),
          )}
        </ul>
        <Decide {...props} />
        <PlanLines compared={compared} language={language} />
      </div>
    </Page>
  );
}

/** The tables go along in the form: nothing of the file is kept until it is taken over. */
function Decide({ standing, sent, found, table, compared, request }: PreviewProps) {
  const { language } = request;
  const say = planFileWords[language];
  const { id } = standing.thing;
  const takes = compared.lines.filter(({ how }) => how !== 'same').length;
  const plans = planTables(sent.tables).length;
  const known = found.columns.title !== undefined;
  return (
    <form method="post" action={urls.takePlan(id)} enctype="multipart/form-data">
      {/* Enter in a field looks again; without this the browser would press the first button there is. */}
      <button type="submit" class="sr-only" tabindex={-1} formaction={urls.lookAtPlan(id)}>
        {say.again}
      </button>
      <input type="hidden" name="file" value={sent.file} />
      <input type="hidden" name="since" value={String(standing.since)} />
      <input type="hidden" name="shown" value={String(sent.at)} />
      <input type="hidden" name="tables" value={JSON.stringify(sent.tables)} />
      {sent.tables.length === 1 ? <input type="hidden" name="table" value={String(sent.at)} /> : null}
      <details class="plan-which" open={!known || plans > 1}>
        <summary>{say.which}</summary>
        {known ? null : <p>{say.choosePoint}</p>}
        {plans > 1 ? <p>{say.severalTables(sayNumber(language, plans))}</p> : null}
        <div class="plan-columns">
          {sent.tables.length > 1 ? <WhichTable sent={sent} language={language} /> : null}
          {planColumns.map((column) => (
            <WhichColumn {...{ column, found, table, language }} />
          ))}
        </div>
        <p class="choice">
          <button type="submit" class="button button-secondary" formaction={urls.lookAtPlan(id)}>
            {say.again}
          </button>
        </p>
      </details>
      {known ? <NotRead found={found} table={table} language={language} /> : null}
      {takes === 0 && known ? <p>{say.nothing}</p> : null}
      {compared.unread.length > 0 ? <p>{say.unreadStay}</p> : null}
      <p class="choice">
        {takes > 0 && compared.points.length <= mostPoints ? (
          <button type="submit" class="button button-primary">
            {say.takeOver(count(language, takes, say.points))}
          </button>
        ) : null}
        <a class="button button-secondary" href={urls.planFile(id)}>
          {say.otherFile}
        </a>
      </p>
    </form>
  );
}

/** The columns of the file that nothing is taken from, by their headings. */
function NotRead({
  found,
  table,
  language,
}: Pick<PreviewProps, 'found' | 'table'> & { language: PageRequest['language'] }) {
  const used = new Set(Object.values(found.columns));
  const heads = table.rows[found.heading]?.cells ?? [];
  const left = heads.filter((head, at) => head !== '' && !used.has(at)).slice(0, 12);
  if (left.length === 0) return null;
  const names = new Intl.ListFormat(locale(language), { type: 'conjunction' }).format(
    left.map((one) => one.slice(0, 60)),
  );
  return <p>{planFileWords[language].notTaken(names)}</p>;
}

function WhichTable({ sent, language }: { sent: SentPlan; language: PageRequest['language'] }) {
  const say = planFileWords[language];
  return (
    <div class="form-group">
      <label class="form-label" for="table">
        {say.table}
      </label>
      <select class="form-select" id="table" name="table">
        {sent.tables.map(({ sheet, rows }, at) => (
          <option value={String(at)} selected={at === sent.at}>
            {sheet ?? say.tableName(String(at + 1), sayNumber(language, rows.length))}
          </option>
        ))}
      </select>
    </div>
  );
}

function WhichColumn(props: {
  column: (typeof planColumns)[number];
  found: FoundColumns;
  table: PlanTable;
  language: PageRequest['language'];
}) {
  const { column, found, table, language } = props;
  const say = planFileWords[language];
  const width = Math.max(...table.rows.map(({ cells }) => cells.length));
  const { heading: head } = found;
  // Without a heading the first that stands under it tells what a column is.
  const named = (at: number) => table.rows.slice(head).find(({ cells }) => cells[at])?.cells[at] ?? '';
  return (
    <div class="form-group">
      <label class="form-label" for={`column-${column}`}>
        {say.columnNames[column]}
      </label>
      <select class="form-select" id={`column-${column}`} name={`column-${column}`}>
        <option value="">{say.notThere}</option>
        {Array.from({ length: width }, (_, at) => (
          <option value={String(at)} selected={found.columns[column] === at}>
            {say.column(String(at + 1), named(at).slice(0, 60))}
          </option>
        ))}
      </select>
    </div>
  );
}
