import {
  caseBox,
  contents,
  cover,
  factBox,
  goal,
  initiative,
  lead,
  p,
  priority,
  type Source,
  section,
  vision,
} from '../paper.ts';

export const paper: Source = {
  name: 'dansk-to-spalter',
  language: 'da',
  title: 'Børn og unge først',
  subtitle: 'Handlingsplan for Danmarks globale uddannelsesindsats',
  organisation: 'Ministeriet for Uddannelseshjælp',
  period: { from: 2026, to: 2029 },
  years: '2026–2029',
  published: 'Januar 2026',
  running: 'Børn og unge først · Handlingsplan 2026–2029',
  formats: ['pdf', 'txt'],
  look: {
    font: 'IBM Plex Sans',
    size: 9.6,
    accent: '#a3274f',
    columns: 2,
    justify: true,
    label: 'above',
    numbers: 'row',
    furniture: 'footer',
    chapterOnNewPage: false,
  },
  habits: {
    breaks: 'lost',
    width: 50,
    linesOnPage: 50,
    pageBreak: 'formfeed',
    blankLines: 'around-headings',
    spaceBeforeStop: false,
    header: '',
    footer: '§Børn og unge først · Handlingsplan 2026–2029',
    seed: 83,
  },
  body: [
    cover(),
    contents('Indholdsfortegnelse', 2),
    section(1, 'Indledning'),
    p(
      `{#244 mio.|244000000|børn|2023} børn og unge gik ikke i skole i 2023.{^UNESCO's Institut for Statistik: Out-of-school rate, september 2023.} I lejre og grænseegne er en skolegang sjældent længere end konflikten tillader. {@Danmark|DK} har hidtil støttet opførelsen af skolebygninger. Bygningerne står der, men lærerne mangler.`,
    ),
    p(
      `Handlingsplanen flytter derfor tyngdepunktet fra mursten til mennesker. {+Regeringen fordobler den årlige støtte til uddannelse fra {$650 mio. kr.|650000000 DKK} til {$1,3 mia. kr.|1300000000 DKK} i løbet af fire år.}`,
    ),
    vision('Intet barn skal miste sin skolegang, fordi det mistede sit hjem.'),
    section(2, 'Resultater af den forrige plan'),
    p(
      `I perioden 2021–2025 blev {#1.180|1180|klasselokaler} klasselokaler bygget i {@Niger|NE} og {@Tchad|TD}, og over 90.000 piger vendte tilbage til skolen. Ministeriet indgik partnerskaber med fem lærerseminarier, og {@Jordan|JO} indførte på dansk initiativ eftermiddagsskoler i hele landet.`,
    ),
    priority(1, 'Lærere, der bliver', { label: 'Indsatsområde I' }),
    lead('En dygtig lærer når flere børn end nogen bygning.'),
    goal(2, 'Flere uddannede lærere i lejre og nærområder', { label: 'Pejlemærke A' }),
    p(
      `I {@Uganda|UG} er der i gennemsnit {#85 elever|85|elever|2024} pr. lærer i flygtningebosættelserne. Værtslandet fastsætter lærernes løn, og det skal det også gøre fremover.`,
    ),
    initiative(3, 'Vi vil uddanne 12.000 flygtninge til lærere.', { label: 'Tiltag a', runIn: true }),
    p(
      `Mange flygtninge har undervist hjemme, men deres papirer anerkendes ikke. {+Uddannelsen varer 18 måneder, foregår på dansk-støttede seminarier i {@Uganda|UG} og {@Kenya|KE} og tilbydes fra {!august 2026|2026-08}.} {+Der afsættes {$210 mio. kr.|210000000 DKK} til stipendier.}`,
    ),
    initiative(3, 'Vi vil gøre lærerløn til en fast del af nødhjælpen.', { label: 'Tiltag b', runIn: true }),
    p(
      `Når krigen kommer, stopper lønnen, og lærerne rejser. {+Ministeriet vil inden for rammerne af {&Uddannelse Kan Ikke Vente-fonden} betale op til seks måneders løn i akutte kriser.} Andre donorer bør gøre det samme.`,
    ),
    initiative(3, 'Vi vil sende danske pædagogstuderende i praktik hos lokale skoler.', {
      label: 'Tiltag c',
      runIn: true,
    }),
    p(
      `{+Ordningen åbnes for 150 studerende om året og drives af professionshøjskolerne.} De studerende bor hos værtsfamilier i {@Libanon|LB} og {@Jordan|JO}.`,
    ),
    caseBox(
      'Case',
      'Fru Amina og de 112',
      `Amina Osman underviste i 14 år i Darfur, før hun flygtede. I Adré fik hun 112 elever i et telt. Efter et kursus i holdundervisning delte hun klassen i otte hold med hver sin ældre elev som hjælper. I dag bruger 30 telte hendes metode.`,
    ),
    goal(2, 'Lærere, der kan undervise på flere sprog', { label: 'Pejlemærke B' }),
    initiative(3, 'Vi vil udvikle tosprogede læremidler til de første klasser.', { label: 'Tiltag a', runIn: true }),
    p(
      `Børn lærer at læse hurtigst på det sprog, de drømmer på. {+I samarbejde med {@Burkina Faso|BF} og {@Mali|ML} oversættes 40 titler til fulfulde og tamasheq {!inden sommeren 2028|2028}.} {@Franske|FR} forlag ejer i dag rettighederne til de fleste skolebøger i regionen.`,
    ),
    priority(1, 'Piger i skole', { label: 'Indsatsområde II' }),
    lead('Hvert år i skole udsætter et ægteskab og hæver en løn.'),
    goal(2, 'Lige mange piger og drenge i 7. klasse', { label: 'Pejlemærke C' }),
    p(
      `I partnerlandene går {#41 pct.|41|pct.|2024} af pigerne ud efter 6. klasse.{^Ministeriet for Uddannelseshjælp: Frafald i ni lande, 2024.} Vejen er lang, toiletterne mangler, og brudeprisen lokker.`,
    ),
    initiative(3, 'Vi vil sikre vand og toiletter på 900 skoler.', { label: 'Tiltag a', runIn: true }),
    p(
      `{+Arbejdet udføres af lokale håndværkere i {@Niger|NE}, {@Somalia|SO} og {@Afghanistan|AF}, og ministeriet betaler {$95 mio. kr.|95000000 DKK}} Talebans forbud mod pigers skolegang er i strid med {&FN's Børnekonvention}.`,
    ),
    initiative(3, 'Vi vil give skolepenge til familier, der venter med bryllupper.', {
      label: 'Tiltag b',
      runIn: true,
    }),
    p(
      `Ordningen kendes fra {@Bangladesh|BD}, hvor {#7 ud af 10|7|familier} familier har holdt aftalen. {+Fra {!1. januar 2027|2027-01-01} indfører vi den sammen med {&UNICEF} i to provinser i {@Etiopien|ET}.}`,
    ),
    factBox(
      'Fakta',
      'Hvad koster et skoleår?',
      `Et skoleår i en lejr koster {$1.900 kr.|1900 DKK} pr. barn. Det dækker løn, bøger, mad og reparation af telt. Til sammenligning koster en nyopført skoleplads {$11.000 kr.|11000 DKK}`,
    ),
    priority(1, 'Unge med udsigt til arbejde', { label: 'Indsatsområde III' }),
    lead('Et svendebrev er en bedre rejsehjemmel end et smuglerløfte.'),
    goal(2, 'Erhvervsuddannelser, som virksomheder vil ansætte fra', { label: 'Pejlemærke D' }),
    initiative(3, 'Vi vil oprette lærepladser i danske virksomheders datterselskaber.', {
      label: 'Tiltag a',
      runIn: true,
    }),
    p(
      `Danske virksomheder har {#340|340|datterselskaber|2025} datterselskaber i Afrika. {+Mindst 60 af dem får hver to lærlinge med tilskud fra ministeriet.} Virksomhederne skal selv stille med oplæringsansvarlige.`,
    ),
    initiative(3, 'Vi vil anerkende prøver på tværs af grænser.', { label: 'Tiltag b', runIn: true }),
    p(
      `{+Vi arbejder for, at {&Den Afrikanske Union} vedtager en fælles ramme for faglige prøver {!i 2029|2029}.} {@Tyskland|DE} og {@Schweiz|CH} finansierer sekretariatet.`,
    ),
    section(1, 'Styring og opfølgning'),
    p(
      `{+Et udvalg med deltagelse af ministeriet og civilsamfundsorganisationerne vil samles hver tredje måned.} {+Regeringen fremlægger en resultatrapport {!hvert år i maj|P1Y}.} Rigsrevisionen har roset den hidtidige rapportering.`,
    ),
  ],
};
