import type { Language } from '../language.ts';

// Abbreviations whose full stop does not end a sentence. Sources: Retskrivningsordbogen, Språkrådet, Svenska skrivregler,
// The Oxford Guide to Style, Duden. Written without the last full stop, lower case.
const byLanguage: Readonly<Partial<Record<Language, readonly string[]>>> = {
  da: ['bl.a', 'f.eks', 'fx', 'mio', 'mia', 'kr', 'ca', 'dvs', 'jf', 'nr', 'pct', 'hhv', 'osv', 'mv', 'm.v', 'm.fl', 'm.m', 'inkl', 'ekskl', 'ift', 'ifm', 'vedr', 'pkt', 'kap', 'stk', 'evt', 'iht', 'o.l', 'ph.d', 's', 'p.t', 'pr', 'tlf', 'red', 'bl', 'a', 'f', 'eks', 'tr', 'dir', 'dr', 'int', 'mfl', 'mm', 'forb', 'alm', 'sml', 'maks', 'min', 'milj'],
  en: ['e.g', 'i.e', 'etc', 'no', 'mr', 'mrs', 'ms', 'dr', 'st', 'vs', 'approx', 'fig', 'p', 'pp', 'vol', 'inc', 'ltd', 'co', 'jr', 'u.s', 'u.k', 'u.n', 'prof', 'hon', 'p.c', 'm.p', 'para', 'art', 'ed', 'al', 'cf', 'dept', 'govt', 'nos', 'sec', 'ch', 'bn', 'ca'],
  nb: ['bl.a', 'f.eks', 'mill', 'mrd', 'kr', 'ca', 'dvs', 'jf', 'nr', 'pst', 'osv', 'mv', 'm.v', 'm.fl', 'm.m', 'inkl', 'ekskl', 'pkt', 'kap', 'ev', 'iht', 'o.l', 'ph.d', 's', 'tlf', 'red', 'bl', 'a', 'f', 'eks', 'dr', 'hhv', 'evt', 'st'],
  sv: ['bl.a', 't.ex', 'mn', 'mkr', 'mdkr', 'kr', 'ca', 'dvs', 'd.v.s', 'jfr', 'jf', 'nr', 'proc', 'osv', 'o.s.v', 'm.m', 'm.fl', 'inkl', 'exkl', 'kap', 'ev', 's', 's.k', 'tel', 'p.g.a', 'f.d', 'fr.o.m', 't.o.m', 'bl', 'a', 't', 'ex', 'dr', 'resp', 'st', 'milj', 'mdr', 'f.n'],
  de: ['z.b', 'd.h', 'u.a', 'bzw', 'ca', 'nr', 'mio', 'mrd', 'usw', 'vgl', 'ggf', 'inkl', 'abs', 'art', 'dr', 'prof', 's', 'o.g', 'etc', 'sog', 'evtl', 'max', 'min', 'kap', 'z', 'b', 'd', 'h'],
};
const all = new Set(Object.values(byLanguage).flat());
const sets = new Map<Language, ReadonlySet<string>>(
  Object.entries(byLanguage).map(([language, words]) => [language as Language, new Set(words)]),
);

/** Abbreviations of a language, of all where it is not known. */
export function abbreviationsOf(language: Language): ReadonlySet<string> {
  return sets.get(language) ?? all;
}
