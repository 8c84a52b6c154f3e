import type { Progress } from '@lofte/service/verify-record';
import type { Terminal } from './terminal.ts';

/** Milliseconds between two looks at how far it is. */
const often = 200;

/** Shows how far it is, now and then. */
export function tellProgress({ progress }: Terminal): (told: Progress) => void {
  let last = 0;
  return ({ what, done, of }) => {
    const now = Date.now();
    if (now - last < often) return;
    last = now;
    progress(`${done.toLocaleString('en')} of ${of.toLocaleString('en')} ${what}. Ctrl+C stops.`);
  };
}
