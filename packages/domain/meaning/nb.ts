import type { LanguageWords } from './language-words.ts';
import { list, pairs, rows, split, weighed } from './list.ts';

// Sources: Bokmålsordboka (Språkrådet and Universitetet i Bergen) for the words and their forms; Faarlund, Lie & Vannebo, Norsk
// referansegrammatikk (1997), on modal verbs; Palmer, Mood and Modality (2001). The weights are ours: an order, not a measure.
export const nb: LanguageWords = {
  small:
    list(`en, ei, et, den, det, de, der, som, å, og, samt, i, på, til, for, av, med, om, fra, ved, hos, etter, under, over, mot,
    gjennom, via, innenfor, innen for, mellom, blant, rundt, vår, vårt, våre, sin, sitt, sine, dens, dets, deres, også, dessuten, videre,
    likeledes, samtidig, dermed, derved, slik, nå, så, endelig, derfor, er, være, blir, bli, bla, annet, herunder, både, denne,
    dette, disse, fram, frem, opp, ut, inn, ned, seg, oss, selv, igjen, fortsatt, at, hvor, da`),
  author:
    list(`vi, regjeringen, regjeringa, departementet, direktoratet, etaten, staten, norge, kommunen, kommunene, regionen, partene,
    myndighetene, statsråden`),
  will: list('vil, skal, må'),
  may: weighed([0.45, 'bør, burde, skulle'], [0.7, 'kan, kunne'], [0.6, 'ville']),
  done: list('har, hadde, ble'),
  subordinate: list('at, så, som, der, hvor, hvis, når, hvordan, fordi, for, slik'),
  hedges: weighed(
    [
      0.35,
      'så langt det er mulig, så langt som mulig, om mulig, der det er mulig, hvor det er mulig, i den grad, ved behov',
    ],
    [
      0.35,
      'der det er relevant, hvor det er relevant, etter behov, som utgangspunkt, i utgangspunktet, i prinsippet, eventuelt',
    ],
    [0.35, 'kanskje, muligens, gjerne, på sikt, på lengre sikt, etter hvert, delvis, i noen grad'],
    [0.3, 'omkring, rundt, cirka, ca, opp til, inntil, nesten, omtrent'],
    [-0.3, 'minst, minimum, som minimum, forplikter oss til, forplikter seg til, garanterer, straks'],
  ),
  lesser: weighed(
    [0.8, 'vurdere, vurderer, drøfte, drøfter, diskutere, følge, følger'],
    [0.6, 'undersøke, undersøker, kartlegge, kartlegger, utrede, utreder, se på, ser på'],
    [
      0.5,
      'arbeide for, arbeider for, jobbe for, jobber for, søke, søker, forsøke, forsøker, prøve, prøver, strebe etter',
    ],
    [0.5, 'ønske, ønsker, håpe, håper, tilstrebe, tilstreber, ta sikte på, tar sikte på, ha ambisjon om, sikte mot'],
    [0.5, 'oppfordre, oppfordrer, anbefale, anbefaler, invitere, inviterer, stimulere til, legge opp til'],
    [0.3, 'bidra til, bidrar til, planlegge, planlegger, ha til hensikt, har til hensikt, medvirke til'],
    [0.2, 'understøtte, støtte, støtter, fremme, fremmer'],
    [-0.2, 'sikre, sikrer, garantere, gjennomføre, gjennomfører'],
  ),
  present: {
    of: list('vi, regjeringen, regjeringa, departementet, direktoratet, staten, norge, kommunene'),
    ending: 'r',
    past: '',
    adverb: '',
    inverted: true,
    never: list(
      `er, blir, har, ser, mener, tror, synes, kjenner, husker, lever, står, ligger, forventer, håper, ønsker, hører, eller, etter, år, flere, her, især, skjer, betyr`,
    ),
  },
  more: split('øke, styrk, utvid, forsterk, heve, intensiver, fremskynd, dobl'),
  onward: split('fortsett, viderefør, oppretthold, bevar, behold'),
  conditions:
    list(`hvis, dersom, med mindre, forutsatt, under forutsetning av, med forbehold om, betinget av, avhengig av,
    innenfor eksisterende rammer, innenfor rammene av, på betingelse av`),
  scope: weighed(
    [1, 'alle, samtlige, hver, hvert, enhver, ethvert, alt'],
    [0.7, 'de fleste, hoveddelen'],
    [0.5, 'mange, flere, en rekke'],
    [0.3, 'noen, utvalgte, visse, enkelte, relevante, deler av'],
  ),
  not: list('ikke, aldri, ingen, intet, verken'),
  notDenying: list('ikke bare, ikke minst, ikke kun, ikke senere enn'),
  contrary:
    pairs(`øk/redus, øk/mink, styrk/svekk, utvid/begrens, forbedr/forverr, opprett/nedlegg, opprett/lukk, åpn/lukk, hev/senk,
    fremm/hindr, tillat/forby, støtt/motarbeid, med/uten, før/etter, over/under, innfør/avskaff, behold/avskaff, flere/færre, mer/mindre,
    import/eksport, start/avslutt, offentlig/privat`),
  same: rows(`prosent, pst, %
    million, mill, millioner
    milliard, mrd, milliarder
    kroner, kr, nok
    cirka, ca, omtrent
    etablere, opprette
    samt, og`),
  endings:
    split(`eringene, eringens, eringen, eringer, ering, elsene, elsen, elser, else, erte, ert, erer, eres, ere, ende, ene, ens,
    ets, er, en, et, es, a, te, t, e, s`),
  decimal: ',',
  numbers: weighed(
    [2, 'to'],
    [3, 'tre'],
    [4, 'fire'],
    [5, 'fem'],
    [6, 'seks'],
    [7, 'sju, syv'],
    [8, 'åtte'],
    [9, 'ni'],
    [10, 'ti'],
    [12, 'tolv'],
    [20, 'tjue'],
    [50, 'femti'],
    [100, 'hundre'],
    [0.5, 'halvparten, halvere, halverer, halveres'],
  ),
  scale: weighed([1e3, 'tusen'], [1e6, 'mill, million, millioner'], [1e9, 'mrd, milliard, milliarder']),
  percent: list('prosent, pst, %'),
  money: list('kr, kroner, nok, euro, eur, €, dollar, usd, $'),
  duration: list('dag, dager, døgn, uke, uker, måned, måneder, år, time, timer, minutt, minutter'),
  atMost: list(
    'høyst, maksimalt, maks, under, færre enn, mindre enn, ned til, innen, innenfor, ikke over, ikke mer enn',
  ),
  lowering: split('reduser, senk, mink, begrens, kutt'),
  to: list('til'),
  labels: list('artikkel, mål, kapittel, fase, tiltak, punkt, side, nr, nummer, vedlegg, trinn'),
  joins: list('og, samt, eller'),
  bodies: split('departementet, direktoratet, tilsynet, rådet, instituttet, etaten, verket, universitetet'),
  time: {
    before: list('før, innen'),
    from: list('fra, fra og med, med virkning fra'),
    until: list('til, til og med, og, nivå, nivået'),
    since: list('siden'),
    quarter: list('kvartal, kvartalet'),
    half: list('halvår, halvåret'),
    ordinals: weighed([1, 'første, 1'], [2, 'andre, annet, 2'], [3, 'tredje, 3'], [4, 'fjerde, 4']),
    parts: weighed(
      [0.25, 'primo, begynnelsen, starten, våren, vår'],
      [0.6, 'medio, midten, sommeren, sommer'],
      [0.85, 'høsten, høst'],
      [1, 'ultimo, utgangen, slutten, utløpet'],
    ),
    between: list('av, i, den, det, året, år, for, ved, løpet'),
  },
};
