import { dayOf } from '@lofte/domain/day';
import { digestTime } from '@lofte/domain/follow-up/digests';
import type { Service } from '../service.ts';
import { sendDigests } from './send-digests.ts';
import type { Sending } from './send-round.ts';

/**
 * Sends each day's digests in the morning, and at the start those of today that did not go.
 *
 * @param every milliseconds between two looks at the clock
 * @returns stops it, when what it is at is done
 */
export function startDigests(service: Service, sending: Sending, every = 60_000): () => Promise<void> {
  let gone = '';
  let running: Promise<void> | undefined;
  const look = async () => {
    const now = service.now();
    const day = dayOf(now);
    if (gone === day || now < digestTime(day)) return;
    // A database that is away is asked again a minute later.
    const sent = await sendDigests(service, sending).catch(() => undefined);
    if (sent !== undefined) gone = day;
  };
  const tick = () => {
    running ??= look().finally(() => {
      running = undefined;
    });
  };
  tick();
  const timer = setInterval(tick, every);
  return async () => {
    clearInterval(timer);
    await running;
  };
}
