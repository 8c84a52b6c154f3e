import type { Issue } from '@lofte/domain/issue';
import type { ExitCode } from './program.ts';
import { plainLine } from './terminal.ts';

/** What is wrong as lines for a person, each naming the file. */
export function complaints(file: string, issues: readonly Issue[]): string {
  return issues
    .map(({ message }) => plainLine(message.includes(file) ? message : `${file}: ${message}`))
    .map((line) => `lofte: ${line}`)
    .join('\n');
}

/** 1 where the reader itself failed, 2 where the input was at fault. */
export function failure(issues: readonly Issue[]): ExitCode {
  return issues.some(({ code }) => code === 'reader-failed') ? 1 : 2;
}
