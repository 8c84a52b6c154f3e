import type { Issue } from '@lofte/domain/issue';
import type { PaperRecord } from '@lofte/store/paper-table';

export function unknownPaper(paper: string): Issue {
  return { code: 'unknown-paper', message: `There is no paper "${paper}" here.`, where: paper };
}

export function notRead({ name, state }: PaperRecord): Issue {
  return { code: 'not-read', message: `"${name}" has no draft: it is ${state}.`, where: name, values: { state } };
}

export function adoptedAlready({ name, strategy = '' }: PaperRecord): Issue {
  const message = `"${name}" was adopted as a strategy already.`;
  return { code: 'adopted-already', message, where: name, values: { strategy } };
}
