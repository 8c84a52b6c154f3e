import type { Issue } from '@lofte/domain/issue';
import { shownTitle } from '@lofte/domain/shown-title';
import type { PreviewRow } from '@lofte/service/follow-up/workbook/preview-workbook';
import type { Language } from '../language.ts';
import { sayDay } from '../time.ts';
import { sayWorkbookIssue } from './issues.ts';
import { SaidInRow } from './said-in-row.tsx';
import { workbookWords } from './words.ts';

interface RowProps {
  readonly row: PreviewRow;
  /** Its place among the rows that can be saved. */
  readonly at: number;
  readonly people: ReadonlyMap<string, string>;
  /** Whether several people are asked, so that each row says whom. */
  readonly several: boolean;
  readonly language: Language;
}

/** One element of a workbook: what it would say, beside what stands, or why it cannot be saved. */
export function RowOfBook({ row, at, people, several, language }: RowProps) {
  const say = workbookWords[language];
  const { element, how, receiver, issues, saying, stands, seen } = row;
  const title = element ? shownTitle(element) : row.row.element;
  const said = saying === 'as before' ? seen : saying;
  const asBefore = saying === 'as before' ? <p class="quiet">{say.asBefore}</p> : null;
  const name = stands && people.get(stands.by);
  const day = stands ? sayDay(language, stands.at) : '';
  return (
    <li class={`of-book ${how}`}>
      {how === 'new' || how === 'changed' ? (
        <input type="checkbox" name="take" value={String(at)} checked aria-label={say.take(title)} />
      ) : (
        <span />
      )}
      <div>
        <h3>{element?.number ? `${element.number} ${title}` : title}</h3>
        {several && receiver ? <p class="quiet">{receiver}</p> : null}
        {issues.map((issue) => (
          <WrongCell issue={issue} places={row.places} language={language} />
        ))}
        {how === 'conflict' && stands && said ? (
          <fieldset class="both">
            <legend class="sr-only">{say.bothSaid(title)}</legend>
            <div>
              <h4>{name ? say.stands(name, day) : say.standsBare(day)}</h4>
              <SaidInRow said={stands} element={element} language={language} />
              <label class="pick-one">
                <input type="radio" name={`both-${at}`} value="keep" checked /> {say.keep}
              </label>
            </div>
            <div>
              <h4>{say.inBook}</h4>
              <SaidInRow said={said} element={element} language={language} />
              <label class="pick-one">
                <input type="radio" name={`both-${at}`} value="use" /> {say.use}
              </label>
            </div>
          </fieldset>
        ) : said ? (
          <>
            {asBefore}
            <SaidInRow said={said} element={element} language={language} />
          </>
        ) : null}
      </div>
    </li>
  );
}

/** What is wrong, with the cell where it is to be mended. */
export function WrongCell({
  issue,
  places = {},
  language,
}: {
  issue: Issue;
  places?: PreviewRow['places'];
  language: Language;
}) {
  const say = workbookWords[language];
  const where = issue.where?.includes('!') ? issue.where : places[placeOf(issue.where)];
  const [sheet = '', cell = ''] = where?.split('!') ?? [];
  const given = String(issue.values?.given ?? '');
  return (
    <p class="wrong">
      {where && issue.code !== 'row-twice' ? <b>{say.cell(sheet, cell)}: </b> : null}
      {sayWorkbookIssue(language, issue)}
      {issue.values?.cell && given !== '' ? ` ${say.cellSays(given)}` : null}
    </p>
  );
}

/** The field of an answer that a rule names, as the sheet's column for it. */
function placeOf(where = ''): string {
  return where === 'evidence' ? 'linkDate' : where;
}
