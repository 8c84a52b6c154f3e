import type { LanguageWords } from './language-words.ts';
import { list, pairs, rows, split, weighed } from './list.ts';

// Sources: Den Danske Ordbog and Retskrivningsordbogen for the words and their forms; Hansen & Heltoft, Grammatik over det
// Danske Sprog (2011), on modal verbs; Palmer, Mood and Modality (2001), for what binds and what leaves open; Hyland,
// Hedging in Scientific Research Articles (1998), for the kinds of hedge. The weights are ours: an order, not a measure.
export const da: LanguageWords = {
  small:
    list(`en, et, den, det, de, der, som, at, og, samt, i, på, til, for, af, med, om, fra, ved, hos, efter, under, over, mod,
    gennem, igennem, via, inden for, indenfor, mellem, blandt, omkring, vedrørende, angående, vores, vore, sin, sit, sine, dens, dets, deres,
    også, desuden, endvidere, ligeledes, samtidig, samtidigt, dermed, derved, derudover, herudover, således, nu, så, endelig, derfor, er,
    være, bliver, blive, bla, andet, herunder, både, dog, denne, dette, disse, hen, frem, op, ud, ind, ned, sig, os, selv, igen,
    fortsat, videre, ad, inde, hvor, hvilket, da, netop, såvel`),
  author:
    list(`vi, regeringen, ministeriet, styrelsen, staten, danmark, kommunen, regionen, kommunerne, regionerne, myndigheden,
    partierne, aftalepartierne, parterne, direktoratet, departementet, ministeren`),
  will: list('vil, skal, må'),
  may: weighed([0.45, 'bør, burde, skulle'], [0.7, 'kan, kunne'], [0.6, 'ville']),
  done: list('har, havde, blev, er blevet, har været'),
  subordinate: list('at, så, som, der, hvor, hvis, når, hvordan, fordi, for'),
  hedges: weighed(
    [
      0.35,
      'så vidt muligt, i muligt omfang, i videst muligt omfang, i det omfang, hvor det er muligt, hvor muligt, om muligt',
    ],
    [0.35, 'hvor relevant, hvor det er relevant, efter behov, ved behov, hvor det giver mening, når det er relevant'],
    [
      0.35,
      'som udgangspunkt, i udgangspunktet, i princippet, principielt, eventuelt, evt, måske, muligvis, gerne, på sigt',
    ],
    [0.35, 'på længere sigt, efterhånden, løbende overveje, i nogen grad, i et vist omfang, delvist, delvis'],
    [0.3, 'omkring, cirka, ca, op til, omtrent, næsten, i størrelsesordenen, op imod'],
    [-0.3, 'mindst, minimum, som minimum, ikke under'],
    [
      -0.3,
      'forpligter os til, forpligter sig til, garanterer, garantere, straks, uden undtagelse, under alle omstændigheder',
    ],
  ),
  lesser: weighed(
    [0.8, 'overveje, overvejer, drøfte, drøfter, diskutere, diskuterer, have fokus på, holde øje med, følge, følger'],
    [0.6, 'undersøge, undersøger, afdække, afdækker, afsøge, afsøger, vurdere, vurderer, kigge på, se på, ser på'],
    [0.5, 'arbejde for, arbejder for, arbejde på, arbejder på, arbejde hen imod, arbejde frem mod, arbejde henimod'],
    [
      0.5,
      'søge, søger, forsøge, forsøger, prøve, prøver, stræbe efter, stræber efter, tilstræbe, tilstræber, bestræbe os på',
    ],
    [
      0.5,
      'ønske, ønsker, håbe, håber, sigte mod, sigter mod, sigte efter, sigte på, have ambition om, have som ambition',
    ],
    [0.5, 'opfordre, opfordrer, tilskynde, tilskynder, invitere, inviterer, anbefale, anbefaler, lægge op til'],
    [
      0.3,
      'bidrage til, bidrager til, planlægge, planlægger, agte, agter, have til hensigt, har til hensigt, medvirke til',
    ],
    [0.2, 'understøtte, understøtter, fremme, fremmer, støtte, støtter, tilskynde'],
    [-0.2, 'sikre, sikrer, garantere, garanterer, gennemføre, gennemfører'],
  ),
  present: {
    of: list('vi, regeringen, ministeriet, styrelsen, staten, danmark, kommunerne, regionerne'),
    ending: 'r',
    past: '',
    adverb: '',
    inverted: true,
    never: list(
      `er, bliver, har, ser, mener, tror, synes, kender, husker, lever, står, ligger, forventer, håber, ønsker, hører, eller, efter, år, flere, her, især, sker, betyder`,
    ),
  },
  more: split(
    'øge, forøg, styrk, udvid, forstærk, hæve, intensiver, udbyg, opprioriter, fremskynd, mangedobl, fordobl',
  ),
  onward: split('fortsæt, viderefør, oprethold, bevar, fasthold, bibehold'),
  conditions:
    list(`hvis, såfremt, medmindre, forudsat, under forudsætning af, med forbehold for, med forbehold, på betingelse af,
    betinget af, afhængigt af, afhængig af, i tilfælde af, inden for rammerne af, inden for de eksisterende rammer,
    inden for eksisterende rammer, når økonomien tillader det`),
  scope: weighed(
    [1, 'alle, samtlige, hver, hvert, enhver, ethvert, alt'],
    [0.7, 'de fleste, hovedparten, størstedelen, langt de fleste'],
    [0.5, 'mange, flere, en række, adskillige'],
    [0.3, 'nogle, udvalgte, visse, enkelte, relevante, et udvalg af, dele af'],
  ),
  not: list('ikke, aldrig, ingen, intet, ej, hverken'),
  notDenying: list('ikke kun, ikke alene, ikke mindst, ikke blot, ikke bare, ikke længere end, ikke senere end'),
  contrary:
    pairs(`øge/mindske, øge/reducer, øge/sænk, styrk/svæk, udvid/begræns, udvid/indskrænk, forbedr/forring, opret/nedlæg,
    opret/luk, åbn/luk, hæv/sænk, fremm/hindr, fremm/hæmm, tillad/forby, støt/modarbejd, med/uden, før/efter, over/under, indfør/afskaf,
    bevar/afskaf, flere/færre, mere/mindre, import/eksport, start/afslut, begynd/afslut, udbyg/nedbryd, offentlig/privat, op/ned`),
  same: rows(`procent, pct, %
    million, mio, millioner
    milliard, mia, milliarder
    kroner, kr, dkk
    cirka, ca, omkring, omtrent
    eksempelvis, fx, feks
    etablere, oprette
    igangsætte, iværksætte, påbegynde
    international, internationalt
    samt, og
    herunder, inklusive, inkl`),
  endings:
    split(`eringernes, eringerne, eringens, eringen, eringer, ering, elsernes, elserne, elsens, elsen, elser, else, erede, ernes,
    erer, eres, eret, erne, enes, ende, edes, ene, ens, ets, ers, ere, ede, er, en, et, es, te, t, e, s`),
  decimal: ',',
  numbers: weighed(
    [2, 'to'],
    [3, 'tre'],
    [4, 'fire'],
    [5, 'fem'],
    [6, 'seks'],
    [7, 'syv'],
    [8, 'otte'],
    [9, 'ni'],
    [10, 'ti'],
    [11, 'elleve'],
    [12, 'tolv'],
    [20, 'tyve'],
    [30, 'tredive'],
    [40, 'fyrre'],
    [50, 'halvtreds'],
    [60, 'tres'],
    [100, 'hundrede'],
    [0.5, 'halvdelen, halvere, halverer, halveres'],
  ),
  scale: weighed([1e3, 'tusind, tusinde'], [1e6, 'mio, million, millioner'], [1e9, 'mia, milliard, milliarder']),
  percent: list('procent, pct, %'),
  money: list('kr, kroner, dkk, euro, eur, €, dollar, usd, $'),
  duration: list('dag, dage, døgn, uge, uger, måned, måneder, år, time, timer, minut, minutter'),
  atMost:
    list(`højst, højest, maksimalt, maks, max, under, færre end, mindre end, ned til, inden for, indenfor, inden, ikke over,
    ikke mere end, senest efter`),
  lowering: split('reducer, sænk, nedbring, mindsk, nedsæt, begræns, skær'),
  to: list('til'),
  labels: list(
    'artikel, mål, verdensmål, kapitel, fase, initiativ, initiativet, punkt, indsats, side, nr, nummer, bilag, trin',
  ),
  joins: list('og, samt, eller'),
  bodies: split(
    'ministeriet, styrelsen, direktoratet, departementet, rådet, tilsynet, instituttet, nævnet, universitet, fonden',
  ),
  time: {
    before: list('inden, før, forud for'),
    from: list('fra, fra og med, fra den, fra år, med virkning fra'),
    until: list('til, til og med, og, niveau, niveauet'),
    since: list('siden'),
    quarter: list('kvartal, kvartalet, kvt'),
    half: list('halvår, halvåret'),
    ordinals: weighed([1, 'første, 1'], [2, 'andet, anden, 2'], [3, 'tredje, 3'], [4, 'fjerde, 4']),
    parts: weighed(
      [0.25, 'primo, begyndelsen, starten, indgangen, foråret, forår'],
      [0.6, 'medio, midten, sommeren, sommer'],
      [0.85, 'efteråret, efterår'],
      [1, 'ultimo, udgangen, slutningen, udløbet, udgang'],
    ),
    between: list('af, i, den, det, d, året, år, for, ved, i løbet, løbet'),
  },
};
