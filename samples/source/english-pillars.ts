import {
  caseBox,
  closing,
  contents,
  cover,
  goal,
  initiative,
  list,
  numbers,
  p,
  priority,
  quote,
  type Source,
  section,
  signature,
  vision,
} from '../paper.ts';

export const paper: Source = {
  name: 'english-pillars',
  language: 'en',
  title: 'Connected Islands',
  subtitle: 'National Strategy for Digital Cooperation',
  organisation: 'Agency for Digital Trade and Culture',
  period: { from: 2025, to: 2030 },
  years: '2025 – 2030',
  published: 'Kingston, October 2025',
  running: 'Connected Islands: National Strategy for Digital Cooperation',
  formats: ['docx', 'pdf', 'txt'],
  look: {
    font: 'Libertinus Serif',
    size: 11.5,
    accent: '#4b3b8f',
    columns: 1,
    justify: true,
    label: ': ',
    numbers: 'row',
    furniture: 'both',
    chapterOnNewPage: true,
  },
  habits: {
    breaks: 'lost',
    width: 51,
    linesOnPage: 44,
    pageBreak: 'nothing',
    blankLines: 'between-blocks',
    spaceBeforeStop: false,
    header: '',
    footer: 'Connected Islands: National Strategy for Digital Cooperation §',
    seed: 97,
  },
  body: [
    cover(),
    contents('Contents', 1),
    section(1, 'Message from the Director'),
    p(
      `When a hurricane took out the cable landing at Bull Bay in 2023, half of {@Jamaica|JM} was offline for eleven days. Pharmacies could not check prescriptions, and fishermen could not sell. We learned how much of our life had moved to a wire as thick as a thumb.`,
    ),
    p(
      `This strategy is about wires, and about trust, skills and songs. {+We will work with our neighbours on all four, and we will be judged by what reaches the smallest parish.}`,
    ),
    signature('Dr Marlon Whitlock', 'Director, Agency for Digital Trade and Culture'),
    section(1, 'Where we are going'),
    vision(
      'A Caribbean where any child can learn, any maker can sell and any citizen can be heard online, whatever the weather.',
    ),
    p(
      `In 2024, {#68 per cent|68|per cent|2024} of households had broadband, up from {#51 per cent|51|per cent|2019} in 2019.{^Statistical Office, Household Technology Survey 2024.} In rural parishes it was only {#39 per cent|39|per cent|2024}. An hour of connection costs a tenth of a day's minimum wage.`,
    ),
    numbers(
      ['{#68%|68|%|2024}', 'of households had broadband in 2024'],
      ['{#2|2|cables|2025}', 'undersea cables connect the island'],
      ['{$US$310 million|310000000 USD}', 'in digital exports last year'],
    ),
    section(2, 'Progress so far'),
    p(
      `Under the last strategy the Agency connected 212 libraries, and {#46,000|46000|people} people completed a course. An e-signature law was adopted in 2022, and {@Barbados|BB} and {@Belize|BZ} have since copied it.`,
    ),
    priority(1, 'Strong connections', { label: 'Pillar One' }),
    goal(2, 'No parish is cut off for more than a day', { label: 'Outcome 1' }),
    p(`Cables fail; networks need not. The cable companies are obliged by their licences to repair within ten days.`),
    initiative(3, 'A ring of cables around the Greater Antilles', {
      label: 'Commitment 1',
      alias: 'Cable ring around the Greater Antilles',
    }),
    p(`Talks with {@Cuba|CU}, {@Haiti|HT} and the {@Dominican Republic|DO} have begun.`),
    list(
      [
        '{+sign a treaty on shared landing points {!by the end of 2026|2026};}',
        '{+invest {$US$45 million|45000000 USD} in the southern arc of the ring;}',
        '{+require every operator to keep spare capacity for its neighbours.}',
      ],
      { label: 'We will:' },
    ),
    initiative(3, 'Satellite back-up for clinics and shelters', { label: 'Commitment 2' }),
    p(
      `{+All {#324|324|clinics} clinics will have a satellite terminal before the hurricane season of 2027.} {+The Agency will test them every May.}`,
    ),
    goal(2, 'Connection is affordable to all', { label: 'Outcome 2' }),
    initiative(3, 'A social tariff agreed with the region', {
      label: 'Commitment 3',
      alias: 'Regional agreement on a social tariff',
    }),
    list(
      [
        '{+propose to {&CARICOM} a common ceiling on the price of basic access;}',
        '{+publish a comparison of prices in fifteen states each quarter.}',
      ],
      { label: 'We will:' },
    ),
    caseBox(
      'Case study',
      'The library that stayed open',
      `After the storm the library at Port Morant was the only building in town with a signal. The librarian, Miss Etta, kept a list on the door: ten minutes each, nurses first. In a fortnight {#4,100|4100|people} people came. The library now has a generator paid for by its readers.`,
    ),
    priority(1, 'Trusted services', { label: 'Pillar Two' }),
    goal(2, 'Citizens know who holds their data', { label: 'Outcome 3' }),
    p(
      `{@Estonian|EE} and {@Uruguayan|UY} officials have shown us registers in which anyone can see who has looked at a file.`,
    ),
    initiative(3, 'A personal data ledger for every citizen', { label: 'Commitment 4' }),
    list(
      [
        '{+open the ledger for health and tax records {!in March 2027|2027-03};}',
        '{+notify each citizen within an hour when a file is opened;}',
        '{+invite {@Estonia|EE} to audit the system every second year.}',
      ],
      { label: 'We will:' },
    ),
    initiative(3, 'Joint response team for cyber attacks', {
      label: 'Commitment 5',
      alias: 'Joint cyber response team',
    }),
    p(
      `Attacks on hospitals in {@Trinidad and Tobago|TT} and {@Costa Rica|CR} lasted for weeks.{^Caribbean Network Watch, Annual Threat Review 2024, p. 12.} {+We will host a response team for nine countries and pay {$J$1.8 billion|1800000000 JMD} towards it over five years.} Banks must report attacks under their own rules.`,
    ),
    quote('They asked for eleven dollars to give me back my own photographs.', 'Schoolteacher, Mandeville'),
    priority(1, 'Skills and songs', { label: 'Pillar Three' }),
    goal(2, 'Makers are paid when their work travels', { label: 'Outcome 4' }),
    p(
      `Music from the island was streamed {#9.4 billion times|9400000000|times|2024} in 2024. A study by the {&World Intellectual Property Organization} estimates that a third of what was owed never arrived.`,
    ),
    initiative(3, 'A collecting society without borders', { label: 'Commitment 6' }),
    p(
      `{+Together with {@Ghana|GH}, {@Nigeria|NG} and {@the United Kingdom|GB} we will set up a society that collects and pays across all four countries.} {+It will be open to musicians {!from 1 September 2028|2028-09-01}.}`,
    ),
    initiative(3, 'Digital apprenticeships with the diaspora', { label: 'Commitment 7' }),
    list(
      [
        '{+match 2,000 young people with mentors in {@Canada|CA} and the {@United States|US};}',
        '{+pay a monthly grant of {$J$60,000|60000 JMD} to each apprentice;}',
        '{+recognise the certificate for entry to public service.}',
      ],
      { label: 'We will:' },
    ),
    goal(2, 'Schools teach with machines and about them', { label: 'Outcome 5' }),
    initiative(3, 'Teachers first: training in artificial intelligence', {
      label: 'Commitment 8',
      alias: 'Teacher training in artificial intelligence',
    }),
    p(
      `{+By 2029 each of our 1,010 schools will have two teachers trained for a full term at the University of the West Indies.} {@Singapore|SG} and {@Finland|FI} have offered their course material without charge.`,
    ),
    section(1, 'Delivery'),
    p(
      `A delivery board will be chaired by the Director. {+The Agency will publish a scorecard every six months.} {+We will commission an independent review {!in 2028|2028} and publish it unedited.} Parliament may call the Director at any time.`,
    ),
    section(1, 'Our commitments at a glance', { runOn: true }),
    closing(),
  ],
};
