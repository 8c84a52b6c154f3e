import {
  caseBox,
  closing,
  contents,
  cover,
  factBox,
  goal,
  initiative,
  lead,
  list,
  numbers,
  p,
  priority,
  type Source,
  section,
  signature,
  vision,
} from '../paper.ts';

export const paper: Source = {
  name: 'dansk-vandstrategi',
  language: 'da',
  title: 'Vand uden grænser',
  subtitle: 'Strategi for Danmarks internationale vandsamarbejde',
  organisation: 'Vand- og Kystministeriet',
  period: { from: 2026, to: 2030 },
  years: '2026–2030',
  published: 'November 2025',
  running: 'Vand uden grænser 2026–2030',
  formats: ['pdf', 'docx', 'txt'],
  shipped: true,
  look: {
    font: 'IBM Plex Sans',
    size: 10.5,
    accent: '#0b5563',
    columns: 1,
    justify: true,
    label: 'above',
    numbers: 'row',
    furniture: 'footer',
    chapterOnNewPage: true,
  },
  habits: {
    breaks: 'hyphen',
    width: 62,
    linesOnPage: 46,
    pageBreak: 'formfeed',
    blankLines: 'between-blocks',
    spaceBeforeStop: false,
    header: '',
    footer: 'Vand uden grænser 2026–2030 §',
    seed: 11,
  },
  body: [
    cover(),
    contents('Indhold', 2),
    section(1, 'Forord'),
    p(`Vand kender ingen landegrænser. Det regnvand, der falder i {@Etiopiens|ET} højland, vander marker i {@Sudan|SD} og {@Egypten|EG},
      og de kemikalier, der ledes ud i en biflod til Donau, ender i Sortehavet. Alligevel forvaltes vand de fleste steder,
      som om det hørte hjemme i én kommune ad gangen.`),
    p(`{@Danmark|DK} har en lang tradition for at løse vandproblemer i fællesskab. Andelsvandværkerne, spildevandsselskaberne og
      de teknologivirksomheder, der er vokset op omkring dem, har gjort grundvandet rent og vandspildet til et af verdens laveste.
      Den erfaring efterspørges i dag på fire kontinenter.`),
    p(`{+Med denne strategi forpligter vi os til at bruge erfaringen mere målrettet, end vi har gjort hidtil.}
      {+Vi vil samle indsatsen om færre lande, binde den tættere til internationale fora og fortælle åbent, hvor langt vi når.}`),
    p(`Strategien er blevet til i et tæt samarbejde mellem ministeriet, {&Vandstyrelsen}, kommunernes forsyningsselskaber og en
      følgegruppe af forskere og civilsamfundsorganisationer. Tak til alle, der har bidraget.`),
    signature('Agnete Holmbo', 'Vand- og kystminister'),
    section(1, 'Vision og formål'),
    vision('I 2040 har ingen af Danmarks partnerlande længere byer, der taber mere vand, end de drikker.'),
    p(`Formålet med strategien er at give ministeriet, styrelserne og de danske repræsentationer et fælles grundlag for at prioritere
      mellem henvendelser, programmer og forhandlinger. Den beskriver, hvad der gøres i perioden, hvem der står for det,
      og hvordan resultaterne bliver opgjort.`),
    section(2, 'Situationen i tal'),
    p(`På verdensplan lever {#2,2 mia. mennesker|2200000000|mennesker|2024} uden sikker adgang til drikkevand.{^WHO og UNICEF: Joint Monitoring Programme, opgørelse for 2024.}
      I byerne i lav- og mellemindkomstlande forsvinder i gennemsnit {#38 pct.|38|pct.|2023} af det rensede vand, før det når en hane.{^Vandstyrelsen: Vandtab i 60 byer, 2023, tabel 4.}
      Tørke og oversvømmelser rammer oftere end før, og de rammer hårdest, hvor ledningsnettet er ældst.`),
    numbers(
      ['{#7,1 pct.|7.1|pct.|2024}', 'vandtab i danske forsyningsselskaber i 2024'],
      ['{#14|14|lande|2025}', 'lande med et dansk myndighedssamarbejde om vand i 2025'],
      ['{$21,4 mia. kr.|21400000000 DKK}', 'eksport af dansk vandteknologi i 2024'],
    ),
    section(2, 'Det bygger vi på'),
    p(`Den forrige strategi er gennemført. Ministeriet har siden 2020 indgået aftaler med {@Ghana|GH}, {@Vietnam|VN} og {@Colombia|CO}, og
      et laboratorium i Accra er blevet akkrediteret. I alt er {#212 driftsfolk|212|driftsfolk} blevet efteruddannet på danske renseanlæg.
      Erfaringerne viser, at samarbejder med en fast medarbejder på stedet når længst.`),
    priority(1, 'Byer, der holder på vandet', { label: 'Prioritetsområde 1' }),
    lead(
      'Et utæt ledningsnet er den dyreste vandkilde, en by kan have. Her har danske myndigheder og selskaber mest at byde på.',
    ),
    goal(2, 'At halvere vandtabet i partnerlandenes storbyer', { label: 'Mål 1' }),
    p(`Målet måles på det vand, som ikke kan faktureres, i de otte byer, der er med fra begyndelsen. Udgangspunktet er et
      gennemsnit på {#41 pct.|41|pct.|2025} i 2025.`),
    initiative(3, 'Et rejsehold af lækagesøgere', { label: 'Initiativ', alias: 'Rejsehold til lækagesøgning' }),
    p(`Forsyningsselskaberne råder over nogle af verdens mest erfarne lækagesøgere, men de kan sjældent undværes i mere end få uger.
      {+Vi vil derfor oprette et rejsehold på 24 specialister, som selskaberne udlåner på skift.}
      {+Holdet sendes ud første gang {!senest den 1. juni 2026|2026-06-01} til {@Kenya|KE} og {@Ghana|GH}.}
      {+Der afsættes {$36 mio. kr.|36000000 DKK} til udlånet i hele perioden.}`),
    initiative(3, 'Byparvise driftsaftaler mellem danske og udenlandske selskaber', {
      label: 'Initiativ',
      alias: 'Driftsaftaler mellem byer to og to',
    }),
    p(`Et selskab lærer bedst af et andet selskab. Aarhus og Hanoi har vist vejen: Vandtabet i to af Hanois bydele er faldet fra {#29 pct.|29|pct.} til
      {#18 pct.|18|pct.} på fem år. {+Vi vil indgå mindst seks nye byaftaler i {@Indonesien|ID}, {@Vietnam|VN} og {@Sydafrika|ZA} {!inden udgangen af 2028|2028}.}
      Byerne betaler selv deres del af udgiften, og deres nationale myndigheder bør sikre, at taksterne kan bære driften.`),
    caseBox(
      'Case',
      'Da lyttestængerne kom til Mombasa',
      `Et hold på fire fra to jyske selskaber gennemgik i 2023 sammen med byens egne folk 80 kilometer
      hovedledning med lytteudstyr. På ti uger fandt de 311 brud. Byen reparerede de største af dem for egne midler og har siden ansat to af
      de lokale deltagere som faste lækagesøgere.`,
    ),
    goal(2, 'At spildevand bliver til en ressource', { label: 'Mål 2' }),
    p(
      'Renset spildevand kan vande parker, køle industri og aflaste grundvandet. Det kræver regler, som borgerne har tillid til.',
    ),
    initiative(3, 'Fælles standarder for genbrug af renset spildevand', { label: 'Initiativ' }),
    p(`{+Sammen med {@Holland|NL} og {@Singapore|SG} vil vi udarbejde et forslag til en international standard for genbrugsvand, som forelægges
      {&Den Internationale Standardiseringsorganisation|International Organization for Standardization} {!i 2027|2027}.}
      Arbejdet forankres i {&Vandstyrelsens} laboratorieenhed, der i forvejen deltager i EU-udvalget for drikkevand.
      {+Vi vil invitere partnerlandenes myndigheder med i forberedelsen, så standarden også kan bruges uden for Europa.}`),
    priority(1, 'Floder, som flere deler', { label: 'Prioritetsområde 2' }),
    lead(
      'Mere end halvdelen af verdens ferskvand løber i floder, som to eller flere lande er fælles om. Samarbejde er billigere end strid.',
    ),
    goal(2, 'At flodkommissioner får data, de kan stole på', { label: 'Mål 3' }),
    p(
      `Mange flodkommissioner forhandler uden fælles målinger. {@Tyrkiet|TR} og {@Irak|IQ} har i årtier regnet med hver sin vandføring i Tigris.`,
    ),
    initiative(3, 'Åbne satellitdata om vandstand og sediment', {
      label: 'Initiativ',
      alias: 'Satellitdata om vandstand',
    }),
    p(`{+Ministeriet vil stille danske hydrologiske modeller frit til rådighed for alle flodkommissioner, der ønsker det.}
      {+Vi bidrager med {$4,5 mio. euro|4500000 EUR} til {&Verdensbankens} vandfond, øremærket til måleudstyr i Nilens og Mekongs oplande.}
      Modellerne dækker i dag {#63 flodoplande|63|flodoplande|2025}.{^Hydrologisk Institut: Årsberetning 2025, side 17.}`),
    initiative(3, 'Danske mæglere i vanddiplomatiet', { label: 'Initiativ' }),
    p(`»Man skændes om tal, indtil nogen måler dem sammen,« siger en af de diplomater, der forhandlede aftalen om Senegalfloden.
      {+Vi vil uddanne et korps på ti danske vanddiplomater og stille dem til rådighed for {&FN} og {&Den Afrikanske Union}.}
      Korpset får sekretariat i Genève ved siden af det dansk-{@schweiziske|CH} forskningsprojekt om flodret.`),
    factBox(
      'Boks',
      'Hvad er en flodkommission?',
      `En flodkommission er et organ, hvor landene langs en flod aftaler, hvordan vandet fordeles og beskyttes. Der findes omkring
      {#120|120|flodkommissioner} på verdensplan. Landene udpeger selv deres medlemmer, og de fleste kommissioner skal godkende større dæmninger, før de bygges.`,
    ),
    priority(1, 'Kyster, der kan tåle fremtiden', { label: 'Prioritetsområde 3' }),
    lead(
      'Havet stiger, og stormfloderne bliver højere. Viden om diger, klitter og evakuering kan flyttes fra kyst til kyst.',
    ),
    goal(2, 'At udsatte kystsamfund varsles i tide', { label: 'Mål 4' }),
    p(
      `Ifølge {&Den Meteorologiske Verdensorganisation} mangler næsten hver tredje kyststat et varslingssystem, der når frem til fiskerlandsbyerne.`,
    ),
    initiative(3, 'Stormflodsvarsling i Bengalbugten', {
      label: 'Initiativ',
      alias: 'Varsling af stormflod i Bengalbugten',
    }),
    p(`{@Bangladesh|BD} og {@Indien|IN} har bedt om hjælp til at forbedre de lokale varsler. {+Vi vil frem mod 2029 opstille {#40|40|målestationer} målestationer og oplære
      det personale, der skal drive dem.} {+Indsatsen finansieres med {$52 mio. kr.|52000000 DKK} fra klimapuljen.}
      De to regeringer har påtaget sig at vedligeholde stationerne efter perioden.`),
    initiative(3, 'Nordisk netværk for naturbaseret kystbeskyttelse', { label: 'Initiativ' }),
    p(`Strandenge, tangskove og klitter dæmper bølger og binder kulstof. {+Under formandskabet for {&Nordisk Ministerråd} vil vi samle {@Norge|NO}, {@Sverige|SE},
      {@Finland|FI} og {@Island|IS} om et netværk, der {!hvert år|P1Y} udgiver en fælles vejledning.}
      {+Vi vil desuden teste vejledningen på tre strækninger i {@Litauen|LT} og {@Polen|PL}.}`),
    caseBox(
      'Case',
      'Klitter som skolestue',
      `På den polske Østersøkyst plantede 600 skolebørn i 2024 hjelme på et dige, der var opført efter dansk forbillede.
      Projektet er nu en del af undervisningen i fire kommuner og har inspireret en tilsvarende indsats ved Klaipeda.`,
    ),
    section(1, 'Opfølgning'),
    p(`{+Vand- og Kystministeriet gør status en gang om året og offentliggør resultatet {!senest den 1. marts|--03-01}.}
      {+En styregruppe med medlemmer fra ministeriet, {&Vandstyrelsen} og {&Udenrigsministeriet} vil mødes hvert halve år og kan flytte midler mellem initiativerne.}
      {+Midt i perioden, {!i efteråret 2028|2028}, gennemføres en uafhængig evaluering.}`),
    list([
      'Hvert initiativ har én ansvarlig enhed og mindst én milepæl om året.',
      'Afvigelser begrundes skriftligt i statusnotatet.',
      'Evalueringen sendes til Folketingets vandudvalg.',
    ]),
    section(1, 'Initiativerne samlet', { runOn: true }),
    p('Oversigten viser strategiens initiativer under hvert prioritetsområde.'),
    closing(),
  ],
};
