import type { PlanPoint } from '@lofte/domain/world/partnership';
import type { ComparedPlan, ComparedPoint } from '@lofte/domain/world/plan-file/compare-points';
import { type PlanColumn, planColumns } from '@lofte/domain/world/plan-file/plan-table';
import type { Child } from 'hono/jsx';
import type { Language } from '../language.ts';
import { count, sayNumber } from '../numbers.ts';
import { sayTime } from '../time.ts';
import { worldWords } from '../world/words.ts';
import { sayPlanIssue } from './issues.ts';
import { planFileWords } from './words.ts';

/** The lines of the file by what they do, what cannot be read first; and what of the plan the file does not name. */
export function PlanLines({ compared, language }: { compared: ComparedPlan; language: Language }) {
  const say = planFileWords[language];
  const byHow = Map.groupBy(compared.lines, ({ how }) => how);
  return (
    <>
      <Group name="unread" of={compared.unread.length} language={language}>
        {compared.unread.map(({ line, words, issues }) => (
          <Line line={line} language={language}>
            <p>{words}</p>
            {issues.map((issue) => (
              <p class="wrong">
                {isColumn(issue.where) ? `${say.columnNames[issue.where]}: ` : ''}
                {sayPlanIssue(language, issue)}
              </p>
            ))}
          </Line>
        ))}
      </Group>
      {(['new', 'changed', 'same'] as const).map((how) => (
        <Group name={how} of={byHow.get(how)?.length ?? 0} language={language}>
          {byHow
            .get(how)
            ?.toSorted(remarkedFirst)
            .map((one) => (
              <Line line={one.line} language={language}>
                <Compared one={one} language={language} />
                {one.remarks.map((remark) => (
                  <p class="wrong">
                    {isColumn(remark.where) ? `${say.columnNames[remark.where]}: ` : ''}
                    {sayPlanIssue(language, remark)}
                  </p>
                ))}
              </Line>
            ))}
        </Group>
      ))}
      <Group name="absent" of={compared.absent.length} language={language}>
        {compared.absent.map(({ number, title }) => (
          <li>
            {number ? <b>{number}</b> : null} {title}
          </li>
        ))}
      </Group>
    </>
  );
}

/** What somebody should look at stands first. */
function remarkedFirst(a: ComparedPoint, b: ComparedPoint): number {
  return Math.sign(b.remarks.length) - Math.sign(a.remarks.length);
}

function Group(props: {
  name: 'unread' | 'new' | 'changed' | 'same' | 'absent';
  of: number;
  language: Language;
  children: Child;
}) {
  const { name, of, language, children } = props;
  if (of === 0) return null;
  return (
    <details class="of-file" open={name !== 'same' && name !== 'absent'}>
      <summary>
        <h2>{count(language, of, planFileWords[language].groups[name])}</h2>
      </summary>
      <ul class="plain lines">{children}</ul>
    </details>
  );
}

function Line({ line, language, children }: { line: number; language: Language; children: Child }) {
  return (
    <li class="file-line">
      <span class="quiet">{planFileWords[language].line(sayNumber(language, line))}</span>
      <div>{children}</div>
    </li>
  );
}

function Compared({ one: { point, before, how }, language }: { one: ComparedPoint; language: Language }) {
  const say = planFileWords[language];
  const name = (
    <>
      {point.number ? <b>{point.number}</b> : null} <span class="what">{point.title}</span>
    </>
  );
  if (how === 'same' || !before) {
    const facts = (['theme', 'owner', 'due', 'state'] as const).map((column) => sayCell(language, column, point));
    return (
      <>
        <p>{name}</p>
        <p class="small quiet">{facts.filter(Boolean).join(' · ')}</p>
      </>
    );
  }
  const changes = planColumns.filter(
    (column) => sayCell(language, column, before) !== sayCell(language, column, point),
  );
  return (
    <>
      <p>{name}</p>
      {changes.map((column) => (
        <p class="small">
          {say.columnNames[column]}:{' '}
          {sayCell(language, column, before) === '' ? null : (
            <>
              <del>{sayCell(language, column, before)}</del> →{' '}
            </>
          )}
          <ins>{sayCell(language, column, point)}</ins>
        </p>
      ))}
    </>
  );
}

function sayCell(language: Language, column: PlanColumn, point: Omit<PlanPoint, 'id'>): string {
  if (column === 'state') return point.state ? worldWords[language].pointStates[point.state] : (point.stateSaid ?? '');
  if (column === 'due' && point.due === undefined) return point.dueSaid ?? '';
  const said = point[column];
  if (said === undefined) return '';
  return column === 'due' ? (sayTime(language, said) ?? said) : said;
}

function isColumn(where: string | undefined): where is PlanColumn {
  return (planColumns as readonly (string | undefined)[]).includes(where);
}
