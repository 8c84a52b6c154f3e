import type { HistoryEntry } from '@lofte/service/history-of';
import type { Language } from '../language.ts';
import { Changes } from './changes.tsx';
import { historyWords } from './words.ts';

/** What an entry says, as HTML for a feed reader. */
export function feedBody(entry: HistoryEntry, language: Language): string {
  const say = historyWords[language];
  const { reason, decision, decisionNumber } = entry;
  const body = (
    <div>
      {reason === undefined ? null : (
        <p>
          {say.reason}: {reason}
        </p>
      )}
      {decision === undefined ? null : (
        <p>
          {say.decision}: {decisionNumber ?? decision}
        </p>
      )}
      <Changes entry={entry} language={language} />
    </div>
  );
  return String(body);
}
