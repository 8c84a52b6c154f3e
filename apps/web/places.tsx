import { may, mayAnywhere } from '@lofte/domain/rights';
import { homeOf } from './home-of.ts';
import { owedWords } from './owed/words.ts';
import { partnerWords } from './partners/words.ts';
import { registerWords } from './register/words.ts';
import { reviewsWords } from './reviews/words.ts';
import { roundWords } from './rounds/words.ts';
import type { PageRequest } from './route.ts';
import { steeringWords } from './steering/words.ts';
import { urls } from './urls.ts';
import { words } from './words.ts';
import { worldWords } from './world/words.ts';

/** The places of the application, as far as whoever looks may go there. */
export function Places({ request: { actor, language, path } }: { request: PageRequest }) {
  const say = words[language];
  const places = [
    ...(may(actor, 'library.see')
      ? [
          { href: urls.overview(), name: say.overview, here: /^\/(\?|status\b|$)/.test(path) },
          { href: urls.library(), name: say.library, here: /^\/library\b/.test(path) },
        ]
      : []),
    ...(may(actor, 'register.see')
      ? [{ href: urls.register(), name: registerWords[language].place, here: /^\/(register|people)\b/.test(path) }]
      : []),
    ...(may(actor, 'world.see')
      ? [
          {
            href: urls.world(),
            name: worldWords[language].title,
            here: /^\/(world|partnership-forum|calendar|engagements|negotiations|dossiers|candidatures|coalitions|money|figures)\b/.test(
              path,
            ),
          },
        ]
      : []),
    ...(homeOf(actor) === urls.partnerForum()
      ? [{ href: urls.partnerForum(), name: partnerWords[language].title, here: /^\/partnership-forum\b/.test(path) }]
      : []),
    ...(mayAnywhere(actor, 'round.see')
      ? [{ href: urls.rounds(), name: roundWords[language].title, here: /^\/(rounds|review)(\/|\?|$)/.test(path) }]
      : []),
    ...(mayAnywhere(actor, 'steering.see')
      ? [{ href: urls.reviews(), name: reviewsWords[language].title, here: /^\/reviews\b/.test(path) }]
      : []),
    ...(may(actor, 'steering.see')
      ? [
          {
            ...{ href: urls.steering(), name: steeringWords[language].title },
            here: /^\/(steering|proposals|meetings|decisions)\b/.test(path),
          },
        ]
      : []),
    ...(may(actor, 'account.own') && actor.request === undefined && homeOf(actor) === urls.overview()
      ? [{ href: urls.owed(), name: owedWords[language].title, here: /^\/owed\b/.test(path) }]
      : []),
  ];
  if (places.length < 2) return null;
  return (
    <nav class="places" aria-label={say.places}>
      <ul>
        {places.map(({ href, name, here }) => (
          <li>
            <a href={href} aria-current={here ? 'true' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
