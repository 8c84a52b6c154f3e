import type { HistoryEntry } from '@lofte/service/history-of';
import type { Language } from '../language.ts';
import { sayMoment } from '../time.ts';
import { urls } from '../urls.ts';
import { Changes } from './changes.tsx';
import { headline, sayWho } from './headline.ts';
import { historyWords } from './words.ts';

export interface EntriesProps {
  readonly entries: readonly HistoryEntry[];
  readonly language: Language;
  /** The element whose history it is; its name is not said again. */
  readonly element?: string | undefined;
  /** Where the day stands above the entries, only the time of day is said. */
  readonly underDay?: boolean;
  /** Whether the reader may take an entry back. Nobody may where it is not given. */
  readonly mayUndo?: (entry: HistoryEntry) => boolean;
}

/**
 * Entries, newest first: who, when, what before and after, why. The element's page embeds them:
 *
 * `const history = await historyOf(service, { strategy, element, limit: 5 }, actor);`
 * `<Entries entries={history.entries} element={element} language={language} />`
 */
export function Entries({ entries, ...rest }: EntriesProps) {
  return (
    <ol class="entries plain">
      {entries.map((entry) => (
        <OneEntry entry={entry} {...rest} />
      ))}
    </ol>
  );
}

function OneEntry({
  entry,
  language,
  element,
  underDay,
  mayUndo,
}: Omit<EntriesProps, 'entries'> & { entry: HistoryEntry }) {
  const say = historyWords[language];
  return (
    <li class="entry" id={`post-${entry.seq}`}>
      <p class="headline">{headline(entry, language, element)}</p>
      <p class="entry-meta">
        <time datetime={entry.time}>{sayMoment(language, entry.time, underDay)}</time> · {sayWho(entry, language)} ·{' '}
        {say.entry(entry.seq)}
      </p>
      <Why entry={entry} language={language} />
      <Changes entry={entry} language={language} element={element} />
      <div class="entry-ways">
        {mayUndo?.(entry) ? <Undo entry={entry} language={language} /> : null}
        <SeeAfter entry={entry} element={element} language={language} />
      </div>
    </li>
  );
}

function Undo({ entry: { strategy = '', seq }, language }: { entry: HistoryEntry; language: Language }) {
  const say = historyWords[language];
  return (
    <form method="post" action={urls.undoEntry(strategy)}>
      <input type="hidden" name="entry" value={String(seq)} />
      <button type="submit" class="button button-unstyled" aria-label={say.undoWhat(seq)}>
        {say.undo}
      </button>
    </form>
  );
}

/** Why, which decision, and what took back what. */
function Why({ entry, language }: { entry: HistoryEntry; language: Language }) {
  const say = historyWords[language];
  const { reason, decision, decisionNumber, undoneBy } = entry;
  return (
    <>
      {reason === undefined ? null : (
        <p class="why">
          <span class="quiet">{say.reason}:</span> {reason}
        </p>
      )}
      {decision === undefined ? null : (
        <p class="why">
          <span class="quiet">{say.decision}:</span>{' '}
          {decisionNumber === undefined ? decision : <a href={urls.decision(decision)}>{decisionNumber}</a>}
        </p>
      )}
      {undoneBy === undefined ? null : (
        <p class="why">
          ↶ {say.undoneBy} {say.entry(undoneBy)}
        </p>
      )}
    </>
  );
}

/** The element whose history it is, unless the entry took it away, or the strategy, as it stood just after. */
function SeeAfter({
  entry,
  element,
  language,
}: {
  entry: HistoryEntry;
  element: string | undefined;
  language: Language;
}) {
  const say = historyWords[language];
  const { strategy, seq, changes } = entry;
  if (strategy === undefined) return null;
  const gone = changes.some(({ id, after }) => id === element && after === null);
  const page = element === undefined || gone ? urls.strategy(strategy) : urls.element(strategy, element);
  return (
    <a href={urls.onDay(page, { on: String(seq) })} aria-label={say.seeAfterWhat(seq)}>
      {say.seeAfter}
    </a>
  );
}
