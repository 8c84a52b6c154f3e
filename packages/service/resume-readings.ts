import { changePaperState } from '@lofte/store/paper-table';
import { freeAllPapers, freePapers } from '@lofte/store/reading-lease';
import type { Store } from '@lofte/store/store';
import type { ReadingQueue } from './reading-queue.ts';

/** Times a reading may have ended together with the whole process before it is given up. */
const patience = 3;

/**
 * Goes on with papers that were not read to the end: now, and from time to time for those that another server leaves behind.
 *
 * @param every milliseconds
 * @returns stops it
 */
export async function resumeReadings(store: Store, queue: ReadingQueue, every: number): Promise<() => void> {
  if (store.alone) await freeAllPapers(store);
  await takeUp(store, queue);
  // In a folder nobody else leaves anything behind. A database that is away is asked again the next time.
  const look = () => void takeUp(store, queue).catch(() => undefined);
  const timer = store.alone ? undefined : setInterval(look, every);
  return () => clearInterval(timer);
}

async function takeUp(store: Store, queue: ReadingQueue): Promise<void> {
  for (const { id, attempts } of await freePapers(store)) {
    if (attempts < patience) queue.add(id);
    else {
      const message = `The program ended ${attempts} times while it read this paper, so it was given up.`;
      const issue = { code: 'reader-failed', message, values: { attempts } };
      await changePaperState(store, id, ['waiting', 'reading'], 'failed', issue);
    }
  }
}
