import type { HomeStep } from '@lofte/domain/world/dossier';
import type { Language } from '../language.ts';
import { sayTime } from '../time.ts';

/** What somebody has to do by when: done is marked, late stands in red. */
export function Steps(props: {
  readonly steps: readonly Pick<HomeStep, 'what' | 'due' | 'who' | 'done'>[];
  readonly today: string;
  readonly language: Language;
}) {
  const { steps, today, language } = props;
  return (
    <ul class="plain">
      {steps.map(({ what, due, who, done }) => (
        <li>
          {done ? '✓ ' : ''}
          {what}
          <span class={!done && due && due < today.slice(0, due.length) ? 'overdue' : 'quiet'}>
            {' '}
            {[who, due && (sayTime(language, due) ?? due)].filter(Boolean).join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
