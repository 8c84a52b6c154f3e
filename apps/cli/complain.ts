import type { Issue } from '@lofte/domain/issue';
import { plainLine } from './terminal.ts';

/** What is wrong as lines for a person, each naming the file. */
export function complaints(file: string, issues: readonly Issue[]): string {
  return issues
    .map(({ message }) => plainLine(message.includes(file) ? message : `${file}: ${message}`))
    .map((line) => `lofte: ${line}`)
    .join('\n');
}
