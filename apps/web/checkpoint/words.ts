import type { Worded } from '../words.ts';

const da = {
  title: 'Kontrolpunkt',
  lead: 'Alt, hvad der ændres her, står i en protokol, hvor hver post bærer fingeraftrykket af den forrige. Offentliggør du det sidste fingeraftryk, kan alle senere se, om noget før det er skrevet om.',
  none: 'Protokollen er tom: Der er ikke vedtaget noget endnu.',
  entries: { one: 'post', other: 'poster' },
  at: (entries: string, day: string) => `Protokollen har ${entries}. Den sidste er fra ${day}.`,
  download: 'Hent det som fil',
  how: 'Sådan offentliggør du det',
  steps: [
    'Kopiér linjen ovenfor, som den er.',
    'Læg den et sted, som I ikke selv kan rette bagefter: en pressemeddelelse, en mail til mange, referatet fra et møde, en andens arkiv.',
    'Gør det igen, når noget vigtigt er vedtaget, for eksempel en gang i kvartalet.',
  ],
  check: 'Den, der siden vil vide, om noget før kontrolpunktet er skrevet om, gemmer linjen i en fil og kører:',
};

const en: typeof da = {
  title: 'Checkpoint',
  lead: 'Everything that changes here stands in a ledger in which each entry carries the fingerprint of the one before. Once the last fingerprint is published, anyone can see later whether something before it was rewritten.',
  none: 'The ledger is empty: nothing has been adopted yet.',
  entries: { one: 'entry', other: 'entries' },
  at: (entries, day) => `The ledger has ${entries}. The last is from ${day}.`,
  download: 'Get it as a file',
  how: 'How to publish it',
  steps: [
    'Copy the line above as it is.',
    'Put it where you yourselves cannot change it afterwards: a press release, a mail to many, the minutes of a meeting, somebody else’s archive.',
    'Do so again when something important was adopted, for instance once a quarter.',
  ],
  check:
    'Whoever wants to know later whether something before the checkpoint was rewritten saves the line as a file and runs:',
};

export const checkpointWords: Worded<typeof da> = { da, en };
