import type { StrategyRow } from '@lofte/service/list-library';
import { Page } from '../layout.tsx';
import { pastWords } from '../past/words.ts';
import type { Past } from '../past.ts';
import type { PageRequest } from '../route.ts';
import { sayTime } from '../time.ts';
import { words } from '../words.ts';
import { Strategy } from './papers.tsx';
import { libraryWords } from './words.ts';

interface PastLibraryProps {
  readonly strategies: readonly StrategyRow[];
  readonly past: Past;
  readonly request: PageRequest;
}

/** The strategies that stood on a past day. Papers that were not adopted are no part of the record. */
export function PastLibraryPage({ strategies, past, request }: PastLibraryProps) {
  const { language } = request;
  return (
    <Page title={words[language].library} request={request} past={past} pastWhat="library">
      <div class="library">
        <h1>{words[language].library}</h1>
        {strategies.length === 0 ? (
          <p>{pastWords[language].noStrategies(sayTime(language, past.day) ?? past.day)}</p>
        ) : (
          <section aria-labelledby="strategies-title">
            <h2 id="strategies-title">{libraryWords[language].strategies}</h2>
            <ul class="papers plain">
              {strategies.map((strategy) => (
                <Strategy strategy={strategy} past={past} language={language} />
              ))}
            </ul>
          </section>
        )}
      </div>
    </Page>
  );
}
