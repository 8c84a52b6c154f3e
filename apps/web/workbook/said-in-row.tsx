import type { WantedUpdate } from '@lofte/domain/follow-up/settle-update';
import type { Evidence } from '@lofte/domain/follow-up/update';
import type { PlanElement } from '@lofte/domain/plan-element';
import { StateMark } from '../follow-up/state-mark.tsx';
import type { Language } from '../language.ts';
import { sayMeasure } from '../numbers.ts';
import { sayTime } from '../time.ts';
import { workbookWords } from './words.ts';

interface SaidProps {
  readonly said: Pick<WantedUpdate, 'state' | 'text' | 'help' | 'milestones' | 'values' | 'evidence'>;
  readonly element: PlanElement | undefined;
  readonly language: Language;
}

/** What an answer says, all of it: nothing is to be saved that was not seen. */
export function SaidInRow({ said, element, language }: SaidProps) {
  const say = workbookWords[language];
  const { state, text, help, milestones = [], values = [], evidence = [] } = said;
  const lines = [
    ...milestones.map(({ id, done }) => {
      const title = element?.milestones?.find((one) => one.id === id)?.title ?? '';
      return done === null ? say.notReached(title) : say.reached(title, sayTime(language, done) ?? done);
    }),
    ...values.map(({ indicator, period, value }) => {
      const { title = '', unit = '' } = element?.indicators?.find(({ id }) => id === indicator) ?? {};
      return `${title}, ${sayTime(language, period) ?? period}: ${sayMeasure(language, value, unit)}`;
    }),
    ...evidence.map((one) => `${say.evidence}: ${nameOf(one)} (${sayTime(language, one.date) ?? one.date})`),
  ];
  return (
    <>
      <p>
        <StateMark state={state} language={language} />
      </p>
      {text.trim() === '' ? null : <p class="their-words">{text}</p>}
      {help?.trim() ? (
        <p>
          <b>{say.help}:</b> <span class="their-words">{help}</span>
        </p>
      ) : null}
      {lines.length > 0 ? (
        <ul class="plain">
          {lines.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function nameOf(evidence: Evidence): string {
  if (evidence.kind === 'file') return evidence.name;
  return evidence.kind === 'link' ? (evidence.title ?? evidence.url) : evidence.quote;
}
