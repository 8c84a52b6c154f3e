import type { Worded } from '../words.ts';

/** By the code of what is wrong with the database or the disk (`store/server-trouble.ts`, `store/folder-trouble.ts`). */
const da = {
  'database-down': 'Databasen svarer ikke. Intet er gemt. Prøv igen om lidt.',
  'database-busy': 'Databasen har for travlt lige nu. Intet er gemt. Prøv igen om et øjeblik.',
  'database-full': 'Databasens disk er fuld. Intet er gemt. Sig det til den, der driver serveren.',
  'folder-full': 'Serverens disk er fuld. Intet er gemt. Sig det til den, der driver serveren.',
  'database-read-only': 'Databasen tager ikke imod ændringer lige nu. Intet er gemt, men alt kan stadig læses.',
  'database-unsure':
    'Forbindelsen til databasen røg, mens der blev gemt. Se efter, om det blev gemt, før du gør det igen.',
  'database-refuses': 'Databasen lukker ikke serveren ind. Intet er gemt. Sig det til den, der driver serveren.',
  'database-missing': 'Databasen er væk. Intet er gemt. Sig det til den, der driver serveren.',
};

export type Trouble = keyof typeof da;

const en: typeof da = {
  'database-down': 'The database does not answer. Nothing was saved. Try again in a little while.',
  'database-busy': 'The database has too much to do right now. Nothing was saved. Try again in a moment.',
  'database-full': 'The disk of the database is full. Nothing was saved. Tell whoever runs the server.',
  'folder-full': 'The disk of the server is full. Nothing was saved. Tell whoever runs the server.',
  'database-read-only': 'The database takes no changes right now. Nothing was saved, but everything can be read.',
  'database-unsure':
    'The connection to the database was lost while it saved. Look whether it was saved before you do it again.',
  'database-refuses': 'The database does not let the server in. Nothing was saved. Tell whoever runs the server.',
  'database-missing': 'The database is gone. Nothing was saved. Tell whoever runs the server.',
};

export const troubleWords: Worded<typeof da> = { da, en };

export function isTrouble(code: string | undefined): code is Trouble {
  return code !== undefined && code in da;
}
