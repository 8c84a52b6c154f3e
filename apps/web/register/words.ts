import type { Worded } from '../words.ts';

const da = {
  picker: {
    organisation: 'Organisation eller enhed',
    organisationHint: 'Skriv nogle bogstaver, og vælg fra registret, eller skriv et navn, der ikke står der.',
    person: 'Person',
    personHint: 'Skriv nogle bogstaver, og vælg en fra registret.',
    unknownPerson: (name: string) => `”${name}” står ikke i registret. Vælg en fra listen, eller lad feltet stå tomt.`,
  },
};

const en: typeof da = {
  picker: {
    organisation: 'Organisation or unit',
    organisationHint: 'Type a few letters and choose from the register, or write a name that is not in it.',
    person: 'Person',
    personHint: 'Type a few letters and choose one from the register.',
    unknownPerson: (name) => `“${name}” is not in the register. Choose one from the list, or leave the field empty.`,
  },
};

export const registerWords: Worded<typeof da> = { da, en };
