import type { Language } from '../language.ts';
import { worldWords } from './words.ts';

/** Taking a thing out of the register: said first, done by the second press. */
export function RemoveThing({ action, since, language }: { action: string; since: number; language: Language }) {
  const say = worldWords[language];
  return (
    <details class="change">
      <summary>{say.remove}</summary>
      <form method="post" action={action}>
        <input type="hidden" name="since" value={String(since)} />
        <p>{say.removeWhat}</p>
        <button type="submit" class="button button-secondary">
          {say.removeAsk}
        </button>
      </form>
    </details>
  );
}
