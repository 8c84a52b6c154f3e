import { urls } from '../urls.ts';
import type { View } from './view.ts';

/** What the script sends when a part is dragged or put somewhere by keys, and the words it says meanwhile. */
export function MoveForm({ view: { say, strategy, edit } }: { view: View }) {
  return (
    <>
      <form
        {...{ method: 'post', action: urls.movePart(strategy.id), hidden: true }}
        data-move
        data-carrying={say.carrying}
        data-grip={say.grip}
      >
        <input type="hidden" name="element" />
        <input type="hidden" name="near" />
        <input type="hidden" name="relation" />
        <input type="hidden" name="seen" value={String(edit?.seen ?? 0)} />
      </form>
      <p class="carrying" role="status" data-carrying-said hidden />
    </>
  );
}

/** The keys, for whoever presses `?`. */
export function MoveKeys({ view: { say } }: { view: View }) {
  return (
    <details class="move-keys" data-keys hidden>
      <summary>{say.keys}</summary>
      <dl>
        {say.keyList.map(([key, what]) => (
          <div>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <label class="tick">
        <input type="checkbox" data-keys-on />
        <span>{say.lettersOn}</span>
      </label>
    </details>
  );
}
