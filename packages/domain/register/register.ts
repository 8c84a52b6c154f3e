import type { Organisation, Person } from '../things.ts';

/** Everyone a plan can name: organisations with their units, and people. */
export interface Register {
  readonly organisations: readonly Organisation[];
  readonly people: readonly Person[];
}
