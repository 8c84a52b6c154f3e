import {
  type Block,
  caseBox,
  closing,
  contents,
  cover,
  goal,
  initiative,
  lead,
  numbers,
  p,
  priority,
  type Source,
  section,
  vision,
} from './paper.ts';
import { seeded } from './seeded.ts';

/** What the sentences are made of. Every pair of an undertaking and a field gives one initiative, so that no title comes twice. */
const undertakings = [
  'Fælles vagtordning for',
  'Nyt rejsehold til',
  'Åben database over',
  'Efteruddannelse i',
  'Nordisk netværk om',
  'Investeringsfond til',
  'Forsøg med',
  'Forenklede regler for',
  'Digital indgang til',
  'Udvekslingsprogram for',
  'Prøvestation for',
  'Partnerskab om',
  'Rådgivende panel for',
  'Kortlægning af',
  'Mobil enhed til',
  'Fælles indkøb af',
  'Sommerskole i',
  'Varslingssystem for',
];
const fields = [
  'slusedrift',
  'togvedligehold',
  'cykelbroer',
  'lufthavnssikkerhed',
  'skovbrandsbekæmpelse',
  'museumsmagasiner',
  'kvægsundhed',
  'hurtigfærger',
  'signalanlæg',
  'tunnelventilation',
  'postsortering',
  'lodsuddannelse',
  'frøkontrol',
  'orgelrestaurering',
  'gletsjermåling',
  'fjernvarmerør',
  'tolkebistand',
  'blodbanker',
  'havnekraner',
  'vejsalt',
  'bibliotekslån',
  'målestokke',
  'redningsbåde',
  'rapsforædling',
  'glasgenbrug',
  'søkabler',
  'trafiktælling',
  'stenkirker',
  'bierhold',
  'vindtunneler',
];
const areas = [
  'Veje og broer',
  'Jernbaner uden grænser',
  'Luft og rum',
  'Skov og landskab',
  'Kulturarv',
  'Dyr og planter',
  'Havne og farvande',
  'Sundhed på rejse',
  'Energi i hverdagen',
  'Post og tele',
  'Måling og standarder',
  'Uddannelse på tværs',
];
const countries = [
  ['Norge', 'NO'],
  ['Sverige', 'SE'],
  ['Finland', 'FI'],
  ['Island', 'IS'],
  ['Estland', 'EE'],
  ['Letland', 'LV'],
  ['Litauen', 'LT'],
  ['Polen', 'PL'],
  ['Tjekkiet', 'CZ'],
  ['Østrig', 'AT'],
  ['Slovenien', 'SI'],
  ['Kroatien', 'HR'],
  ['Portugal', 'PT'],
  ['Marokko', 'MA'],
  ['Namibia', 'NA'],
  ['Botswana', 'BW'],
  ['Zambia', 'ZM'],
  ['Nepal', 'NP'],
  ['Mongoliet', 'MN'],
  ['Malaysia', 'MY'],
  ['Japan', 'JP'],
  ['Uruguay', 'UY'],
  ['Paraguay', 'PY'],
  ['Canada', 'CA'],
] as const;
const bodies = [
  'Nordisk Færdselskomité',
  'Det Baltiske Målekontor',
  'Alliancen for Stille Havne',
  'Den Europæiske Prøvekommission',
  'Forum for Små Stationer',
  'Unionen af Fyrvæsener',
];
const towns = [
  'Skagen',
  'Ribe',
  'Nexø',
  'Struer',
  'Sakskøbing',
  'Ebeltoft',
  'Nibe',
  'Assens',
  'Stege',
  'Thisted',
  'Faaborg',
  'Hobro',
];
const worlds = [
  'Behovet er vokset støt, og de nuværende ordninger er ikke fulgt med.',
  'Erfaringen fra de seneste år peger i samme retning, men tallene er få.',
  'Mange steder hviler arbejdet på en enkelt medarbejders viden.',
  'Materiellet er slidt, og reservedele skal bestilles et halvt år i forvejen.',
  'Brugerne har længe efterspurgt en løsning, der virker på begge sider af grænsen.',
  'Priserne svinger mere end før, og det gør planlægning vanskelig.',
  'Udstyret blev leveret i tide og har kørt uden stop siden.',
  'En undersøgelse blandt de ansatte gav blandede svar.',
  'Sagsbehandlingen er flyttet to gange på ti år.',
  'Vejret sætter grænser for, hvornår der kan arbejdes.',
];
const others = [
  'Kommunerne må selv afgøre, om de deltager.',
  'Leverandørerne skal dokumentere kvaliteten over for køberen.',
  'Nabolandene bør offentliggøre deres egne tal.',
  'Det er op til ejerne at vedligeholde anlæggene.',
  'Brancheforeningen har lovet at vejlede sine medlemmer.',
];
const done = [
  'Et tilsvarende forløb blev afsluttet i 2023 med gode resultater.',
  'Ministeriet har allerede gennemført en første prøve.',
  'Der er siden 2019 brugt betydelige midler på området.',
  'Aftalen fra 2021 er ført ud i livet.',
];
const purposes = [
  'sikker drift',
  'lavere omkostninger',
  'kortere ventetid',
  'færre ulykker',
  'bedre data',
  'renere luft',
  'flere faglærte',
  'stærkere naboskab',
];

type Pick = <T>(from: readonly T[]) => T;

