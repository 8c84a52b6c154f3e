import { foldedName } from '@lofte/domain/folded-name';
import { offeredThemes } from '@lofte/domain/world/offered-themes';
import { findPlan, listStrategies } from '@lofte/store/strategy-table';
import { readThings } from '@lofte/store/thing-table';
import type { Service } from '../service.ts';
import { sourceText } from '../source-text.ts';

/** Themes to choose from: those that partnerships have, then what the papers that somebody may see list as such. */
export async function themeChoices(
  { store }: Pick<Service, 'store'>,
  sees: (strategy: string) => boolean,
): Promise<readonly string[]> {
  return store.snapshot(async (db) => {
    const used = (await readThings(db, 'partnership', { strategy: '' })).flatMap(({ data }) => data.themes);
    const listed: string[] = [];
    for (const { id } of await listStrategies(db)) {
      const source = sees(id) ? (await findPlan(db, id))?.documents[0]?.source : undefined;
      if (source) listed.push(...offeredThemes((await sourceText(store, source)).reading));
    }
    return [...new Map([...used, ...listed].map((theme) => [foldedName(theme), theme])).values()];
  });
}
