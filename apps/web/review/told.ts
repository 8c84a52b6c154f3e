import { count } from '../numbers.ts';
import type { Call } from '../route.ts';
import { reviewWords } from './words.ts';

/** What was just done, as the address says it. */
export function toldIn({ context, request: { language } }: Call): string | undefined {
  const say = reviewWords[language];
  switch (context.req.query('said')) {
    case 'accept':
      return say.accepted;
    case 'unchanged':
      return say.acceptedMany(count(language, Number(context.req.query('n')) || 0, say.answer));
    case 'return':
      return say.returned;
    case 'judge':
      return say.judged;
    case 'unjudge':
      return say.unjudged;
    default:
      return undefined;
  }
}

/** The page to go back to, saying what was done. */
export function backTo(path: string, said: string): string {
  const url = new URL(path, 'http://localhost');
  url.searchParams.set('said', said);
  return `${url.pathname}${url.search}${url.hash}`;
}