/** A Danish plan of about 200 pages; the same for every call. */
export function largePaper(): Source {
  const random = seeded(2026);
  const pick: Pick = (from) => from[Math.floor(random() * from.length)] as (typeof from)[number];
  const number = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const pairs = shuffled(
    undertakings.flatMap((u) => fields.map((f) => `${u} ${f}`)),
    random,
  );
  const body: Block[] = [cover(), contents('Indhold', 2), ...opening()];
  let count = 0;
  for (const [a, area] of areas.entries()) {
    body.push(
      priority(1, area, { label: `Fokusområde ${a + 1}` }),
      lead(`${area} angår flere ministerier og mange lande. ${pick(worlds)}`),
    );
    for (let g = 0; g < 5; g++) {
      const aim = purposes[(a + g) % purposes.length] ?? '';
      body.push(
        goal(2, `${upper(aim)} inden for ${fields[(a * 5 + g) % fields.length]}`, {
          label: `Delmål ${a + 1}.${g + 1}`,
        }),
        p(`${pick(worlds)} ${pick(done)}`),
      );
      for (let i = 0; i < 8; i++) body.push(...undertaking(pairs[count] ?? '', ++count, pick, number));
      if (random() < 0.5) body.push(example(pairs[pairs.length - 1 - count] ?? '', pick, number));
    }
  }
  body.push(
    section(1, 'Opfølgning'),
    p('{+Ministeriet samler hvert år status for alle initiativer i ét hæfte.} Hæftet har intet forord.'),
    section(1, 'Alle initiativer'),
    closing(),
  );
  return { ...frame, body };
}

function opening(): readonly Block[] {
  return [
    section(1, 'Læsevejledning'),
    p(
      'Planen gælder for 2027 til 2036. Den er lang, fordi den erstatter 41 mindre planer, og den kan læses i vilkårlig rækkefølge.',
    ),
    vision('I 2036 er der ikke længere forskel på, om en fejl opstår på den ene eller den anden side af en grænse.'),
    numbers(
      ['{#41|41|planer}', 'mindre planer er samlet i denne'],
      ['{$6,2 mia. kr.|6200000000 DKK}', 'er den samlede ramme'],
    ),
  ];
}

function undertaking(title: string, n: number, pick: Pick, number: (a: number, b: number) => number): readonly Block[] {
  const [country, code] = pick(countries);
  const [other, otherCode] = pick(countries);
  const year = number(2027, 2035);
  const sum = number(3, 240);
  const share = number(11, 89);
  const share2 = share + number(1, 9);
  const money = `{$${sum} mio. kr.|${sum * 1_000_000} DKK}`;
  const promise = pick([
    `{+Ministeriet vil i samarbejde med {@${country}|${code}} etablere ordningen {!senest i ${year}|${year}}.}`,
    `{+Vi vil afsætte ${money} til formålet frem til ${year}.}`,
    `{+Sammen med {@${country}|${code}} og {@${other}|${otherCode}} vil vi samle opgaven i ${pick(towns)} {!inden udgangen af ${year}|${year}}.}`,
    `{+Vi vil lægge et forslag frem for {&${pick(bodies)}} {!i ${year}|${year}}.}`,
  ]);
  const second = pick([
    `{+Vi vil desuden ansætte ${number(3, 30)} medarbejdere i ${pick(towns)}.}`,
    `{+Ministeriet vil offentliggøre tallene for ${topicOf(title)} hvert kvartal.}`,
    '',
    '',
  ]);
  const note = n % 6 === 0 ? `{^Grænsestatistik ${number(2020, 2025)}, tabel ${n}, hæfte ${number(1, 9)}.}` : '';
  return [
    initiative(3, title, { label: `Initiativ ${n}` }),
    p(
      `${pick(worlds)} I dag dækkes {#${share} pct.|${share}|pct.|2025} af behovet mod {#${share2} pct.|${share2}|pct.|2019} i 2019.${note} ${pick(others)}`,
    ),
    p(
      `${pick(worlds)} I ${pick(towns)} og ${pick(towns)} er der ${number(3, 60)} års erfaring med ${topicOf(title)}, men den er ikke skrevet ned. ${pick(worlds)} ${pick(others)}`,
    ),
    p(`${promise} ${pick(done)} ${second}`),
  ];
}

function example(about: string, pick: Pick, number: (a: number, b: number) => number): Block {
  const town = pick(towns);
  const topic = topicOf(about);
  return caseBox(
    'Eksempel',
    `${town} fik styr på ${topic} med ${number(12, 90)} frivillige`,
    `I ${town} begyndte det med et møde på havnen. ${pick(worlds)} ${pick(done)} I dag kommer besøgende langvejsfra for at se, hvordan det gøres.`,
  );
}

const topicOf = (title: string) => title.replace(/^.* /, '');
const upper = (s: string) => s.charAt(0).toUpperCase() + s.slice(1);

function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

const frame: Omit<Source, 'body'> = {
  name: 'dansk-stor-plan',
  language: 'da',
  title: 'Den lange plan',
  subtitle: 'Samlet plan for grænseoverskridende samarbejde',
  organisation: 'Ministeriet for Grænseegne',
  period: { from: 2027, to: 2036 },
  years: '2027–2036',
  published: 'December 2026',
  running: 'Den lange plan 2027–2036',
  formats: ['pdf', 'txt'],
  look: {
    font: 'IBM Plex Sans',
    size: 12.5,
    accent: '#3a3a7a',
    columns: 1,
    justify: true,
    label: '. ',
    numbers: 'row',
    furniture: 'both',
    chapterOnNewPage: true,
  },
  habits: {
    breaks: 'hyphen',
    width: 58,
    linesOnPage: 46,
    pageBreak: 'formfeed',
    blankLines: 'between-blocks',
    spaceBeforeStop: false,
    header: 'Den lange plan 2027–2036',
    footer: '§',
    seed: 101,
  },
};
