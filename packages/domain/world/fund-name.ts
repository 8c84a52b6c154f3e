/** What money is set aside as, in the languages of papers. */
const kinds =
  'fond(?:en|et)?|pulje[nr]?|ramme[nr]?|bevilling(?:en)?|program(?:met)?|pakke[nr]?|tilskud(?:det)?|initiativ(?:et)?|fund|programme|program|grant|scheme|envelope|facility|package|initiative|bevilgning(?:en)?|anslag(?:et)?|stöd(?:et)?|budget(?:tet)?'.replace(
    /(?<=^|\|)./g,
    (first) => `[${first}${first.toUpperCase()}]`,
  );
/** `en Ny Klimafond med`, `a Clean Harbour Fund of up to`: what ends just before its sum. */
const before = new RegExp(
  `(?<name>(?:\\p{Lu}[\\p{L}-]* ){0,5}\\p{L}*(?:${kinds}))(?: (?:med|på|i størrelsen|om|af|av|of|worth|with|totalling))?(?: (?:i alt|op til|ca\\.|omkring|over|mindst|up to|about|around|at least|some))? ?$`,
  'u',
);
/** `til Det Blå Hus`, `for 25 projects`: what it goes to, up to where that ends. */
const after =
  /^(?: (?:om året|årligt|årlig|per year|a year))? (?:til|for|to|towards|till|för) (?!(?:the |en )?(?:period|år|year))(?:(?:en|et|den|det|a|an|the|ett) )?(?<name>\p{L}[^.,;:()!?–•]*?)(?= ?(?:[.,;:()!?–•]|$)| (?:der|som|hvor|over|fra|frem|that|which|where|from|in \d|i \d|och|og|and)(?!\p{L}))/u;
/** Words and characters that a name has at most: more is a sentence. */
const [mostWords, mostCharacters] = [8, 90];
/** Characters of a sentence that stand for a name where it has none. */
const most = 140;

/** What a sum is for, in its sentence's words: the noun nearest to it where there is a clear one, else the sentence as far as the sum. */
export function fundName(sentence: string, sum: string): string {
  const at = sentence.indexOf(sum);
  if (at === -1) return sentence;
  const end = at + sum.length;
  const nearest = before.exec(sentence.slice(0, at))?.groups?.name ?? after.exec(sentence.slice(end))?.groups?.name;
  const name = nearest?.trim() ?? '';
  if ((name.includes(' ') || name.length > 8) && name.length <= mostCharacters && name.split(' ').length <= mostWords)
    return capital(name);
  const upTo = sentence.slice(0, end).trim();
  // A sum with nothing before it is told of by what follows.
  if (at < 12) return sentence.length <= most ? capital(sentence) : `${cut(sentence, most)}…`;
  return upTo.length <= most ? capital(upTo) : `…${upTo.slice(-most).replace(/^\S*\s/, '')}`;
}

function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/\s\S*$/, '');
}

function capital(text: string): string {
  return `${text.slice(0, 1).toLocaleUpperCase()}${text.slice(1)}`;
}
