import type { Issue } from './issue.ts';

/** Issue `too-long`: more characters than can stand in a field. */
export function longText(where: string, text: string | undefined, limit: number): readonly Issue[] {
  if (text === undefined || text.length <= limit) return [];
  const message = `These are ${text.length} characters; at most ${limit} can stand there.`;
  return [{ code: 'too-long', message, where, values: { length: text.length, limit } }];
}
