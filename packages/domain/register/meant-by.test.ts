import { expect, test } from 'vitest';
import type { Organisation } from '../things.ts';
import { meantBy } from './meant-by.ts';

const one = (id: string, name: string, acronym?: string): Organisation => ({
  ...{ id, name, kind: 'agency', units: [{ id: `${id}-u`, name: 'Presse' }] },
  ...(acronym === undefined ? {} : { acronym }),
});
const organisations = [one('a', 'Lysets Styrelse', 'LST'), one('b', 'Havnemyndigheden'), one('c', 'Vejdirektoratet')];
const offered = (written: string) => meantBy(written, organisations).map(({ party }) => party.organisation);

test('a name with a slip, in other writing, by its short name, or more or less of it, is offered as the one in the register', () => {
  expect(offered('Havnemyndighden')).toEqual(['b']);
  expect(offered('lysets styrelse')).toEqual(['a']);
  expect(offered('LST')).toEqual(['a']);
  expect(offered('Lysets')).toEqual(['a']);
  expect(offered('Havnemyndigheden, kontor 3')).toEqual(['b']);
});

test('a name like none is offered nothing', () => {
  expect(offered('Foreningen for stille aftener')).toEqual([]);
});
