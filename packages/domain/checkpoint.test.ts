import { describe, expect, test } from 'vitest';
import { checkpointOf, checkpointText, readCheckpoints } from './checkpoint.ts';
import { noEntry } from './entry.ts';

const point = checkpointOf('main', { seq: 7, hash: 'ab'.repeat(32), time: '2027-03-01T12:00:00.000Z' });
const text = checkpointText(point);

describe('a checkpoint', () => {
  test('is one line of JSON, which never changes its shape', () => {
    expect(text).toBe(
      `{"checkpoint":"lofte","version":1,"workspace":"main","entries":7,"hash":"${'ab'.repeat(32)}","time":"2027-03-01T12:00:00.000Z"}\n`,
    );
  });

  test('comes back as it was, also of an empty ledger, of several lines, and as a mail folds it', () => {
    const empty = checkpointOf('main', noEntry);
    expect(readCheckpoints(text)).toEqual({ ok: true, value: [point] });
    expect(readCheckpoints(`${text}\r\n\n${checkpointText(empty)}`)).toEqual({ ok: true, value: [point, empty] });
    expect(readCheckpoints(text.replace(/.{20}/g, '$&\r\n  '))).toEqual({ ok: true, value: [point] });
  });

  test.each([
    '',
    'hello',
    '{}',
    '[]',
    'null',
    JSON.stringify([point]),
    JSON.stringify({ ...point, version: 2 }),
    JSON.stringify({ ...point, entries: -1 }),
    JSON.stringify({ ...point, hash: 'AB'.repeat(32) }),
    JSON.stringify({ ...point, more: true }),
    `${text}hello`,
  ])('is not this: %j', (other) => {
    expect(readCheckpoints(other)).toMatchObject({ ok: false, issues: [{ code: 'no-checkpoint' }] });
  });
});
