import { expect, it } from 'vitest';
import { inContext } from './context.ts';

function around(reading: string, words: string) {
  const start = reading.indexOf(words);
  return inContext({ reading, map: [[0, 0, reading.length]] }, { start, end: start + words.length });
}

it('gives the sentence around a place and nothing of its neighbours', () => {
  const found = around('Before this. Nine ports get\npower by 2028. After that.', '2028');
  expect(`${found.before}|${found.words}|${found.after}`).toBe('Nine ports get power by |2028|.');
});

it('stops at an empty line, as between a heading and its text', () => {
  expect(around('Harbours\n\nNine ports get power', 'Nine').before).toBe('');
});

it('cuts a long sentence at whole words and says so', () => {
  const long = `${'word '.repeat(60)}2028 ${'word '.repeat(60)}`;
  const found = around(long, '2028');
  expect(found.before).toMatch(/^… word/);
  expect(found.after).toMatch(/word …$/);
});
