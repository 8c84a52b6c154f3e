import type { Worded } from '../words.ts';

const da = {
  take: 'Tag med i din kalender',
  name: 'Løfte',
  file: 'kalender',
  title: 'Følg med fra din egen kalender',
  what: 'Læg din egen adresse ind i Outlook, Google eller Apple. Så står det, du ser her, også dér og følger selv med, fra tre måneder tilbage til halvandet år frem. Det, kun I selv eller partnerskabsforummet må se, er aldrig med.',
  narrowed: 'Adressen gælder det, du har valgt ovenfor. Vælg intet for at få det hele.',
  address: 'Din adresse',
  secret: 'Alle, der har adressen, ser din kalender uden at logge ind. Giv den ikke videre.',
  how: 'Outlook: Tilføj kalender, så Abonner fra internettet. Google: Andre kalendere, så Fra webadresse. Apple: Arkiv, så Nyt kalenderabonnement.',
  here: 'Løfte kører kun på denne maskine, så kun programmer på den kan hente kalenderen.',
  make: 'Lav en adresse',
  anew: 'Lav en ny adresse',
  anewWhat: 'En ny adresse lukker den gamle.',
  close: 'Luk adressen',
  told: {
    made: 'Her er din nye adresse. En tidligere virker ikke mere.',
    closed: 'Adressen er lukket. De kalendere, der hentede fra den, får ikke mere.',
  },
  over: 'Denne kalenderadresse virker ikke mere. Lav en ny på kalenderens side i Løfte.',
  bad: 'Adressen er ikke en af vores, eller et stykke af den er blevet væk. Kopiér den igen fra kalenderens side i Løfte.',
};

const en: typeof da = {
  take: 'Add to your calendar',
  name: 'Løfte',
  file: 'calendar',
  title: 'Follow it in your own calendar',
  what: 'Put your own address into Outlook, Google or Apple. What you see here then stands there too and keeps up by itself, from three months back to a year and a half ahead. What only you and yours or the partnership forum may see is never in it.',
  narrowed: 'The address is for what is chosen above. Choose nothing to get everything.',
  address: 'Your address',
  secret: 'Whoever has the address sees your calendar without signing in. Do not pass it on.',
  how: 'Outlook: Add calendar, then Subscribe from web. Google: Other calendars, then From URL. Apple: File, then New Calendar Subscription.',
  here: 'Løfte runs on this machine only, so only programs on it can fetch the calendar.',
  make: 'Make an address',
  anew: 'Make a new address',
  anewWhat: 'A new address closes the old one.',
  close: 'Close the address',
  told: {
    made: 'Here is your new address. An earlier one works no more.',
    closed: 'The address is closed. Calendars that fetched from it get nothing more.',
  },
  over: 'This calendar address works no more. Make a new one on the calendar’s page in Løfte.',
  bad: 'This address is not one of ours, or a part of it got lost. Copy it again from the calendar’s page in Løfte.',
};

export const feedWords: Worded<typeof da> = { da, en };
