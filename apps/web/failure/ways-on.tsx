import { homeOf } from '../home-of.ts';
import { partnerWords } from '../partners/words.ts';
import type { PageRequest } from '../route.ts';
import { urls } from '../urls.ts';
import { failureWords } from './words.ts';

/** From a page that could not do what was asked: back to the one before, and the library. `nothingThere`: the place asked for does not exist. */
export function WaysOn({ request, nothingThere }: { request: PageRequest; nothingThere?: boolean }) {
  const say = failureWords[request.language];
  const home = homeOf(request.actor);
  return (
    <p class="links">
      {request.back === undefined || nothingThere ? null : (
        <>
          <a href={request.back}>{say.backThere}</a>{' '}
        </>
      )}
      {home === urls.overview() ? (
        <a href={urls.library()}>{say.back}</a>
      ) : (
        <a href={home}>{partnerWords[request.language].title}</a>
      )}
    </p>
  );
}
