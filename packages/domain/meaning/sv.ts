import type { LanguageWords } from './language-words.ts';
import { list, pairs, rows, split, weighed } from './list.ts';

// Sources: Svenska Akademiens ordlista and Svensk ordbok for the words and their forms; Svenska Akademiens grammatik (1999) on
// modal verbs; Palmer, Mood and Modality (2001). The weights are ours: an order, not a measure.
export const sv: LanguageWords = {
  small:
    list(`en, ett, den, det, de, där, som, att, och, samt, i, på, till, för, av, med, om, från, vid, hos, efter, under, över, mot,
    genom, via, inom, mellan, bland, kring, vår, vårt, våra, sin, sitt, sina, dess, deras, också, även, dessutom, vidare, likaså,
    samtidigt, därmed, så, nu, slutligen, därför, är, vara, blir, bli, bla, annat, däribland, både, denna, detta, dessa, fram,
    upp, ut, in, ned, ner, sig, oss, själv, igen, fortsatt, då`),
  author:
    list(`vi, regeringen, departementet, myndigheten, verket, staten, sverige, kommunen, kommunerna, regionen, regionerna,
    parterna, ministern, kansliet`),
  will: list('ska, skall, kommer, måste'),
  may: weighed([0.45, 'bör, borde, skulle'], [0.7, 'kan, kunde'], [0.3, 'vill']),
  done: list('har, hade, blev'),
  subordinate: list('att, så, som, där, om, när, hur, eftersom, för'),
  hedges: weighed(
    [
      0.35,
      'så långt möjligt, så långt det är möjligt, om möjligt, när det är möjligt, där det är möjligt, i den mån, vid behov',
    ],
    [
      0.35,
      'där det är relevant, efter behov, som utgångspunkt, i princip, eventuellt, kanske, möjligen, gärna, på sikt, delvis',
    ],
    [0.3, 'omkring, ungefär, cirka, ca, upp till, nästan'],
    [-0.3, 'minst, som minst, åtar oss att, åtar sig att, garanterar, garantera, omedelbart'],
  ),
  lesser: weighed(
    [0.8, 'överväga, överväger, diskutera, diskuterar, följa, följer'],
    [0.6, 'undersöka, undersöker, utreda, utreder, kartlägga, kartlägger, se över, ser över, bedöma'],
    [
      0.5,
      'arbeta för, arbetar för, verka för, verkar för, söka, söker, försöka, försöker, sträva efter, strävar efter',
    ],
    [0.5, 'önska, önskar, hoppas, sikta mot, siktar mot, ha som ambition, eftersträva, eftersträvar'],
    [0.5, 'uppmana, uppmanar, uppmuntra, uppmuntrar, rekommendera, rekommenderar, bjuda in'],
    [0.3, 'bidra till, bidrar till, planera, planerar, avse, avser, ha för avsikt, har för avsikt, medverka till'],
    [0.2, 'stödja, stödjer, främja, främjar, underlätta'],
    [-0.2, 'säkerställa, säkerställer, garantera, genomföra, genomför'],
  ),
  present: {
    of: list('vi, regeringen, departementet, myndigheten, staten, sverige, kommunerna, regionerna'),
    ending: 'r',
    past: '',
    adverb: '',
    inverted: true,
    never: list(
      `är, blir, har, ser, anser, tror, tycker, lever, står, ligger, förväntar, hoppas, önskar, hör, eller, efter, år, fler, här, sker, betyder`,
    ),
  },
  more: split('öka, ökar, stärk, utvid, utök, förstärk, höja, höjer, intensifier, dubbl, fördubbl'),
  onward: split('fortsätt, vidareför, upprätthåll, bevar, behåll, bibehåll'),
  conditions:
    list(`om, ifall, såvida, förutsatt, under förutsättning, med förbehold för, beroende på, inom befintliga ramar,
    inom ramen för, på villkor`),
  scope: weighed(
    [1, 'alla, samtliga, varje, allt'],
    [0.7, 'de flesta, huvuddelen'],
    [0.5, 'många, flera, ett antal, en rad'],
    [0.3, 'några, utvalda, vissa, enstaka, relevanta, delar av'],
  ),
  not: list('inte, aldrig, ingen, inget, inga, ej, varken'),
  notDenying: list('inte bara, inte minst, inte enbart, inte senare än'),
  contrary:
    pairs(`öka/minska, öka/reducera, stärk/försvag, utvid/begräns, förbättr/försämr, inrätt/avskaff, öppn/stäng, höj/sänk,
    främj/hindr, tillåt/förbjud, stöd/motarbet, med/utan, före/efter, över/under, inför/avskaff, behåll/avskaff, fler/färre, mer/mindre,
    import/export, börj/avslut, offentlig/privat`),
  same: rows(`procent, %
    miljon, milj, miljoner
    miljard, mdr, miljarder
    kronor, kr, sek
    cirka, ca, ungefär
    etablera, inrätta
    samt, och`),
  endings:
    split(`eringarna, eringens, eringen, eringar, ering, elserna, elsen, elser, else, erades, erade, erar, eras, era, ande, arna,
    orna, erna, ens, ets, ade, ar, or, er, en, et, as, at, na, a, t, e, s, n`),
  decimal: ',',
  numbers: weighed(
    [2, 'två'],
    [3, 'tre'],
    [4, 'fyra'],
    [5, 'fem'],
    [6, 'sex'],
    [7, 'sju'],
    [8, 'åtta'],
    [9, 'nio'],
    [10, 'tio'],
    [12, 'tolv'],
    [20, 'tjugo'],
    [50, 'femtio'],
    [100, 'hundra'],
    [0.5, 'hälften, halvera, halverar, halveras'],
  ),
  scale: weighed([1e3, 'tusen'], [1e6, 'milj, miljon, miljoner'], [1e9, 'mdr, miljard, miljarder']),
  percent: list('procent, %'),
  money: list('kr, kronor, sek, euro, eur, €, dollar, usd, $'),
  duration: list('dag, dagar, dygn, vecka, veckor, månad, månader, år, timme, timmar, minut, minuter'),
  atMost: list('högst, maximalt, max, under, färre än, mindre än, ned till, ner till, inom, inte över, inte mer än'),
  lowering: split('reducer, sänk, minsk, begräns, kapa'),
  to: list('till'),
  labels: list('artikel, mål, kapitel, fas, åtgärd, punkt, sida, nr, nummer, bilaga, steg'),
  joins: list('och, samt, eller'),
  bodies: split('departementet, myndigheten, verket, inspektionen, rådet, institutet, styrelsen, universitetet'),
  time: {
    before: list('före, innan'),
    from: list('från, från och med, med verkan från'),
    until: list('till, till och med, och, nivå, nivån'),
    since: list('sedan'),
    quarter: list('kvartal, kvartalet'),
    half: list('halvår, halvåret'),
    ordinals: weighed([1, 'första, 1'], [2, 'andra, 2'], [3, 'tredje, 3'], [4, 'fjärde, 4']),
    parts: weighed(
      [0.25, 'början, inledningen, våren, vår'],
      [0.6, 'mitten, sommaren, sommar, halvårsskiftet'],
      [0.85, 'hösten, höst'],
      [1, 'slutet, utgången'],
    ),
    between: list('av, i, den, det, året, år, för, vid, loppet'),
  },
};
