import { may } from '@lofte/domain/rights';
import { calendarWords } from '../calendar/words.ts';
import { engagementWords } from '../engagements/words.ts';
import { figureWords } from '../figures/words.ts';
import { mapWords } from '../map/words.ts';
import { moneyWords } from '../money/words.ts';
import { negotiationWords } from '../negotiations/words.ts';
import { partnerWords } from '../partners/words.ts';
import type { PageRequest } from '../route.ts';
import { urls } from '../urls.ts';
import { worldWords } from './words.ts';

export type WorldPart =
  | 'all'
  | 'engagements'
  | 'calendar'
  | 'negotiations'
  | 'themes'
  | 'map'
  | 'money'
  | 'figures'
  | 'partners';

/** The ways between the pages about the world; `here` is the one that is open. */
export function WorldWays({ here, request: { language, actor } }: { here: WorldPart; request: PageRequest }) {
  // A partner outside sees one of them.
  if (!may(actor, 'world.see')) return null;
  const say = worldWords[language];
  const pages: readonly (readonly [WorldPart, string, string])[] = [
    ['all', urls.world(), say.partnersAndForums],
    ['engagements', urls.engagements(), engagementWords[language].title],
    ['calendar', urls.calendar(), calendarWords[language].title],
    ['negotiations', urls.negotiations(), negotiationWords[language].title],
    ['themes', urls.worldThemes(), say.themes],
    ['map', urls.worldMap(), mapWords[language].see],
    ['money', urls.money(), moneyWords[language].title],
    ['figures', urls.figures(), figureWords[language].title],
    ['partners', urls.partnerForum(), partnerWords[language].title],
  ];
  return (
    <nav class="ways" aria-label={say.title}>
      <ul>
        {pages.map(([page, href, name]) => (
          <li>
            <a href={href} aria-current={page === here ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
