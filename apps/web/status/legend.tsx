import { states } from '@lofte/domain/follow-up/state';
import type { Language } from '../language.ts';
import { Sign } from './sign.tsx';
import { StateWord } from './state-sign.tsx';
import { statusWords } from './words.ts';

/** What the signs mean, and the rule, for beside a picture or a table that shows signs alone. */
export function SignLegend({ language }: { language: Language }) {
  const say = statusWords[language];
  return (
    <div class="sign-legend small">
      <ul class="plain" aria-label={say.legend}>
        {states.map((state) => (
          <li>
            <StateWord state={state} language={language} />
          </li>
        ))}
        <li class="state">
          <Sign state="on track" hollow /> {say.hollowMeans}
        </li>
        <li class="state">
          <Sign silent /> {say.silentMeans}
        </li>
      </ul>
      <p class="rule">{say.rule}</p>
    </div>
  );
}
