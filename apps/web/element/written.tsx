import type { Written as Mark } from '@lofte/domain/plan-element';
import { sayDay } from '../time.ts';
import type { ElementView } from './view.ts';

/** Who wrote something since, and when. */
export function Written({ view, written }: { view: ElementView; written: Mark }) {
  const who = writer(view, written.by);
  const day = sayDay(view.language, written.at);
  return <span class="wrote small quiet"> {who ? view.say.wroteBy(who, day) : view.say.wrote(day)}</span>;
}

/** What a person is called; nothing where whoever looks is no part of the workspace. */
export function writer(
  { register, may, say }: Pick<ElementView, 'register' | 'may' | 'say'>,
  by: string,
): string | undefined {
  if (!may.seeNames) return undefined;
  if (by === 'local') return say.local;
  return register.people.find(({ id }) => id === by)?.name ?? say.somebody;
}
