import { contents, cover, goal, lead, list, p, priority, type Source, section, table, vision } from '../paper.ts';

const head = ['No.', 'Action', 'Owner', 'Deadline'];
const widths = [1.1, 6, 3.2, 2];
const actions = { number: 0, title: 1 };

export const paper: Source = {
  name: 'english-action-table',
  language: 'en',
  title: 'Seeds for the Next Century',
  subtitle: 'Action plan on crop diversity',
  organisation: 'State Department for Crop Heritage',
  period: { from: 2024, to: 2028 },
  years: '2024–2028',
  published: 'Nairobi, July 2024',
  running: 'Action plan on crop diversity 2024–2028',
  formats: ['pdf', 'docx', 'txt'],
  look: {
    font: 'IBM Plex Sans',
    size: 11,
    accent: '#2f5d1e',
    columns: 1,
    justify: false,
    label: '. ',
    numbers: 'row',
    furniture: 'header',
    chapterOnNewPage: false,
  },
  habits: {
    breaks: 'hyphen',
    width: 58,
    linesOnPage: 44,
    pageBreak: 'nothing',
    blankLines: 'between-blocks',
    spaceBeforeStop: false,
    header: 'Action plan on crop diversity 2024–2028§',
    footer: '',
    seed: 5,
  },
  body: [
    cover(),
    contents('Table of contents', 2),
    section(1, 'Introduction'),
    p(`Farmers in {@Kenya|KE} grow about {#5,800 varieties|5800|varieties|2022} of sorghum, millet, beans and leafy vegetables.{^National Gene Bank, Inventory of Farmers' Varieties, 2022.} Two thirds of them are kept alive in gardens and
      granaries alone. When the last household stops sowing a variety, it is gone, together with whatever resistance to drought or rust it carried.`),
    p(
      `The previous plan was evaluated in 2023. It found that the gene bank in Muguga had doubled its holdings, that {#38|38|seed fairs|2023} seed fairs had been held, and that too little of this had reached the farmers of the north.`,
    ),
    p(`{+This plan sets out 20 actions, and the Department will account for each of them every December.}`),
    vision('Every community in Kenya can sow, exchange and improve the crops that its soil and its people need.'),
    section(2, 'How to read the tables'),
    p(
      'Each action has an owner, who answers for it, and a deadline. Partners are named in the annual work plans and are not listed here.',
    ),
    priority(1, 'Keeping what we have', { label: 'Theme A' }),
    lead('Collections are worth what their worst day leaves of them.'),
    goal(2, 'No accession is lost for want of power, space or staff', { label: 'Objective 1' }),
    p(
      `The gene bank has lost {#412|412|accessions|2021} samples to failed cooling since 2021. {+We will see to it that no collection depends on a single line of supply.} A safety copy in {@Norway|NO} has proved its worth twice.`,
    ),
    table(
      head,
      widths,
      [
        [
          'A1',
          'Install solar cooling with three days of storage at all regional seed stores',
          'National Gene Bank',
          '{!June 2025|2025-06}',
        ],
        [
          'A2',
          'Deposit duplicates of all unique accessions in the vault at Longyearbyen',
          'National Gene Bank, with the Nordic Genetic Resource Centre',
          '{!Dec 2026|2026-12}',
        ],
        [
          'A3',
          'Test the germination of every accession older than ten years',
          'University of Eldoret, Faculty of Agriculture',
          '{!2027|2027}',
        ],
        ['A4', 'Train and certify forty collection technicians', 'Crop Heritage Institute', '{!March 2026|2026-03}'],
        [
          'A5',
          'Write an emergency protocol for fire, flood and theft and rehearse it once a year at each site',
          'State Department, Risk Unit',
          '{!Q1 2025|2025}',
        ],
      ],
      actions,
    ),
    goal(2, 'Collections tell the same story everywhere', { label: 'Objective 2' }),
    p(
      'Catalogues were kept in nine formats until last year. Researchers in other countries should be able to find a sample without knowing whom to ask.',
    ),
    table(
      head,
      widths,
      [
        ['A6', 'Merge the nine catalogues into one open database', 'Crop Heritage Institute', '{!Sept 2025|2025-09}'],
        [
          'A7',
          'Record the names and uses of varieties in at least twelve of the languages spoken by those who grow them',
          'National Museums, Department of Oral History',
          '{!2028|2028}',
        ],
        [
          'A8',
          'Connect the database to the global portal of the {&International Plant Treaty}',
          'State Department, Data Office',
          '{!June 2026|2026-06}',
        ],
      ],
      actions,
    ),
    priority(1, 'Seeds in the hands of farmers', { label: 'Theme B' }),
    lead('A variety that is grown needs no vault.'),
    goal(2, 'Community seed banks reach the dry counties', { label: 'Objective 3' }),
    p(`There are {#61|61|community seed banks|2023} community seed banks, but just seven north of the equator. {+The Department will set aside {$KES 450 million|450000000 KES} over the period for buildings, training and the first stock.}
      County governments are expected to provide land.`),
    table(
      head,
      widths,
      [
        [
          'B1',
          'Build twenty-five community seed banks in Turkana, Marsabit, Wajir and Garissa',
          'State Department, Northern Office',
          '{!2027|2027}',
        ],
        ['B2', 'Create a revolving fund for seed loans in kind', 'Agricultural Finance Board', '{!Jan 2026|2026-01}'],
        [
          'B3',
          'Run a travelling school in seed selection, led by women growers',
          'Crop Heritage Institute and county extension services',
          '{!2025|2025}',
        ],
        [
          'B4',
          'Hold seed fairs in every sub-county before the long rains',
          'County agricultural officers',
          '{!Yearly|P1Y}',
        ],
      ],
      actions,
    ),
    goal(2, "Farmers' varieties can be sold lawfully", { label: 'Objective 4' }),
    p(
      `The seed law of 2012 was written for companies. Traders who sold unregistered seed were fined, and several stopped. {+We will propose an amendment that lets farmers sell what they breed.} Parliament must decide on it.`,
    ),
    table(
      head,
      widths,
      [
        [
          'B5',
          "Draft a simplified register for farmers' varieties",
          'Office of the Chief Registrar',
          '{!May 2025|2025-05}',
        ],
        ['B6', 'Pilot quality labels that growers award one another', 'Smallholder Seed Alliance', '{!2026|2026}'],
        [
          'B7',
          'Agree on mutual recognition of labels with {@Uganda|UG} and {@Tanzania|TZ}',
          'State Department, Legal Unit',
          '{!Nov 2027|2027-11}',
        ],
      ],
      actions,
    ),
    priority(1, 'Breeding across borders', { label: 'Theme C' }),
    lead('No country is self-sufficient in crop genes.'),
    goal(2, 'Breeders share material within the region', { label: 'Objective 5' }),
    p(
      `{@Ethiopia|ET} is the home of teff and coffee, {@Ethiopian|ET} and Kenyan breeders have exchanged material since 1994, and {@Indian|IN} and {@Mexican|MX} institutes hold relatives of our beans. {+We will contribute {$USD 3.5 million|3500000 USD} to the regional breeding fund and host its secretariat {!from 2026|2026}.}`,
    ),
    table(
      head,
      widths,
      [
        [
          'C1',
          'Sign exchange agreements with the gene banks of {@Ethiopia|ET}, {@Rwanda|RW} and {@Zambia|ZM}',
          'State Department, International Office',
          '{!Oct 2025|2025-10}',
        ],
        [
          'C2',
          'Establish a shared trial network for drought-tolerant millet on eighteen sites',
          'Crop Heritage Institute',
          '{!2026|2026}',
        ],
        [
          'C3',
          'Sequence two thousand accessions together with {@German|DE} and {@Brazilian|BR} laboratories, and publish the sequences without restriction on their use in breeding',
          'University of Eldoret, Genomics Centre',
          '{!Dec 2028|2028-12}',
        ],
        [
          'C4',
          'Set up a fellowship for young breeders from landlocked neighbours',
          'Higher Education Grants Council',
          '{!Sept 2026|2026-09}',
        ],
        [
          'C5',
          'Offer arbitration in disputes over the sharing of benefits',
          'Office of the Chief Registrar',
          '{!2028|2028}',
        ],
      ],
      actions,
    ),
    section(1, 'Resources'),
    p(
      `The plan costs {$KES 1.9 billion|1900000000 KES}, of which {$KES 700 million|700000000 KES} comes from development partners. {+Money that has not been spent after three years will be moved to Theme B.}`,
    ),
    section(1, 'Monitoring'),
    p(
      `Owners report twice a year through a form of one page. {+The State Department will publish the state of each action on its website {!by 15 December each year|--12-15}.}`,
    ),
    list(['Green: the action is on time.', 'Amber: the deadline is in doubt.', 'Red: the deadline has been missed.'], {
      label: 'Colours used in the reports',
    }),
  ],
};
