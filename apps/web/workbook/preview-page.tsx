import type { TakenRow } from '@lofte/domain/follow-up/filled-row';
import type { PreviewRow, WorkbookPreview } from '@lofte/service/follow-up/workbook/preview-workbook';
import { Page } from '../layout.tsx';
import { count, sayNumber } from '../numbers.ts';
import type { WorkbookPlace } from './place.ts';
import { RowOfBook, WrongCell } from './preview-row.tsx';
import { workbookWords } from './words.ts';

export interface PreviewProps {
  readonly file: string;
  readonly preview: WorkbookPreview;
  readonly place: WorkbookPlace;
}

const groups = ['wrong', 'conflict', 'new', 'changed', 'same'] as const;

/** What each row of a workbook will do; nothing is saved before the button says so. */
export function PreviewPage({ file, preview, place }: PreviewProps) {
  const { request } = place;
  const { language } = request;
  const say = workbookWords[language];
  const { rows, stray, unused, absent, left } = preview;
  const byGroup = Map.groupBy(rows, ({ how }) => how);
  const shown = groups.filter((group) => byGroup.has(group));
  const savable = rows.filter(({ saying }) => saying !== undefined);
  return (
    <Page title={say.preview(file)} request={request}>
      <div class="workbook">
        <p class="back">
          <a href={place.page}>{place.title}</a>
        </p>
        <h1>{say.preview(file)}</h1>
        {unused.length > 0 ? <Note text={say.unused(unused.join(', ').slice(0, 500))} /> : null}
        {absent.length > 0 ? <Note text={say.absent(absent.join(', '))} /> : null}
        <p>{say.nothingYet}</p>
        <ul class="tally">
          {shown.map((group) => {
            const n = byGroup.get(group)?.length ?? 0;
            const { one, other } = say.groups[group];
            return (
              <li>
                <b>{sayNumber(language, n)}</b> {n === 1 ? one : other}
              </li>
            );
          })}
        </ul>
        {left > 0 ? <p>{say.left(count(language, left, say.things))}</p> : null}
        {stray.length > 0 ? (
          <section>
            <h2>{say.stray}</h2>
            {stray.map((issue) => (
              <WrongCell issue={issue} language={language} />
            ))}
          </section>
        ) : null}
        <form method="post" action={place.take} enctype="multipart/form-data">
          <input type="hidden" name="rows" value={JSON.stringify(savable.map(takenRow))} />
          {shown.map((group) => (
            <Group {...{ group, preview, savable, language }} rows={byGroup.get(group) ?? []} />
          ))}
          <Decide {...{ byGroup, savable, place }} />
        </form>
      </div>
    </Page>
  );
}

/** The rows go along in the form: nothing of the workbook is kept until it is saved. */
function takenRow({ row, stands }: PreviewRow): TakenRow {
  return { row, ...(stands ? { stood: stands.id } : {}) };
}

function Note({ text }: { text: string }) {
  return (
    <div class="alert" role="status">
      <p>{text}</p>
    </div>
  );
}

interface GroupProps {
  readonly group: (typeof groups)[number];
  readonly rows: readonly PreviewRow[];
  readonly savable: readonly PreviewRow[];
  readonly preview: WorkbookPreview;
  readonly language: 'da' | 'en';
}

function Group({ group, rows, savable, preview, language }: GroupProps) {
  const say = workbookWords[language];
  const several = preview.requests.length > 1;
  const places = new Map(savable.map((row, i) => [row, i]));
  return (
    <details class="of-file" open={group !== 'same'}>
      <summary>
        <h2>{count(language, rows.length, say.groups[group])}</h2>
      </summary>
      <ul class="plain">
        {rows.map((row) => (
          <RowOfBook {...{ row, several, language }} at={places.get(row) ?? -1} people={preview.people} />
        ))}
      </ul>
    </details>
  );
}

interface DecideProps {
  readonly byGroup: ReadonlyMap<PreviewRow['how'], readonly PreviewRow[]>;
  readonly savable: readonly PreviewRow[];
  readonly place: WorkbookPlace;
}

function Decide({ byGroup, savable, place }: DecideProps) {
  const { language } = place.request;
  const say = workbookWords[language];
  const plain = (byGroup.get('new')?.length ?? 0) + (byGroup.get('changed')?.length ?? 0);
  const chooses = byGroup.has('conflict');
  return (
    <>
      {savable.length === 0 ? <p>{say.nothing}</p> : null}
      {savable.length > 0 && byGroup.has('wrong') ? <p>{say.mend}</p> : null}
      <p class="choice">
        {savable.length > 0 ? (
          <button type="submit" class="button button-primary">
            {chooses ? say.saveChosen : say.save(count(language, plain, say.answers))}
          </button>
        ) : null}
        <a class="button button-secondary" href={place.page}>
          {say.other}
        </a>
      </p>
    </>
  );
}
