import type { TemplatePlace } from '@lofte/formats/document/open-template';
import type { Worded } from '../words.ts';

type OfPlace = Readonly<Record<TemplatePlace, string>>;

const da = {
  title: 'Skabelon til dokumenter',
  lead: 'Dagsordener, indstillinger, referater, status, notater og opfølgninger i Word skrives ind i jeres egen skabelon: med jeres hoved og fod, jeres skrift og jeres overskrifter. PDF og HTML er de samme som altid.',
  inForce: 'Den, der bruges nu',
  none: 'Ingen. Dokumenter i Word ser ud, som Løfte laver dem.',
  sample: 'Hent en prøve i skabelonen (.docx)',
  sampleOurs: 'Hent en prøve, som den ser ud nu (.docx)',
  chosenBy: (who: string, day: string) => `valgt af ${who} ${day}`,
  local: 'en ved maskinen',
  somebody: 'en anden',
  width: (cm: string) => `Teksten er ${cm} cm bred på siden.`,
  has: {
    title: 'Titlen har sin plads',
    subtitle: 'Undertitlen har sin plads',
    date: 'Dagen har sin plads',
    organisation: 'Organisationen har sin plads',
    content: 'Indholdet har sin plads',
  } as OfPlace,
  lacks: {
    title: 'Ingen plads til titlen: dokumentet skriver den selv øverst',
    subtitle: 'Ingen plads til undertitlen',
    date: 'Ingen plads til dagen',
    organisation: 'Ingen plads til organisationen',
    content: 'Ingen plads til indholdet: det sættes efter det, der står',
  } as OfPlace,
  choose: 'Vælg en skabelon',
  replace: 'Vælg en anden',
  hint: (mb: string) =>
    `En .docx- eller .dotx-fil på højst ${mb} MB. Prøv den først: så får I et dokument tilbage, og intet er ændret.`,
  pick: 'Vælg fil',
  picked: 'Filen er valgt.',
  try: 'Prøv den',
  use: 'Brug den fra nu af',
  how: 'Sådan laver I den',
  howWhat:
    'Tag et af jeres egne dokumenter, slet teksten, og skriv disse ord, hvor tingene skal stå. Uden dem bruges det som brevpapir.',
  places: {
    title: 'dokumentets titel',
    subtitle: 'hvad det er, og for hvem',
    date: 'dagen, i ord',
    organisation: 'den, det kommer fra',
    content: 'alt det andet; i et afsnit for sig selv',
  } as OfPlace,
  styles:
    'Overskrift 1 til 3, Normal, Citat og Billedtekst tages fra skabelonen. Det, den mangler, kommer fra Løfte. En forseglet opfølgning bliver i den skabelon, den blev forseglet med.',
  remove: 'Brug ingen skabelon',
  removeWhat:
    'Dokumenter ser igen ud, som Løfte laver dem. Det, der er forseglet, bliver i den skabelon, det blev forseglet med.',
  removeNow: 'Fjern skabelonen',
  told: {
    chosen: 'Skabelonen bruges fra nu af.',
    removed: 'Skabelonen er fjernet.',
  },
};

const en: typeof da = {
  title: 'Template for documents',
  lead: 'Agendas, cover notes, minutes, status, briefs and reviews in Word are written into your own template: with your head and foot, your type and your headings. PDF and HTML are the same as ever.',
  inForce: 'The one in use',
  none: 'None. Documents in Word look as Løfte makes them.',
  sample: 'Download a sample in the template (.docx)',
  sampleOurs: 'Download a sample as it looks now (.docx)',
  chosenBy: (who, day) => `chosen by ${who} on ${day}`,
  local: 'somebody at the machine',
  somebody: 'somebody else',
  width: (cm) => `Its text is ${cm} cm wide on the page.`,
  has: {
    title: 'The title has its place',
    subtitle: 'The subtitle has its place',
    date: 'The day has its place',
    organisation: 'The organisation has its place',
    content: 'The content has its place',
  },
  lacks: {
    title: 'No place for the title: the document says it itself, at the top',
    subtitle: 'No place for the subtitle',
    date: 'No place for the day',
    organisation: 'No place for the organisation',
    content: 'No place for the content: it goes after what stands there',
  },
  choose: 'Choose a template',
  replace: 'Choose another',
  hint: (mb) =>
    `A .docx or .dotx file of at most ${mb} MB. Try it first: you get a document back, and nothing changes.`,
  pick: 'Choose file',
  picked: 'The file is chosen.',
  try: 'Try it',
  use: 'Use it from now on',
  how: 'How to make one',
  howWhat:
    'Take a document of your own, delete the text, and write these words where things should stand. Without them it is used as writing paper.',
  places: {
    title: 'the title of the document',
    subtitle: 'what it is, and for whom',
    date: 'the day, in words',
    organisation: 'who it comes from',
    content: 'everything else; in a paragraph of its own',
  },
  styles:
    'Heading 1 to 3, Normal, Quote and Caption are taken from the template. What it lacks comes from Løfte. A sealed review stays in the template that it was sealed with.',
  remove: 'Use no template',
  removeWhat: 'Documents look as Løfte makes them again. What is sealed stays in the template that it was sealed with.',
  removeNow: 'Remove the template',
  told: {
    chosen: 'The template is used from now on.',
    removed: 'The template is removed.',
  },
};

export const templateWords: Worded<typeof da> = { da, en };

type Say = (places: string) => string;

const issuesDa: Readonly<Record<string, Say>> = {
  'no-file': () => 'Der blev ikke valgt nogen fil. Vælg skabelonen, og tryk igen.',
  'template-unknown-place': (places) =>
    `Skabelonen beder om ${places}, som ingen udfylder. Ret stavemåden, eller tag det ud; ordene står nedenfor.`,
  'template-linked': () =>
    'Skabelonen henter billeder eller andre filer et andet sted fra, når den åbnes. Læg dem ind i selve skabelonen, og prøv igen.',
  'nothing-changed': () => 'Det er allerede den skabelon, der bruges.',
  'unpacked-too-large': () => 'Skabelonen fylder for meget, når den pakkes ud. Gør billederne i den mindre.',
};

const issuesEn: typeof issuesDa = {
  'no-file': () => 'No file was chosen. Choose the template and press again.',
  'template-unknown-place': (places) =>
    `The template asks for ${places}, which nobody fills in. Mend the spelling or take it out; the words stand below.`,
  'template-linked': () =>
    'The template fetches pictures or other files from elsewhere when it is opened. Put them into the template itself, and try again.',
  'nothing-changed': () => 'This is the template in use already.',
  'unpacked-too-large': () => 'The template is too large when unpacked. Make the pictures in it smaller.',
};

export const templateIssueWords: Worded<typeof issuesDa> = { da: issuesDa, en: issuesEn };
