import { cover, p, priority, type Source, section } from '../paper.ts';

export const paper: Source = {
  name: 'dansk-prosa',
  language: 'da',
  title: 'Isens naboer',
  subtitle: 'Redegørelse for det polare forskningssamarbejde',
  organisation: 'Forsknings- og Polarministeriet',
  period: { from: 2025, to: 2029 },
  years: '2025–2029',
  running: 'Isens naboer',
  formats: ['pdf', 'txt'],
  look: {
    font: 'Libertinus Serif',
    size: 11.5,
    accent: '#2b2b2b',
    columns: 1,
    justify: true,
    label: ' ',
    numbers: 'row',
    furniture: 'footer',
    chapterOnNewPage: false,
  },
  habits: {
    breaks: 'lost',
    width: 56,
    linesOnPage: 42,
    pageBreak: 'nothing',
    blankLines: 'between-blocks',
    spaceBeforeStop: false,
    header: '',
    footer: 'Isens naboer§',
    seed: 77,
  },
  body: [
    cover(),
    section(1, 'Indledning'),
    p(`Indlandsisen fortæller, hvordan klimaet var, før nogen målte det, og den afgør, hvor højt havet kommer til at stå. {@Danmark|DK}, {@Grønland|GL} og {@Færøerne|FO} har derfor
      en særlig grund til at deltage i den polare forskning og en særlig forpligtelse til at dele det, den finder.`),
    p(`Denne redegørelse handler om årene 2025 til 2029. Den er ikke en opgørelse over alt, hvad der foregår. Den gør rede for de steder, hvor ministeriet ændrer kurs.
      Siden 2018 er bevillingerne til polarforskning vokset fra {$310 mio. kr.|310000000 DKK} til {$495 mio. kr.|495000000 DKK} om året, og antallet af danske ph.d.-studerende på feltet er fordoblet.`),
    p(`Mange har bidraget undervejs. Universiteterne ønskede flere skibsdøgn, de grønlandske kommuner ønskede at blive spurgt først, og erhvervslivet ønskede data, man kan regne med. Alle tre ønsker
      har sat sig spor på de følgende sider.`),
    priority(1, 'Skibe, stationer og sne'),
    p(`Et forskningsskib er dyrt, når det sejler, og dyrere, når det ligger stille. Havundersøgelsesskibet »Ternen« har sejlet i {#212 døgn|212|døgn|2023} i 2023, mens dets norske søsterskib nåede {#287|287|døgn|2023}.
      {+I løbet af de næste to år vil ministeriet samle driften af de tre danske polarskibe i et fælles rederi.} {+Samtidig åbner vi kalenderen for {@norske|NO} og {@canadiske|CA} hold, så et togt kan begynde i Tromsø og ende i Halifax.}
      {@Norge|NO} og {@Canada|CA} har gjort det samme for os siden 2021.`),
    p(`Stationerne på land er i ringe stand. Taget på Daneborg er lappet fire gange, og strømmen på Station Nord kommer stadig fra dieselolie. {+Vi afsætter {$85 mio. kr.|85000000 DKK} til at renovere seks stationer, og {!senest i 2027|2027} skal halvdelen af strømmen komme fra sol og vind.}
      {&Forsvaret} flyver forsyningerne ind, og det bør det blive ved med. {+Til gengæld vil ministeriet betale for den fulde flyvetid, hvad vi ikke har gjort før.}`),
    p(`Sneen måles de fleste steder med en stang. Det er billigt, men usammenligneligt. {@Schweiz|CH} har udviklet en sensor, der vejer sneen uden at røre den, og et dansk-{@schweizisk|CH} hold prøvede den på Qaanaaqs bræ i vinter. Forsøget lykkedes.
      {+Derfor bestiller vi 50 af dem og opstiller dem i samarbejde med fangerne i Avanersuaq.}`),
    priority(1, 'Viden, der bliver hos folk'),
    p(`I mange år er forskere kommet med fly om sommeren og rejst igen med prøverne. Det har skabt mistillid. I en undersøgelse fra 2024 svarede {#61 pct.|61|pct.|2024} af beboerne i tre bygder, at de aldrig havde hørt resultatet af de målinger, der blev gjort hos dem.{^Arktisk Samfundscenter: Hvem ejer målingen?, 2024, s. 33.}
      {+Fremover får ingen projekter støtte fra ministeriet, medmindre de vender tilbage med deres resultater på grønlandsk.} {+Vi vil desuden oprette 15 lønnede stillinger som lokale medforskere, og de besættes af kommunerne.}`),
    p(`Skolebøgerne i naturfag er skrevet for børn, der kender bøgetræer. {@Islandske|IS} og samiske lærere har lavet deres egne, og det har hævet karaktererne i fysik. Det er selvstyrets opgave at afgøre, om noget lignende passer i Grønland.
      {+Skulle svaret blive ja, stiller ministeriet redaktører og tegnere til rådighed.}`),
    p(
      `De gamle feltdagbøger ligger i kasser i København. Nationalarkivet har skannet en tiendedel. {+Resten bliver skannet, afskrevet og lagt frit frem {!inden 2029|2029}, og originalerne fra før 1953 tilbydes museet i Nuuk.}`,
    ),
    priority(1, 'Havets nye veje'),
    p(`Nordøstpassagen var isfri i {#47 døgn|47|døgn|2023} i 2023. Rederier i {@Kina|CN} og {@Sydkorea|KR} har bestilt isforstærkede skibe, og {@Rusland|RU} opkræver afgift for lodsning. Ingen ved, hvad mere trafik betyder for narhvaler og torsk.
      {+Vi vil sammen med {@USA|US} og {@Island|IS} lægge en kæde af hydrofoner fra Scoresbysund til Bjørnøya og offentliggøre optagelserne time for time.} {+Danmarks andel, {$3,2 mio. dollar|3200000 USD}, tages fra den maritime pulje.}`),
    p(`Søkort over de grønlandske fjorde bygger på lodskud fra 1930'erne. Arbejdet med at forny dem har stået på siden 2009 og går for langsomt. Kystlande må ifølge {&FN's Havretskonvention} selv sørge for sikre farvande.
      {+Opmålingen bliver gjort færdig for Sydvestgrønland {!i 2026|2026} og for Østgrønland tre år senere.} {+Et hold på otte hydrografer ansættes til formålet.}`),
    p(
      `Søredning kræver naboskab. Under øvelsen i september 2024 nåede et {@fransk|FR} krigsskib først frem til krydstogtskibet, fordi det tilfældigvis lå nærmest. »Held er ikke et beredskab,« skrev havarikommissionen bagefter. Rederne skal selv sørge for, at deres passagerer har redningsdragter.`,
    ),
    priority(1, 'Ved bordet i Tromsø og på Spitsbergen'),
    p(`{&Arktisk Råd} mødes igen på embedsniveau, og rådets arbejdsgrupper har genoptaget målingerne. {+Under det danske formandskab vil vi foreslå et fælles register over alle faste målestationer nord for polarcirklen.} {@Sverige|SE} og {@Finland|FI} har tilsluttet sig tanken,
      og {@japanske|JP} og {@indiske|IN} observatører spørger til adgangen.`),
    p(`{&Det Internationale Arktiske Forskningsudvalg} finansierer mindre rejser for unge forskere. Puljen er på {$400.000 euro|400000 EUR} og slipper op hvert år i april. {+Ministeriet fordobler sit bidrag og beder de øvrige medlemmer om at følge efter.}
      {+Vi stiller os også til rådighed som vært for udvalgets konference {!i 2028|2028}.}`),
    p(
      `Forskning er ikke hævet over sikkerhedspolitik. Det civilt-militære samspil i Arktis er blevet tættere, og samarbejdet med russiske institutioner hviler. {+Vi holder fast i, at målinger af klimaet skal kunne offentliggøres, uanset hvem der har betalt for dem.}`,
    ),
    section(1, 'Det videre forløb'),
    p(`Udgifterne afholdes inden for forskningsreserven. {+Ministeren giver Folketinget en mundtlig beretning {!hvert forår|P1Y}, første gang i 2026.} {+Når tre år er gået, lader vi en udenlandsk kollega efterse det hele.}
      Redegørelsen er udarbejdet på dansk og oversat til grønlandsk, færøsk og engelsk.`),
  ],
};
