import type { Language } from '../language.ts';

/** The reader's evidence, which it gives in English, in the interface's language; as it is where the words are not known here. */
export function sayReason(language: Language, reason: string): string {
  return language === 'en' ? reason : reason.split('; ').map(inDanish).join('; ');
}

/** True where every part of it has Danish words. */
export function isKnownReason(reason: string): boolean {
  return reason.split('; ').every((part) => inDanish(part) !== part);
}

function inDanish(part: string): string {
  const whole = danish[part];
  if (whole !== undefined) return whole;
  for (const [pattern, words] of counted) if (pattern.test(part)) return part.replace(pattern, words);
  const [first = '', ...rest] = part.split(/, (?:and )?/);
  const known = danish[first];
  return known === undefined || rest.length === 0 ? part : [known, ...rest.map(inDanish)].join(', ');
}

const counted: readonly (readonly [RegExp, string])[] = [
  [/^named at (\d+) places$/, 'nævnt $1 steder'],
  [/^running line, (\d+) page numbers$/, 'linje, der går igen, med $1 sidetal'],
  [/^same line on (\d+) pages$/, 'samme linje på $1 sider'],
  [/^the paper writes other words after (.+) with a hyphen$/, 'papiret skriver andre ord efter $1 med bindestreg'],
];

const danish: Readonly<Record<string, string>> = {
  // Elements.
  labelled: 'mærket med et ord for arten',
  'labelled and numbered': 'mærket med et ord for arten og et nummer',
  'row of a table of actions': 'række i en tabel over handlinger',
  'row that heads a part of the table': 'række, der er overskrift for en del af tabellen',
  'numbered by a word of the paper’s own': 'nummereret med papirets eget ord',
  'stands alone above text': 'står alene over tekst',
  'as a heading does': 'som overskrifter gør',
  'heading by its markup or type': 'overskrift efter opmærkning eller skrift',
  'the author says that it will': 'afsenderen siger, at den vil',
  'the author founds or pays for it': 'afsenderen opretter eller betaler det',
  'the author says that it must': 'afsenderen siger, at den skal',
  'numbered note whose mark stands in the text': 'nummereret note, hvis tegn står i teksten',
  'announced by the heading above': 'varslet af overskriften over',
  'named in a list ahead of it': 'nævnt i en liste forinden',
  'stands among the areas that a list names': 'står blandt de områder, som en liste nævner',
  'has the same subheadings as its neighbours': 'har samme underoverskrifter som naboerne',
  'heading over promises': 'overskrift over løfter',
  'no labels in the paper': 'papiret mærker ikke arten',
  'stands like its neighbours that promise': 'står som naboerne, der lover noget',
  'box label above it': 'boksmærke over',
  'label above it': 'ord for arten over',
  'on a page of boxes': 'på en side med bokse',
  'heading in a drawn box': 'overskrift i en tegnet boks',
  'under the heading of its group': 'under sin gruppes overskrift',
  'listed under a heading that names its kind': 'på liste under en overskrift, der nævner dens art',
  'listed under a promise': 'punkt under et løfte',
  'listed under a sentence that names its kind': 'punkt under en sætning, der nævner arten',
  'headed text outside the plan': 'tekst med overskrift uden for planen',
  'headed text among numbered initiatives': 'tekst med overskrift blandt nummererede initiativer',
  'heading directly above initiatives': 'overskrift lige over initiativer',
  'heading is a promise': 'overskriften er et løfte',
  'named again elsewhere in the paper': 'nævnt igen et andet sted i papiret',
  'marked by a person': 'markeret af et menneske',
  'split off by a person': 'delt fra af et menneske',
  // Repairs.
  'bullet alone on its line': 'punkttegn alene på linjen',
  'page number': 'sidetal',
  'one of a rising row': 'et i en stigende række',
  'page numbers glued to a title': 'sidetal klistret til en titel',
  'stray mark': 'løsrevet tegn',
  ligature: 'sammentrukne bogstaver',
  'soft hyphen': 'blød bindestreg',
  'soft hyphen inside a line': 'blød bindestreg inde i en linje',
  'invisible character': 'usynligt tegn',
  'accent apart from its letter': 'accent skilt fra sit bogstav',
  'blank before a mark': 'mellemrum før et tegn',
  'special blank': 'særligt mellemrum',
  'two blanks': 'to mellemrum',
  'two blanks where hyphens were lost': 'to mellemrum, hvor bindestreger er tabt',
  'the paper writes these years with a hyphen': 'papiret skriver de år med bindestreg',
  'the paper writes it with a hyphen': 'papiret skriver det med bindestreg',
  'the paper writes it as one word': 'papiret skriver det i ét ord',
  'lost hyphens elsewhere': 'har tabt bindestreger andre steder',
  'name before a participle': 'navn før en tillægsform',
  'where hyphens were lost': 'hvor bindestreger er tabt',
  'takes a hyphen before a word': 'får bindestreg før et ord',
  'name before the hyphen': 'navn før bindestregen',
  'acronym before the hyphen': 'forkortelse før bindestregen',
  'letter before the hyphen': 'bogstav før bindestregen',
  'capital after the hyphen': 'stort bogstav efter bindestregen',
  'other words here join it with a hyphen': 'andre ord her har bindestreg ved det',
  'usual at a line end': 'sædvanligt ved linjens ende',
  'two whole words': 'to hele ord',
  'two adjectives': 'to tillægsord',
  'what follows is no word': 'det næste er intet ord',
  'what stands before is no word': 'det foran er intet ord',
  'a whole word before': 'et helt ord foran',
  'no ending after': 'ingen endelse efter',
  'compound of the language': 'sammensat ord',
  'hyphenated compound': 'sammensat med bindestreg',
  'suspended hyphen': 'bindestreg, der venter på resten',
  number: 'tal',
  'the line is not broken by a page': 'linjen er ikke brudt af en side',
  'words broken here show no hyphen': 'ord brudt her viser ingen bindestreg',
  'broken lines here end without a blank': 'brudte linjer her ender uden mellemrum',
  'whole lines here end with a blank': 'hele linjer her ender med mellemrum',
  'known as one word': 'kendt som ét ord',
  'one word in the dictionary': 'ét ord i ordbogen',
  'no blank at the line end': 'intet mellemrum ved linjens ende',
  'a part that is no word': 'en del er intet ord',
  'a part is no word': 'en del er intet ord',
  'its parts not both alone': 'delene står ikke begge alene',
  'its first part never alone': 'første del står aldrig alene',
  'its parts never alone': 'delene står aldrig alene',
  'its parts not apart': 'delene står ikke hver for sig',
};
