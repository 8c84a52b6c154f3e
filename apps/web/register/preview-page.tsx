import type { Effect } from '@lofte/domain/register/import-effect';
import type { ImportLine } from '@lofte/domain/register/import-line';
import type { PlannedLine } from '@lofte/domain/register/import-plan';
import type { ImportPreview } from '@lofte/service/preview-import';
import type { Language } from '../language.ts';
import { Page } from '../layout.tsx';
import { count, sayNumber } from '../numbers.ts';
import type { PageRequest } from '../route.ts';
import { urls } from '../urls.ts';
import { importWords } from './import-words.ts';
import { LineOfFile } from './preview-line.tsx';

export interface PreviewProps {
  readonly file: string;
  readonly lines: readonly ImportLine[];
  readonly preview: ImportPreview;
  readonly request: PageRequest;
  /** What is to be said of the file beside its lines. */
  readonly notes?: readonly string[];
}

const groups = ['wrong', 'new', 'changed', 'same'] as const;
type Group = (typeof groups)[number];

/** What each line of a file will do; nothing is written before the button says so. */
export function PreviewPage(props: PreviewProps) {
  const { file, preview, request, notes = [] } = props;
  const { language } = request;
  const say = importWords[language];
  const byGroup = Map.groupBy(preview.plan.lines, groupOf);
  const shown = groups.filter((group) => byGroup.has(group));
  return (
    <Page title={say.title} request={request}>
      <div class="register">
        <h1>{say.preview(file)}</h1>
        {notes.map((note) => (
          <div class="alert" role="status">
            <p>{note}</p>
          </div>
        ))}
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
        <Decide
          {...props}
          good={(byGroup.get('new')?.length ?? 0) + (byGroup.get('changed')?.length ?? 0)}
          wrong={byGroup.get('wrong')?.length ?? 0}
        />
        {shown.map((group) => (
          <Lines {...{ group, language }} lines={byGroup.get(group) ?? []} />
        ))}
      </div>
    </Page>
  );
}

/** The lines go along in the form: nothing of the file is kept until it is imported. */
function Decide(props: PreviewProps & { good: number; wrong: number }) {
  const { file, lines, preview, request, good, wrong } = props;
  const { language } = request;
  const say = importWords[language];
  return (
    <form method="post" action={urls.importNow()} enctype="multipart/form-data">
      <input type="hidden" name="file" value={file} />
      <input type="hidden" name="seen" value={preview.seen} />
      <input type="hidden" name="lines" value={JSON.stringify(lines)} />
      {good === 0 ? <p>{say.nothing}</p> : null}
      {good > 0 && wrong > 0 ? <p>{say.importRest}</p> : null}
      <p class="choice">
        {good > 0 ? (
          <button type="submit" class="button button-primary">
            {say.importNow(count(language, good, say.lines))}
          </button>
        ) : null}
        {wrong > 0 ? (
          <button type="submit" class="button button-secondary" formaction={urls.importWrong()}>
            {say.wrongFile}
          </button>
        ) : null}
        <a class="button button-secondary" href={urls.importRegister()}>
          {say.otherFile}
        </a>
      </p>
    </form>
  );
}

function Lines({ group, lines, language }: { group: Group; lines: readonly PlannedLine[]; language: Language }) {
  const say = importWords[language];
  return (
    <details class="of-file" open={group !== 'same'}>
      <summary>
        <h2>{count(language, lines.length, say.groups[group])}</h2>
      </summary>
      <ul class="plain lines">
        {lines.map((planned) => (
          <LineOfFile planned={planned} language={language} />
        ))}
      </ul>
    </details>
  );
}

function groupOf({ issues, effects }: PlannedLine): Group {
  if (issues.length > 0) return 'wrong';
  if (effects.length === 0) return 'same';
  return effects.some(({ how }: Effect) => how === 'new') ? 'new' : 'changed';
}
