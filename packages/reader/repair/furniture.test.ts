import { describe, expect, it } from 'vitest';
import { repair } from '../repair.ts';
import { plainPaper } from './typeset.ts';

const reading = (text: string) => repair(plainPaper(text), 'da').reading;

describe('running titles of a text without page marks', () => {
  const page = (foot: string, words: string) => `Her står der nogle ord om ${words} og lidt mere.\n\n${foot}\n`;
  const paper = (feet: readonly string[]) =>
    ['både', 'havne', 'færger'].map((words, i) => page(feet[i] ?? '', words)).join('');

  it('with their page’s number glued to them are gone, however short', () => {
    const text = reading(paper(['Havets naboer2', 'Havets naboer3', 'Havets naboer4']));
    expect(text).not.toContain('naboer');
    expect(text).toContain('om færger');
  });

  it('are not taken for labels that count', () => {
    const text = reading(paper(['Tema 2', 'Tema 3', 'Tema 4']));
    expect(text).toContain('Tema 2');
    expect(text).toContain('Tema 4');
  });
});
