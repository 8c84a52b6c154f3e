import type { Worded } from '../words.ts';

const da = {
  title: 'Fra en mail',
  lead: 'En mail bliver til en udfyldt formular: emnet, dagen, hvem der skrev sammen, og teksten som udkast til, hvad der kom ud af det, når det har været. En invitation i mailen giver dage og sted. Intet gemmes, før du trykker Gem, og vedhæftede filer slet ikke.',
  choose: 'Mailen som fil (.eml)',
  chooseHint: (mb: string) =>
    `Højst ${mb} MB. I de fleste mailprogrammer kan en mail gemmes som fil, eller trækkes ud på skrivebordet.`,
  chooseNow: 'Vælg en fil',
  chosen: 'Ingen fil valgt',
  fill: 'Udfyld formularen',
  claims: (who: string) => `Mailen siger, at den kommer fra ${who}. Det er ikke efterprøvet.`,
  nobody: 'Mailen siger ikke, hvem den kommer fra.',
  lookAt: 'Ret det, der ikke passer. Intet er gemt endnu.',
  unsaid: 'Det er ikke sket endnu, så mailens tekst er ikke taget med.',
  cut: 'Teksten var længere end der er plads til; slutningen er ikke med.',
  attachments: { one: 'vedhæftet fil gemmes ikke', other: 'vedhæftede filer gemmes ikke' },
  standing: 'Invitationen er her allerede:',
  issues: {
    'no-file': () => 'Vælg en fil først.',
    'too-large': (limit: string) => `Filen er større end ${limit} MB. Gem mailen uden det vedhæftede.`,
    'outlook-mail': () => 'Det er en mail i Outlooks eget format (.msg). Gem den som .eml, og vælg den fil.',
    'not-a-mail': () => 'Det er ikke en mail: filen siger hverken hvem, hvornår eller hvad.',
    'mail-broken': () => 'Mailen kan ikke læses. Gem den igen fra mailprogrammet, og prøv med den fil.',
    'took-too-long': () => 'Det tog for lang tid at læse filen, så det blev stoppet.',
    'too-much-memory': () => 'Filen krævede for meget hukommelse at læse, så det blev stoppet.',
    'reader-failed': () => 'Filen kunne ikke læses.',
  } as Readonly<Record<string, (given: string) => string>>,
};

const en: typeof da = {
  title: 'From a mail',
  lead: 'A mail becomes a filled form: its subject, its day, who wrote to each other, and its text as a draft of what came of it once it has been. An invitation in it gives days and place. Nothing is saved before you press Save, and attached files not at all.',
  choose: 'The mail as a file (.eml)',
  chooseHint: (mb) => `At most ${mb} MB. Most mail programs save a mail as a file, or let you drag it to the desktop.`,
  chooseNow: 'Choose a file',
  chosen: 'No file chosen',
  fill: 'Fill the form',
  claims: (who) => `The mail says that it comes from ${who}. Nobody checked that.`,
  nobody: 'The mail does not say who it comes from.',
  lookAt: 'Mend what does not fit. Nothing is saved yet.',
  unsaid: 'It has not happened yet, so the mail’s text is left out.',
  cut: 'The text was longer than there is room for; its end is left out.',
  attachments: { one: 'attached file is not kept', other: 'attached files are not kept' },
  standing: 'The invitation stands here already:',
  issues: {
    'no-file': () => 'Choose a file first.',
    'too-large': (limit) => `The file is larger than ${limit} MB. Save the mail without what is attached.`,
    'outlook-mail': () => 'This is a mail in a format of Outlook’s own (.msg). Save it as .eml and choose that file.',
    'not-a-mail': () => 'This is no mail: the file says neither who, nor when, nor what.',
    'mail-broken': () => 'This mail cannot be read. Save it anew from the mail program and try that file.',
    'took-too-long': () => 'Reading the file took too long and was stopped.',
    'too-much-memory': () => 'Reading the file needed too much memory and was stopped.',
    'reader-failed': () => 'The file could not be read.',
  },
};

export const mailWords: Worded<typeof da> = { da, en };
