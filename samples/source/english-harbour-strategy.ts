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
  quote,
  type Source,
  section,
  signature,
  table,
  vision,
} from '../paper.ts';

export const paper: Source = {
  name: 'english-harbour-strategy',
  language: 'en',
  title: 'Open Harbours, Clean Seas',
  subtitle: 'A strategy for international port cooperation',
  organisation: 'Department of Ports and Marine Affairs',
  period: { from: 2025, to: 2029 },
  years: '2025–2029',
  published: 'March 2025',
  running: 'Open Harbours, Clean Seas',
  formats: ['docx', 'pdf', 'txt'],
  shipped: true,
  look: {
    font: 'IBM Plex Serif',
    size: 10.5,
    accent: '#7a2e1d',
    columns: 1,
    justify: false,
    label: ': ',
    numbers: 'row',
    furniture: 'both',
    chapterOnNewPage: false,
  },
  habits: {
    breaks: 'soft',
    width: 66,
    linesOnPage: 48,
    pageBreak: 'formfeed',
    blankLines: 'between-blocks',
    spaceBeforeStop: false,
    header: 'Open Harbours, Clean Seas',
    footer: '§Open Harbours, Clean Seas',
    seed: 23,
  },
  body: [
    cover(),
    contents('Contents', 2),
    section(1, 'Foreword by the Minister'),
    p(`Nine tenths of what this island buys and sells crosses a quay. When a harbour silts up, a crane stands idle or a ship waits three days
      at anchor with its engines running, somebody pays: the farmer whose barley misses the market, the family that breathes the smoke.`),
    p(`{@Ireland|IE} cannot put this right alone. Ships are built in {@South Korea|KR}, owned in {@Greece|GR}, registered in {@Liberia|LR} and crewed from {@the Philippines|PH}.
      A rule that stops at our twelve-mile limit is not much of a rule. {+That is why we will take our share of the work in the rooms where the rules are written.}`),
    p(
      `This strategy says which rooms those are, who we want beside us and what it will cost. {+We will report on it every spring, in public, the bad news with the good.}`,
    ),
    signature('Nuala Brannigan', 'Minister for Ports and Marine Affairs'),
    section(1, 'Our vision and purpose'),
    vision(
      'By 2035 a ship can call at any Irish harbour without burning a drop of oil at the quay, and its crew can go ashore safely.',
    ),
    p(`The purpose of the strategy is to bring the work of the Department, {&the Harbour Safety Authority} and {&the Marine Survey Office} into one plan.
      It covers the years 2025 to 2029 and replaces the statement of policy of 2019.`),
    section(2, 'Where we stand'),
    p(`Irish ports handled {#54.2 million tonnes|54200000|tonnes|2023} of goods in 2023.{^Harbour Safety Authority, Port Traffic Bulletin 2023, table 2.} Ships at berth emitted {#310,000 tonnes|310000|tonnes|2023} of carbon dioxide in the same
      year, about as much as the city of Galway.{^Marine Survey Office, Emissions at Berth, 2024.} Only three of our {#71|71|berths|2024} deep-water berths offered shore power at the end of 2024.`),
    numbers(
      ['{#90 per cent|90|per cent}', 'of our trade by volume goes by sea'],
      ['{#1,140|1140|inspections|2024}', 'foreign ships inspected in 2024'],
      ['{$€2.3 billion|2300000000 EUR}', 'planned investment by port companies to 2030'],
    ),
    section(2, 'What has been achieved'),
    p(`The policy of 2019 has been carried out in full. We joined the green corridor declared in Glasgow, opened a training desk in Manila with the {@Philippine|PH}
      coast guard, and cut the average wait at anchor from 31 hours to 19. Shore power was installed at Ringaskiddy in 2022.`),
    priority(1, 'Power at the quay', { label: 'Priority 1' }),
    lead(
      'A ship at berth should plug in, as a train does. The technology exists; the plugs, prices and rules do not yet match.',
    ),
    goal(2, 'Ships at berth use clean power', { label: 'Goal 1' }),
    p(
      `Half of all calls by container and cruise ships should be powered from shore by 2029. The indicator is the share of berth hours, measured by the port companies.`,
    ),
    initiative(3, 'A common plug for the Celtic Sea', {
      label: 'Initiative 1.1',
      alias: 'One plug standard for the Celtic Sea',
    }),
    p(`Ports in {@France|FR}, {@Spain|ES} and {@the United Kingdom|GB} are choosing connectors at this moment, and not all are choosing the same. {+We will convene the seven port authorities of the Celtic Sea and agree one
      standard for connection and billing {!by June 2026|2026-06}.} {+The Department will meet the cost of the secretariat, {$€1.2 million|1200000 EUR}.}
      Ship owners are expected to adapt their vessels within five years.`),
    initiative(3, 'Shore power grants for small harbours', { label: 'Initiative 1.2' }),
    p(`Large ports can borrow; small ones cannot. {+We will open a grant scheme of {$€18 million|18000000 EUR} for harbours with fewer than two hundred calls a year.}
      {+The first call for applications opens {!in the autumn of 2025|2025}, and no grant will exceed {$€900,000|900000 EUR}.}
      The European Commission must approve the scheme under the state-aid rules before money is paid out.`),
    caseBox(
      'Case study',
      'Killybegs goes quiet',
      `For thirty winters the trawlers at Killybegs kept their generators running all night. In 2023 the harbour laid two cables
      with a loan from the county council. Complaints about noise have stopped, and the skippers save some {$€400|400 EUR} a night in fuel.`,
    ),
    goal(2, 'Green corridors join the Atlantic ports', { label: 'Goal 2' }),
    initiative(3, 'Cork to Halifax green corridor', {
      label: 'Initiative 2.1',
      alias: 'Green corridor between Cork and Halifax',
    }),
    p(`{@Canada|CA} is our nearest neighbour to the west and shares our wish to see the first zero-emission liner cross the North Atlantic.
      {+With the government of Canada we will designate a green corridor between Cork and Halifax and publish the timetable for its fuels {!in 2027|2027}.}
      {+We shall also invite {@Iceland|IS} and {@Portugal|PT} to join as ports of refuge.}`),
    priority(1, 'Safe ships, fair work', { label: 'Priority 2' }),
    lead(
      'Four seafarers in five who call at our ports come from outside Europe. Their safety is our business while they are here.',
    ),
    goal(2, 'No substandard ship calls twice', { label: 'Goal 3' }),
    initiative(3, 'Joint inspection teams with Atlantic partners', {
      label: 'Initiative 3.1',
      alias: 'Inspecting ships together with Atlantic partners',
    }),
    p(`Inspectors learn a ship's weak points by seeing many. {+We will exchange twelve inspectors a year with {@Norway|NO}, {@Iceland|IS} and {@Portugal|PT} under the {&Paris Memorandum of Understanding}.}
      {+Their findings will be entered in the shared database within 48 hours.}`),
    initiative(3, 'A desk for seafarers in every port of call', { label: 'Initiative 3.2' }),
    p(`The {&International Labour Organization} has warned that unpaid wages are the most common reason for abandonment.{^International Labour Organization, Report on the Abandonment of Seafarers, 2023, p. 9.} In 2024, {#41|41|seafarers|2024} seafarers were left without pay in Irish ports.
      {+We will fund a help desk in each of the nine largest ports, staffed jointly with the missions and trade unions.} {+We intend to bring the model to the {&International Maritime Organization} as a proposal for a worldwide guideline.}`),
    quote(
      'Nobody asks a sailor how long he has been aboard. The day somebody did, I had been there for nineteen months.',
      'Second engineer, interviewed in Foynes, May 2024',
    ),
    goal(2, 'Training that travels', { label: 'Goal 4' }),
    initiative(3, 'Maritime college partnerships in West Africa', {
      label: 'Initiative 4.1',
      alias: 'Partnerships with West African maritime colleges',
    }),
    p(`Colleges in {@Ghana|GH}, {@Senegal|SN} and {@Côte d'Ivoire|CI} train officers for fleets that call here weekly. {+We will second six lecturers, share our simulators and pay for sixty bursaries over the period.}
      {+The budget is {$USD 5 million|5000000 USD}, paid in equal parts each year.}`),
    priority(1, 'Rules made together', { label: 'Priority 3' }),
    lead('Small states have a voice at sea in proportion to their preparation, and not to their tonnage.'),
    goal(2, 'An Irish seat where the rules are written', { label: 'Goal 5' }),
    initiative(3, 'Candidacy for the IMO Council', { label: 'Initiative 5.1' }),
    p(`{+Ireland will stand for election to the Council of the {&International Maritime Organization} {!in December 2027|2027-12}.}
      {+To prepare, we will open a permanent mission desk in London and appoint a maritime ambassador.}
      Other candidates in the group have campaigned for up to four years.`),
    initiative(3, 'A levy on ship emissions that reaches the poorest ports', {
      label: 'Initiative 5.2',
      alias: 'Emission levy to the benefit of the poorest ports',
    }),
    p(`Negotiators disagree on who should receive the revenue. {@Chinese|CN} and {@Brazilian|BR} delegates have argued for a price per tonne that rises slowly; the islands of the Pacific, led by {@Vanuatu|VU}, want it high from the start.
      {+We will work for a levy of at least {$USD 80|80 USD} per tonne, with a third of the revenue reserved for ports in least developed countries.}`),
    factBox(
      'Box',
      'How a rule of the sea is made',
      `A proposal is tabled by one or more states, discussed in a committee and adopted by vote or consensus. It then enters into force when states with
      enough tonnage have accepted it. From proposal to force takes six to nine years. Flag states must then write the rule into their own law.`,
    ),
    section(1, 'Follow-up and governance'),
    p(`A steering group chaired by the Secretary General will meet each quarter. {+The Department will publish a progress report {!every April|P1Y} and lay it before the Joint Committee on Transport.}
      {+An independent review will be commissioned {!in 2027|2027} and its recommendations answered within three months.}`),
    table(
      ['Body', 'Task', 'Meets'],
      [3, 5, 2],
      [
        ['Steering group', 'Sets the order of work and moves funds', 'Quarterly'],
        ['Port users forum', 'Advises; ship owners, unions, towns', 'Twice a year'],
        ['Secretariat', 'Collects status, prepares the report', 'Weekly'],
      ],
    ),
    list(
      [
        'Each initiative has one responsible unit and a yearly milestone.',
        'Initiatives that fall two milestones behind are brought to the steering group.',
        'All figures are published as open data.',
      ],
      { label: 'How we keep score' },
    ),
    section(1, 'List of initiatives'),
    closing(),
  ],
};
