import type { Forum } from '@lofte/domain/world/forum';
import { expect, test } from 'vitest';
import { fieldsOfForum, wantedForumFrom } from './forum-fields.ts';

const register = { organisations: [], people: [] } as unknown as Parameters<typeof fieldsOfForum>[1];

test('a role keeps its place in the paper as long as it is in the paper’s words', () => {
  const place = { strategy: 's', document: 'a'.repeat(64), span: { start: 1, end: 9, page: 1 } };
  const before: Forum = {
    ...{ id: 'f', name: 'IMO', role: 'Vi sidder med.\n\nVi taler.', sayings: [place] },
    ...{ seats: [], presidencies: [], places: [place] },
  };
  const fields = fieldsOfForum(before, register);
  const sayings = (role: string) => {
    const wanted = wantedForumFrom({ ...fields, role, note: 'Ny' }, { register, before });
    return wanted.ok ? wanted.value.sayings : 'refused';
  };
  expect(sayings('Vi sidder med.\r\n\r\nVi taler.')).toEqual([place]);
  expect(sayings('Vi leder det.')).toBeUndefined();
});
