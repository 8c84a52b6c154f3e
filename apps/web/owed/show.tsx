import { type Owed, owedBy } from '@lofte/service/follow-up/owed-by';
import type { Language } from '../language.ts';
import { Page } from '../layout.tsx';
import type { Call } from '../route.ts';
import { sayTime } from '../time.ts';
import { urls } from '../urls.ts';
import { owedWords } from './words.ts';

/** What whoever is signed in is asked for, each leading to its page. */
export async function showOwed({ service, actor, request, context }: Call): Promise<Response> {
  const owed = await owedBy(service, actor.id);
  const say = owedWords[request.language];
  return context.html(
    <Page title={say.title} request={request}>
      <h1>{say.title}</h1>
      {owed.length === 0 ? <p>{say.nothing}</p> : <OwedList owed={owed} language={request.language} />}
    </Page>,
  );
}

export function OwedList({ owed, language }: { owed: readonly Owed[]; language: Language }) {
  const say = owedWords[language];
  return (
    <ul class="rows plain">
      {owed.map(({ request, round, answered, token }) => (
        <li>
          <a href={urls.answer(token)}>{round.name}</a>
          <span class="quiet">
            {say.answered(answered, request.elements.length)} · {say.due(sayTime(language, round.due) ?? round.due)}
          </span>
        </li>
      ))}
    </ul>
  );
}
