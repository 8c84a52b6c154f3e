import type { LoadShift } from '@lofte/domain/steering/fit';
import type { Language } from '../language.ts';
import { sayNumber } from '../numbers.ts';
import { steeringWords } from './words.ts';

/** What a proposal would do to the work of organisations, year by year, with a sign and a word for whether it then fits. */
export function LoadShifts({
  shifts,
  name,
  language,
}: {
  shifts: readonly LoadShift[];
  name: (organisation: string) => string;
  language: Language;
}) {
  const say = steeringWords[language];
  const number = (n: number) => sayNumber(language, n);
  return (
    <ul class="plain load-shifts">
      {shifts.map(({ organisation, year, load, after, capacity, effect }) => (
        <li>
          {say.shift(name(organisation), String(year), number(load), number(after))}
          {capacity === undefined ? (
            <span class="quiet"> · {say.fit.unsaid}</span>
          ) : (
            <>
              <span class="quiet"> · {say.ofCapacity(number(capacity))}</span>{' '}
              <b class={effect}>
                <span aria-hidden="true">{say.effectSigns[effect]}</span> {say.effects[effect]}
              </b>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
