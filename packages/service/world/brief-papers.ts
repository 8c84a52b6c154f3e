import type { Engagement } from '@lofte/domain/world/engagement';
import type { BriefPaper } from '@lofte/domain/world/world-brief';
import type { Db } from '@lofte/store/store';
import { findThing, readThings } from '@lofte/store/thing-table';

/** What engagements serve, of the plans that their reader sees. */
export async function servedBy(
  db: Db,
  those: readonly Engagement[],
  sees: (one: { readonly strategy: string }) => boolean,
): Promise<ReadonlyMap<string, string>> {
  const wanted = Map.groupBy(those.flatMap(({ about }) => about).filter(sees), ({ strategy }) => strategy);
  const titles = new Map<string, string>();
  for (const [strategy, parts] of wanted) {
    const ids = [...new Set(parts.map(({ element }) => element))];
    for (const { data } of await readThings(db, 'element', { strategy, ids })) {
      titles.set(`${strategy} ${data.id}`, data.title);
    }
  }
  return titles;
}

/** What the papers of places are called, by strategy and document with a space between. */
export async function papersNamed(
  db: Db,
  places: readonly { readonly strategy: string; readonly document: string }[],
): Promise<ReadonlyMap<string, BriefPaper>> {
  const papers = new Map<string, BriefPaper>();
  for (const [strategy, those] of Map.groupBy(places, (one) => one.strategy)) {
    const plan = (await findThing(db, 'strategy', { strategy, id: strategy }))?.data;
    if (!plan) continue;
    const ids = [...new Set(those.map(({ document }) => document))];
    for (const { id, data } of await readThings(db, 'document', { strategy, ids })) {
      const { title, organisation, period } = plan;
      const [from, to] = [period.from ?? undefined, period.to ?? undefined];
      papers.set(`${strategy} ${id}`, { title, organisation, from, to, file: data.name });
    }
  }
  return papers;
}
