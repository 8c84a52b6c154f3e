import {
  caseBox,
  cover,
  factBox,
  goal,
  lead,
  list,
  numbers,
  p,
  priority,
  quote,
  type Source,
  section,
  vision,
} from '../paper.ts';

export const paper: Source = {
  name: 'english-three-columns',
  language: 'en',
  title: 'Reef and Harvest',
  subtitle: 'Pacific fisheries partnership strategy',
  organisation: 'Ministry for Pacific Fisheries',
  period: { from: 2026, to: 2031 },
  years: '2026–2031',
  published: 'Wellington, August 2026',
  running: 'Reef and Harvest 2026–2031',
  formats: ['pdf', 'txt'],
  look: {
    font: 'IBM Plex Sans',
    size: 8.8,
    accent: '#00628f',
    columns: 3,
    justify: false,
    label: 'above',
    numbers: 'margin',
    furniture: 'footer',
    chapterOnNewPage: false,
  },
  habits: {
    breaks: 'hyphen',
    width: 40,
    linesOnPage: 60,
    pageBreak: 'formfeed',
    blankLines: 'around-headings',
    spaceBeforeStop: false,
    header: '',
    footer: '§ | Reef and Harvest 2026–2031',
    seed: 41,
  },
  body: [
    cover(),
    section(1, 'Why the Pacific, why now'),
    p(`More than half of the world's tuna is caught between {@Palau|PW} and {@Kiribati|KI}. For some of the islands the licences bring in more than every other source of revenue together. The fish do not carry passports, and
      warm water is moving them east.`),
    numbers(['{#57%|57|%|2024}', "of the world's tuna catch in 2024 was taken in the western and central Pacific"]),
    p(`{@New Zealand|NZ} is a small market with a long coast. Our inspectors, scientists and fishers have worked in the islands for sixty years. In that time {#34|34|stock assessments} stock assessments were completed, an observer school was founded in {@Tonga|TO}, and the number of vessels
      fishing without a licence fell by two thirds.{^Regional Fisheries Observatory, Trends in Unlicensed Fishing, 2025.}`),
    p(
      `Much remains undone. {+This strategy commits the Ministry to fewer projects, longer ones and ones our partners have asked for.}`,
    ),
    vision(
      'Island nations earn a fair and lasting income from oceans that hold as many fish in 2050 as they do today.',
    ),
    section(2, 'Voices'),
    quote(
      'You count our fish very well. Teach us to count them, and you can go home.',
      'Chair of a village council, Malaita',
    ),
    priority(1, 'Counting what swims', { label: 'Focus area 1' }),
    lead('Good rules need good numbers.'),
    goal(2, 'Stocks are assessed by islanders, in the islands', { label: 'Aim 1' }),
    p(
      `At present nine of fourteen partner countries send their data abroad to be analysed. {+We will bring that number to zero by training analysts and paying them for their first three years.}`,
    ),
    numbers(['{#9 of 14|9|countries|2025}', 'partner countries have no stock analyst of their own']),
    list(
      [
        'Pacific school of stock assessment in Suva',
        'Open-source models for skipjack and bigeye',
        'Electronic logbooks for the small-boat fleet',
      ],
      { label: 'Initiatives', role: 'initiative' },
    ),
    p(
      `The school opens {!in February 2027|2027-02} with places for thirty students from {@Fiji|FJ}, {@Samoa|WS}, {@Vanuatu|VU} and {@Solomon Islands|SB}. {+We will cover fees and travel with {$NZ$14 million|14000000 NZD}.} Logbooks were tried on forty boats in {@Tuvalu|TV} last season and proved easy to learn.`,
    ),
    caseBox(
      'Case study',
      'The tablet in the biscuit tin',
      `On Nukufetau a fisher kept his logbook tablet in a biscuit tin with rice to keep it dry. The tin is now standard equipment. Catch reports from the atoll rose from eleven a month to ninety.`,
    ),
    priority(1, 'Watching over the ocean', { label: 'Focus area 2' }),
    lead('A patrol boat sees twelve miles. A satellite sees the rest.'),
    goal(2, 'No vessel fishes unseen', { label: 'Aim 2' }),
    p(
      `The exclusive zones of our partners cover {#19.9 million square kilometres|19900000|square kilometres}, an area twice the size of {@Canada|CA}, with fewer than forty patrol vessels. Flag states should punish their own vessels; too few do.`,
    ),
    numbers(
      ['{#19.9 million km²|19900000|km²}', 'of ocean are in the care of fourteen states'],
      ['{$US$152 million|152000000 USD}', 'estimated yearly loss from illegal fishing'],
    ),
    list(
      [
        'Joint watch floor for satellite surveillance',
        'Boarding officers exchange with Australia and France',
        'Legal clinic for fisheries prosecutors',
      ],
      { label: 'Initiatives', role: 'initiative' },
    ),
    p(
      `{+With {@Australia|AU} and {@France|FR} we will run a watch floor around the clock {!from July 2028|2028-07}, at a yearly cost of {$NZ$6.5 million|6500000 NZD}.} {+Every partner country will receive the same picture at the same moment as we do.} {@Japanese|JP} satellites already deliver part of it.`,
    ),
    factBox(
      'In brief',
      'What is an exclusive economic zone?',
      `A coastal state has the sole right to the resources of the sea up to two hundred nautical miles from its coast. Ships of all nations may pass through. The rules stand in the law of the sea convention of 1982.`,
    ),
    goal(2, 'Crews come home paid and unharmed', { label: 'Aim 3' }),
    p(
      `Deckhands from {@Indonesia|ID} and {@Viet Nam|VN} make up most crews on distant-water vessels. A study found that one in six had not been paid for a year.{^University of Otago, Labour at Sea, 2023, p. 41.}`,
    ),
    list(['Minimum terms for crews as a condition of licence', 'Safe-berth agreement with unions and missions'], {
      label: 'Initiatives',
      role: 'initiative',
    }),
    p(
      `{+We will propose the minimum terms to the {&Western Pacific Tuna Commission} {!at its meeting in December 2026|2026-12}.} {+Our own port officers will ask every crew, in its own language, whether it has been paid.}`,
    ),
    priority(1, 'Earning more from less', { label: 'Focus area 3' }),
    lead('Most of the value leaves the region frozen, in a hold.'),
    goal(2, 'A quarter of the catch is processed ashore', { label: 'Aim 4' }),
    p(
      `In 2024 the share was {#13 per cent|13|per cent|2024}. Canneries in {@Papua New Guinea|PG} have shown that it can be done, though power there costs five times what it does in Auckland.`,
    ),
    numbers(['{#13%|13|%|2024}', 'of tuna was processed in the islands in 2024']),
    list(
      [
        'Cold chain loans for women-owned businesses',
        'Shared brand for pole-and-line tuna',
        'Renewable power for three island canneries',
      ],
      { label: 'Initiatives', role: 'initiative' },
    ),
    p(
      `{+The Ministry will guarantee loans of up to {$NZ$25 million|25000000 NZD} through {&the Pacific Development Bank}.} {+We will open our own supermarkets to the shared brand by waiving the label fee {!until 2030|2030}.} Buyers in the {@United States|US} and {@Chile|CL} have expressed interest.`,
    ),
    caseBox(
      'Case study',
      'Four sisters and an ice machine',
      `In Apia four sisters bought an ice machine with a loan from their church. Two years on they employ nineteen people and export smoked wahoo to three airlines.`,
    ),
    section(1, 'Making it happen'),
    p(
      `{+A partnership board, half of it named by the islands, will meet every March and decide on changes to the plan.} {+We will publish all spending quarterly.} {+A midterm review follows {!in 2028|2028}.} Partner governments choose their own representatives.`,
    ),
    p(`The strategy has a frame of {$NZ$118 million|118000000 NZD} over six years.`),
  ],
};
