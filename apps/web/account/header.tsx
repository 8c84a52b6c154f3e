import { may } from '@lofte/domain/rights';
import type { PageRequest } from '../route.ts';
import { urls } from '../urls.ts';
import { accountWords } from './words.ts';

/** Who is signed in, and behind the name the account and the way out; the way in for a visitor; nothing where there are no accounts yet, or for who came with a link. */
export function Account({ request }: { request: PageRequest }) {
  const { actor, language } = request;
  const say = accountWords[language];
  if (actor.id === 'local' || actor.request !== undefined) return null;
  if (actor.id === 'nobody') {
    const away = request.path.startsWith('/sign-in');
    return away ? null : (
      <p class="who">
        <a href={urls.signIn(request.path)}>{say.signIn}</a>
      </p>
    );
  }
  return (
    <details class="who">
      <summary>
        <span>{actor.name}</span>
      </summary>
      <ul>
        <li>
          <a href={urls.account()}>{say.title}</a>
        </li>
        {may(actor, 'rights.see') ? (
          <li>
            <a href={urls.rights()}>{say.rights}</a>
          </li>
        ) : null}
        <li>
          <form method="post" action={urls.signOut()}>
            <button type="submit" class="button button-unstyled">
              {say.signOut}
            </button>
          </form>
        </li>
      </ul>
    </details>
  );
}
