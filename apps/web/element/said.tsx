import { changesOf } from '@lofte/domain/changes-of';
import type { Entry } from '@lofte/domain/entry';
import { entryWithTitle } from '@lofte/service/find-entry';
import type { Child } from 'hono/jsx';
import type { Language } from '../language.ts';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { short } from './head.tsx';
import { elementWords } from './words.ts';

/** What was just done (`?said=17`, the number of its entry), with a way to take it back; nothing where nothing was. */
export async function saidOf(call: Call, strategy: string, mayUndo: boolean): Promise<Child> {
  const asked = call.context.req.query('said');
  if (asked === undefined) return null;
  const { language } = call.request;
  if (asked === 'nothing') return <Said language={language} sentence={elementWords[language].saidNothing} />;
  const found = await entryWithTitle(call.service, strategy, Number(asked));
  if (!found.ok) return null;
  const { entry, title } = found.value;
  const sentence = sayEntry(language, entry, title);
  if (sentence === undefined) return null;
  const own = mayUndo && entry.kind !== 'strategy.adopted' ? entry : undefined;
  return <Said {...{ language, sentence, strategy }} entry={own} />;
}

/** `Gemt: titel`, `Flyttet: Nye lamper`; undefined for what is done elsewhere. */
function sayEntry(language: Language, entry: Entry, title: string): string | undefined {
  const say = elementWords[language];
  const about = changesOf(entry).find(({ id }) => id === entry.subject);
  const fields = Object.keys({ ...about?.before, ...about?.after }).flatMap((field) => say.fields[field] ?? []);
  return say.said[entry.kind]?.(short(title), fields.join(', ').toLowerCase());
}

function Said({
  language,
  sentence,
  strategy,
  entry,
}: {
  language: Language;
  sentence: string;
  strategy?: string;
  entry?: Entry | undefined;
}) {
  const say = elementWords[language];
  return (
    <div class="said" data-said>
      <p role="status">{sentence}</p>
      {entry && strategy ? (
        <form method="post" action={urls.undoEntry(strategy)}>
          <input type="hidden" name="entry" value={String(entry.seq)} />
          <button type="submit" class="button button-unstyled">
            {entry.kind === 'change.undone' ? say.redo : say.undo}
          </button>
        </form>
      ) : null}
      <button type="button" class="button button-unstyled" data-close-said hidden>
        {say.closeSaid}
      </button>
    </div>
  );
}
