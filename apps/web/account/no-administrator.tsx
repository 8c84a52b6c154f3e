import type { PageRequest } from '../route.ts';
import { accountWords } from './words.ts';

/** A quiet line as long as nobody decides who may what. */
export function NoAdministrator({ request }: { request: PageRequest }) {
  if (request.actor.id !== 'local') return null;
  return <p class="no-administrator quiet small">{accountWords[request.language].noAdministrator}</p>;
}
