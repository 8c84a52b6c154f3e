import type { Language } from '../language.ts';
import { reviewWords } from './words.ts';

/** The keys of the page, and the switch that turns them off (`docs/decision/0005-keys.md`). */
export function Keys({ language }: { language: Language }) {
  const say = reviewWords[language];
  return (
    <details class="keys" id="keys">
      <summary>{say.keys}</summary>
      <dl>
        {Object.entries(say.keyTable).map(([key, what]) => (
          <div>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <label class="tick">
        <input type="checkbox" data-keys-on checked /> <span>{say.keysOn}</span>
      </label>
    </details>
  );
}
