import type { DecidedBy } from '@lofte/service/follow-up/status-of';
import type { Language } from '../language.ts';
import { urls } from '../urls.ts';
import { decisionWords } from './words.ts';

/** The decision that something follows, by its number. */
export function DecidedLink({ by, language }: { by: DecidedBy | undefined; language: Language }) {
  if (!by) return null;
  return (
    <a class="decided-by small" href={urls.decision(by.id)}>
      {decisionWords[language].decidedBy(by.number)}
    </a>
  );
}
