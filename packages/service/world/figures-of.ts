import type { KeyFigure } from '@lofte/domain/world/key-figure';
import { findThing, readThings } from '@lofte/store/thing-table';
import type { Service } from '../service.ts';
import type { Standing } from './things-of.ts';

type Store = Pick<Service, 'store'>;

/** All key figures, in no order. */
export async function figuresOf({ store }: Store): Promise<readonly KeyFigure[]> {
  return (await readThings(store, 'key_figure', { strategy: '' })).map(({ data }) => data);
}

export async function figureOf({ store }: Store, id: string): Promise<Standing<KeyFigure> | undefined> {
  const found = await findThing(store, 'key_figure', { strategy: '', id });
  return found && { thing: found.data, since: found.since };
}
