import { meantBy } from '@lofte/domain/register/meant-by';
import { urls } from '../urls.ts';
import type { ElementView } from './view.ts';

/** An owner who is not in the register, so that nobody has a right from it: it says so, and offers those that may be meant. */
export function Stranger({ view }: { view: ElementView }) {
  const { element, register, seen, say } = view;
  const { owner } = element;
  if (!owner || owner.organisation !== undefined || owner.person !== undefined || !view.may.edit) return null;
  const offered = meantBy(owner.name, register.organisations);
  return (
    <div class="small stranger">
      <p class="quiet">
        {say.stranger} {view.may.seeNames ? <a href={urls.register()}>{say.openRegister}</a> : null}
      </p>
      {view.may.seeNames && offered.length > 0 ? (
        <form method="post" action={urls.editElement(seen.plan.strategy.id, element.id)}>
          <input type="hidden" name="field" value="owner" />
          <input type="hidden" name="item" value="" />
          <input type="hidden" name="seen" value={String(seen.seq)} />
          <p>
            {say.didYouMean}{' '}
            {offered.map(({ label }) => (
              <>
                <button type="submit" class="button button-unstyled" name="owner" value={label}>
                  {label}
                </button>{' '}
              </>
            ))}
          </p>
        </form>
      ) : null}
    </div>
  );
}
