import type { ItemView } from './item-view.ts';

/** Which thing a form is about, and what was seen of it. */
export function Which({ view }: { view: ItemView }) {
  const { strategy, element, answer, before } = view.item;
  return (
    <>
      <input type="hidden" name="strategy" value={strategy.id} />
      <input type="hidden" name="element" value={element.id} />
      <input type="hidden" name="seen" value={(answer ?? before)?.id ?? ''} />
    </>
  );
}
