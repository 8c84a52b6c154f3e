import { Issue } from '@lofte/domain/issue';

/** An error that a person can do something about: it carries what is wrong as an issue. */
export function refused(issue: Issue): Error {
  return new Error(issue.message, { cause: issue });
}

/** The issue of an error made by `refused`; undefined for any other. */
export function refusalOf(error: unknown): Issue | undefined {
  return error instanceof Error ? Issue.safeParse(error.cause).data : undefined;
}

/** The code that a database or the system gave an error. */
export function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
