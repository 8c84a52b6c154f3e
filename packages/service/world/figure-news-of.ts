import { dayOf } from '@lofte/domain/day';
import { bad, good, type Result } from '@lofte/domain/issue';
import type { Actor } from '@lofte/domain/rights';
import { changed } from '@lofte/domain/thing-change';
import { type FigureNews, figureNews, type NewestPaper, withNews } from '@lofte/domain/world/figure-news';
import type { KeyFigure } from '@lofte/domain/world/key-figure';
import { settleFigure } from '@lofte/domain/world/settle-figure';
import type { Db, Store } from '@lofte/store/store';
import { findThing, readThings } from '@lofte/store/thing-table';
import { runCommand } from '../run-command.ts';
import type { Service } from '../service.ts';
import { findSourceText } from '../source-text.ts';
import { changedMeanwhile } from '../steering/steering-issues.ts';
import { storableData } from '../storable.ts';
import { unknownFigure } from './world-issues.ts';

/** What newer papers say otherwise of figures, by their ids; of the papers that somebody may read. */
export function figureNewsOf(
  { store }: Pick<Service, 'store'>,
  figures: readonly KeyFigure[],
  reads: (strategy: string) => boolean,
): Promise<ReadonlyMap<string, FigureNews>> {
  return store.snapshot((db) => newsIn(db, store, figures, reads));
}

async function newsIn(
  db: Db,
  store: Store,
  figures: readonly KeyFigure[],
  reads: (strategy: string) => boolean,
): Promise<ReadonlyMap<string, FigureNews>> {
  const newest = new Map<string, NewestPaper | undefined>();
  const found = new Map<string, FigureNews>();
  for (const figure of figures) {
    for (const place of figure.places) {
      const { strategy } = place;
      if (found.has(figure.id) || !reads(strategy)) continue;
      if (!newest.has(strategy)) newest.set(strategy, await newestPaper(db, store, strategy));
      const paper = newest.get(strategy);
      if (!paper || paper.document === place.document) continue;
      const before = await wordsIn(db, store, strategy, place.document);
      const news = before && figureNews(figure, place, before, paper);
      if (news) found.set(figure.id, news);
    }
  }
  return found;
}

async function newestPaper(db: Db, store: Store, strategy: string): Promise<NewestPaper | undefined> {
  const document = (await findThing(db, 'strategy', { strategy, id: strategy }))?.data.document;
  const words = document === undefined ? undefined : await wordsIn(db, store, strategy, document);
  if (document === undefined || !words) return undefined;
  return { document, words, mentions: (await readThings(db, 'mention', { strategy })).map(({ data }) => data) };
}

/** The words of an edition of a strategy's paper. */
export async function wordsIn(db: Db, store: Store, strategy: string, id: string) {
  const facts = (await findThing(db, 'document', { strategy, id }))?.data;
  return facts && findSourceText(store, facts.source);
}

/**
 * What a newer paper says of a figure is taken over, or ours is kept and not asked about again until the next paper.
 *
 * Issues: `not-allowed`, `unknown-figure`, `changed-meanwhile`, and those of `settleFigure`
 */
export async function settleNews(
  service: Service,
  id: string,
  seen: { readonly since: number; readonly document: string; readonly take: boolean },
  actor: Actor,
): Promise<Result<undefined>> {
  const done = await runCommand(service, {
    ...{ action: 'world.edit', actor },
    decide: async (db) => {
      const found = await findThing(db, 'key_figure', { strategy: '', id });
      if (!found) return bad(unknownFigure);
      const figure = found.data;
      const news = (await newsIn(db, service.store, [figure], () => true)).get(id);
      if (found.since !== seen.since || news?.document !== seen.document) return bad(changedMeanwhile);
      const { keptAgainst = [] } = figure;
      const today = dayOf(service.now());
      const wanted = seen.take
        ? withNews(figure, news, today)
        : { ...figure, keptAgainst: [...keptAgainst, news.document] };
      const settled = settleFigure(id, storableData(wanted), service.newId);
      if (!settled.ok) return settled;
      const change = changed({ table: 'key_figure', id }, figure, settled.value);
      return change
        ? good({ kind: 'figure.changed', version: 1, subject: id, changes: [change] })
        : bad(changedMeanwhile);
    },
  });
  return done.ok ? good(undefined) : done;
}
