import type { HistoryEntry } from '@lofte/service/history-of';
import type { HistoryChange } from '@lofte/service/named-changes';
import type { Language } from '../language.ts';
import { count } from '../numbers.ts';
import { FieldChanges } from './field-changes.tsx';
import { sayChange } from './headline.ts';
import { WholeThing } from './whole-thing.tsx';
import { historyWords } from './words.ts';

interface ChangesProps {
  readonly entry: HistoryEntry;
  readonly language: Language;
  /** The element whose history it is. */
  readonly element?: string | undefined;
}

/** What is not told one by one, where that is more than further changes. */
const counted: Partial<Record<HistoryEntry['kind'], 'adopted' | 'moreOfEdition' | 'asked'>> = {
  'strategy.adopted': 'adopted',
  'round.sent': 'asked',
  'round.widened': 'asked',
  'strategy.edition': 'moreOfEdition',
};

/** What an entry did to each thing: the one that its headline names first, without its name again. */
export function Changes({ entry, language, element }: ChangesProps) {
  const say = historyWords[language];
  const { changes, more, kind, subject } = entry;
  return (
    <>
      {changes.map((change) => (
        <OfThing
          change={change}
          named={change.id === subject || change.id === element}
          adopted={kind === 'strategy.adopted'}
          language={language}
        />
      ))}
      {more > 0 ? <p class="quiet small">{count(language, more, say[counted[kind] ?? 'more'])}</p> : null}
    </>
  );
}

/** What somebody said is the news itself, and not folded. */
const saidTables: ReadonlySet<HistoryChange['table']> = new Set(['ask', 'update', 'judgement', 'verdict']);

interface OfThingProps {
  readonly change: HistoryChange;
  /** The headline has said which it is. */
  readonly named: boolean;
  readonly adopted: boolean;
  readonly language: Language;
}

function OfThing({ change, named, adopted, language }: OfThingProps) {
  const say = historyWords[language];
  const { before, after, names } = change;
  const name = sayChange(change, language);
  if (before !== null && after !== null) {
    return (
      <div class="of-thing">
        {named || !name ? null : <p class="thing">{name}</p>}
        <FieldChanges change={change} telling={{ language, names }} />
        {change.withheld ? <p class="quiet small">{say.withheld}</p> : null}
      </div>
    );
  }
  const fields = <WholeThing change={change} telling={{ language, names }} />;
  const what = before === null ? say.cameIn : say.fell;
  return (
    <div class="of-thing">
      {named || !name ? null : (
        <p class="thing">
          {what}: {name}
        </p>
      )}
      {adopted ? (
        <>
          <p class="quiet small">{say.inPaper}</p>
          {fields}
        </>
      ) : before === null && saidTables.has(change.table) ? (
        <>
          {fields}
          {change.withheld ? <p class="quiet small">{say.withheld}</p> : null}
        </>
      ) : (
        <details>
          <summary>{say.saidThen}</summary>
          {fields}
        </details>
      )}
    </div>
  );
}
