import type { Issue } from '@lofte/domain/issue';
import type { Language } from '../language.ts';
import { sayNumber } from '../numbers.ts';
import { sayTime } from '../time.ts';
import { answerWords } from './words.ts';

/** What is wrong and what to do. */
export function sayAnswerIssue(language: Language, { code, message, where = '', values = {} }: Issue): string {
  const say = answerWords[language].issues[code];
  const value = (name: string) => {
    const given = values[name] ?? (name === 'file' ? where : '');
    if (typeof given === 'number') return sayNumber(language, given);
    return code === 'future-date' ? (sayTime(language, given) ?? given) : given;
  };
  return say ? say(value) : message;
}
