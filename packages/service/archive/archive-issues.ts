import type { Issue } from '@lofte/domain/issue';
import { refused } from '@lofte/store/refused';

/** Thrown where an archive is not what it should be; `importRecord` hands it out as an issue. */
export function notAnArchive(): Error {
  return archive('no-archive', 'This is no archive of a Løfte record, as "lofte export --record" writes it.');
}

export function newerArchive(what: string): Error {
  return archive(
    'archive-newer',
    `The archive was made by a newer version of Løfte (it has ${what}). Use that version.`,
  );
}

export function changedArchive(what: string): Error {
  return archive('archive-changed', `The archive was changed or cut short after it was made: ${what}.`);
}

export function tooLarge(what: string, limit: number): Error {
  const megabytes = limit / 1024 / 1024;
  return archive(
    'archive-too-large',
    `The archive has ${what} of more than ${megabytes} MB, which no record of Løfte has.`,
  );
}

function archive(code: string, message: string): Error {
  const issue: Issue = { code, message };
  return refused(issue);
}
