/** How much the register may hold of one thing: characters for words, a number of things for lists. */
export const registerLimits = {
  name: 200,
  acronym: 40,
  title: 200,
  mail: 254,
  otherNames: 50,
  units: 1_000,
  capacity: 50,
} as const;
export type RegisterLimit = keyof typeof registerLimits;
