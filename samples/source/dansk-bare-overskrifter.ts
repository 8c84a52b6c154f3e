import { contents, cover, initiative, p, priority, type Source, section, vision } from '../paper.ts';

export const paper: Source = {
  name: 'dansk-bare-overskrifter',
  language: 'da',
  title: 'Mad nok til alle',
  organisation: 'Ministeriet for Landbrug og Verdenshandel',
  period: { from: 2025, to: 2030 },
  subtitle: 'Danmarks internationale fødevaresamarbejde frem mod 2030',
  published: 'København, juni 2025',
  running: 'Mad nok til alle',
  formats: ['docx', 'pdf', 'txt'],
  look: {
    font: 'IBM Plex Serif',
    size: 10.5,
    accent: '#8a4b00',
    columns: 1,
    justify: false,
    label: ' ',
    numbers: 'row',
    furniture: 'header',
    chapterOnNewPage: false,
  },
  habits: {
    breaks: 'lost',
    width: 55,
    linesOnPage: 45,
    pageBreak: 'nothing',
    blankLines: 'around-headings',
    spaceBeforeStop: true,
    header: '§Mad nok til alle',
    footer: '',
    seed: 19,
  },
  body: [
    cover(),
    contents('Indhold', 1),
    section(1, 'Når høsten svigter'),
    p(`Prisen på hvede steg med {#64 pct.|64|pct.|2022} på fire måneder i 2022, fordi to lande gik i krig. Det ramte brødet i {@Libanon|LB} og {@Egypten|EG}, før det ramte rugbrødet i {@Danmark|DK}. Fødevarer er blevet udenrigspolitik, og årene 2025 til 2030 afgør, om det bliver ved at gå
      godt for dem, der har mest, og skidt for dem, der har mindst.`),
    p(
      `Danske landmænd, mejerier og laboratorier ved meget om at få mere ud af mindre. Den viden er i de seneste år blevet delt med {@Tanzania|TZ}, {@Bangladesh|BD} og {@Ukraine|UA}, hvor et fælles kornlaboratorium har kørt siden 2021.`,
    ),
    vision('Ingen skal gå sulten i seng, fordi mad gik tabt på vejen fra mark til marked.'),
    priority(1, 'Jord, der bærer'),
    p('En tredjedel af verdens agerjord er udpint. At bringe den tilbage koster mindre end at rydde ny skov.'),
    initiative(2, 'Danske jordprøver til afrikanske bønder'),
    p(
      `En jordprøve koster det samme som tre dages løn i Malawi. {+Vi vil gøre den gratis for 200.000 familier i {@Malawi|MW} og {@Mozambique|MZ}.} {+Prøverne analyseres lokalt på udstyr, som ministeriet køber for {$27 mio. kr.|27000000 DKK}} Resultatet kommer som en talebesked på telefonen, for kun {#43 pct.|43|pct.|2023} af modtagerne kan læse.{^Landbrugets Verdensinstitut: Læsefærdighed på landet, 2023.}`,
    ),
    initiative(2, 'Bælgplanter i stedet for kunstgødning'),
    p(
      `Kløver og bønner henter kvælstof ned fra luften. {+Sammen med {&Aarhus Frøbank} vil vi forædle ti sorter til tørre egne og frigive dem uden licens {!i 2029|2029}.} Frøfirmaerne i {@Brasilien|BR} og {@Indien|IN} har selv udviklet lignende sorter.`,
    ),
    initiative(2, 'Et atlas over verdens udpinte marker'),
    p(
      `{+I samarbejde med {&FN's Fødevare- og Landbrugsorganisation} samler vi satellitbilleder og prøver i et åbent atlas.} {+Den første udgave kommer {!til efteråret 2026|2026}.} {@Spanske|ES} og {@marokkanske|MA} forskere har leveret de første kort.`,
    ),
    priority(1, 'Mælk, fisk og sikkerhed'),
    p(
      `Over {#600 mio. mennesker|600000000|mennesker} bliver hvert år syge af det, de spiser. De fleste tilfælde kunne være undgået med køling og rene hænder.`,
    ),
    initiative(2, 'Køling fra gård til mejeri'),
    p(
      `Hver femte liter mælk i Østafrika bliver sur, inden den når frem. {+Ministeriet støtter 300 solcelledrevne køletanke i {@Uganda|UG} og {@Kenya|KE} med {$61 mio. kr.|61000000 DKK}} {+Vi vil kræve, at andelshaverne selv ejer tankene fra første dag.}`,
    ),
    initiative(2, 'Antibiotika kun til syge dyr'),
    p(
      `Danske svineproducenter har siden 2010 nedsat forbruget af antibiotika med {#28 pct.|28|pct.|2023} {+Den erfaring tager vi med til {@Vietnam|VN} og {@Thailand|TH}, hvor 40 dyrlæger fra hvert land efteruddannes {!inden 2028|2028}.} Det er op til landene selv at ændre deres regler.`,
    ),
    initiative(2, 'Fødevareattester, som alle kan læse'),
    p(
      `Et parti torsk kan vente en uge i havn på et stempel. {+Vi vil foreslå en fælles elektronisk attest i {&Codex-komitéen} og teste den med {@Japan|JP} og {@Chile|CL}.} »Papiret er det eneste på kajen, der ikke er frisk,« som en toldinspektør udtrykte det.`,
    ),
    priority(1, 'Fra spild til spise'),
    p(
      `Spild er mad, nogen har betalt for. Danske husholdninger smed {#247.000 tons|247000|tons|2022} spiselig mad ud i 2022.{^Miljøtal: Madspild i Danmark, 2022.} Supermarkederne har allerede halveret deres.`,
    ),
    initiative(2, 'Tørrerier i frugtens højsæson'),
    p(
      `Mango rådner, når alle høster samtidig. {+Vi vil finansiere tolv tørrerier i {@Burkina Faso|BF} og {@Mali|ML} og hjælpe dem ind på det europæiske marked.} {+Første tørreri indvies {!i april 2027|2027-04}.}`,
    ),
    initiative(2, 'Byernes madspildspagt'),
    p(
      `{+København, Aarhus og Odense har sagt ja til at gå forrest, og ministeriet vil invitere 25 byer i {@Polen|PL}, {@Italien|IT} og {@Tyrkiet|TR} med.} Byerne fastsætter selv deres mål.`,
    ),
    initiative(2, 'Korn på lager til dårlige år'),
    p(
      `{+Danmark giver {$9 mio. euro|9000000 EUR} til {&Det Afrikanske Kornlager} og stiller siloeksperter til rådighed i to år.} Lageret rækker i dag til {#11 dages|11|dage|2024} forbrug i seks lande. Regeringerne dér bør selv fylde op efter gode høster.`,
    ),
    section(1, 'Sådan holder vi øje'),
    p(
      `{+Ministeriet fremlægger en kort beretning {!hver november|P1Y}.} {+Falder en indsats bagud to år i træk, standser vi den og flytter pengene.} Beretningen fra 2024 viste, at otte af ni indsatser fulgte planen.`,
    ),
  ],
};
