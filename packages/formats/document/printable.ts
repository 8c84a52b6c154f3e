import type { Fonts } from './fonts.ts';

/**
 * What New Computer Modern Math draws, which Typst carries: signs of states, arrows and relations, which the web fonts leave out. Each
 * was tried, since what a font inside the compiler covers cannot be asked.
 */
export const signFont = 'New Computer Modern Math';
const signs: ReadonlySet<number> = new Set(
  Array.from('→←↑↓↔⇒⇐≥≤≠≈±‰∞√∑∆●○◐◑■□▲△▼▽◇◆✓★☆•‣◦†‡№℃Ω−\u2011¼¾', (sign) => sign.codePointAt(0) ?? 0),
);

const standIn = '□';
const clusters = new Intl.Segmenter('da', { granularity: 'grapheme' });
const mark = /\p{M}/u;
const first = /^\p{M}/u;
/** Signs that stand each for themselves, whatever stands beside them: to look for clusters in a long report takes seconds. */
const apart = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02af\u2010-\u2022]*$/;
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;

/** A function that gives a text as the fonts can set it: what none of them draws becomes □, which PDF/UA-1 (7.21.7) would refuse. */
export function printing(families: Fonts['sans']): (text: string) => string {
  const covers = [...families.map((family) => family.covers), signs];
  const drawn = (cluster: string) => {
    const points = Array.from(cluster, (sign) => sign.codePointAt(0) ?? 0);
    return covers.some((covered) => points.every((point) => covered.has(point)));
  };
  const known = new Map<string, string>();
  const nearest = (cluster: string): string => {
    if (/^\s+$/.test(cluster)) return cluster === '\u00a0' ? cluster : ' ';
    const bare = cluster.replace(/\p{M}/gu, '');
    const same = cluster.normalize('NFKC').replace(invisible, '');
    const found = [cluster, same, bare].find((one) => one !== '' && !first.test(one) && inParts(one));
    return found ?? standIn;
  };
  const inParts = (text: string) => (mark.test(text) ? drawn(text) : Array.from(text).every(drawn));
  const said = (cluster: string) => {
    const before = known.get(cluster);
    if (before !== undefined) return before;
    const found = nearest(cluster);
    if (known.size < 10_000) known.set(cluster, found);
    return found;
  };
  return (text) => {
    let out = '';
    if (apart.test(text)) for (const sign of text) out += said(sign);
    else for (const { segment } of clusters.segment(text.normalize('NFC').replace(invisible, ''))) out += said(segment);
    return out;
  };
}
