import type { Mention } from '../draft.ts';
import type { Plan } from '../plan.ts';
import { sentencesIn } from '../sentences-in.ts';
import type { SourceText } from '../source.ts';
import { overlaps, pageAt, readingRange, textSpan } from '../span.ts';
import { type OfferedPartnership, regimeIn } from './offered-partnerships.ts';
import { type PaperPlace, type Partnership, type Phase, type Regime, sameRegime } from './partnership.ts';
import { standsAlready, toCome } from './regime-words.ts';
import { cooperation, listed, type RegionWords, regionWords, towards } from './region-words.ts';

interface Found {
  readonly region: RegionWords;
  readonly regime: Regime;
  readonly phase: Extract<Phase, 'planned' | 'active'>;
  readonly place: PaperPlace;
}

const columns = ['da', 'en', 'nb', 'sv'];

/**
 * The cooperations with groups of countries that a plan's newest paper names: a group after what a regime is called, or after a cooperation
 * without a kind; then it is a regional one, unless the paper names a kind for the same group. Those of `known` are left out.
 */
export function offeredRegions(
  { strategy, documents, mentions }: Pick<Plan, 'strategy' | 'documents' | 'mentions'>,
  words: Pick<SourceText, 'reading' | 'map' | 'pageStarts'>,
  known: readonly Pick<Partnership, 'region' | 'regime'>[],
): readonly OfferedPartnership[] {
  const found = foundIn(words, mentions, strategy);
  const named = new Set(found.flatMap(({ region, regime }) => (regime === 'regional cooperation' ? [] : [region])));
  const kept = found.filter(({ region, regime }) => regime !== 'regional cooperation' || !named.has(region));
  const column = Math.max(0, columns.indexOf(documents[0]?.language ?? 'da'));
  return [...Map.groupBy(kept, ({ region, regime }) => `${region.names[1]} ${regime}`)].flatMap(([key, those]) => {
    const [first] = those;
    if (!first) return [];
    const { region, regime } = first;
    const stands = known.some(
      (one) => sameRegime(one.regime, regime) && region.names.some((name) => sameRegime(name, one.region ?? '')),
    );
    if (stands) return [];
    const phase = those.every((one) => one.phase === 'planned') ? 'planned' : 'active';
    const name = region.names[column] ?? region.names[0];
    return [{ key, region: name, regime, phase, places: those.map(({ place }) => place) }];
  });
}

const cooperates = new RegExp(cooperation, 'iu');
const patterns = regionWords.map((region) => {
  const { group, own } = region;
  const after = `(?<lead>${cooperation}[^.!?:;]{0,80}?[\\s,]${towards} ${listed})(?<group>${group})(?![\\p{L}-])`;
  const itself =
    own === undefined ? '' : `|(?<![\\p{L}-])(?<own>${own})(?: (?:\\p{L}+[- ])?| og \\S+ )${cooperation}(?!\\p{L})`;
  // Most sentences name none, which is seen quickly.
  const named = new RegExp(own === undefined ? group : `${group}|${own}`, 'iu');
  return { region, named, pattern: new RegExp(`(?<![\\p{L}])${after}${itself}`, 'giu') };
});

function foundIn(
  { reading, map, pageStarts }: Pick<SourceText, 'reading' | 'map' | 'pageStarts'>,
  mentions: readonly Mention[],
  strategy: Plan['strategy'],
): readonly Found[] {
  const bodies = mentions.flatMap((one) => (one.kind === 'organisation' ? [readingRange(map, one.span)] : []));
  const found: Found[] = [];
  for (const sentence of sentencesIn(reading, 0, reading.length)) {
    const text = sentence.text.replace(/\s/g, ' ');
    if (!cooperates.test(text)) continue;
    for (const { region, named, pattern } of patterns) {
      if (!named.test(text)) continue;
      for (const hit of text.matchAll(pattern)) {
        const { lead = '', group = '', own = '' } = hit.groups ?? {};
        const start = sentence.start + hit.index + lead.length;
        const end = start + (group || own).length;
        // `Nordisk Ministerråd` is a body, and a wider name inside a narrower one is not meant.
        if (bodies.some((body) => overlaps(body, { start, end }))) continue;
        const range = textSpan(map, start, end);
        if (found.some(({ place }) => overlaps(place.span, range))) continue;
        const before = text.slice(0, hit.index + lead.length);
        const regime = (lead === '' ? undefined : regimeIn(before)) ?? 'regional cooperation';
        const coming = regime !== 'regional cooperation' && toCome.test(before) && !standsAlready.test(before);
        const span = { ...range, page: pageAt(pageStarts, range.start) };
        const place = { strategy: strategy.id, document: strategy.document, span };
        found.push({ region, regime, phase: coming ? 'planned' : 'active', place });
      }
    }
  }
  return found;
}
