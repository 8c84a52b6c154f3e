import type { Issue } from './issue.ts';

/** Issue `too-many`: more things than can stand in a list. */
export function tooMany(where: string, count: number, limit: number): readonly Issue[] {
  if (count <= limit) return [];
  const message = `These are ${count}; at most ${limit} can stand there.`;
  return [{ code: 'too-many', message, where, values: { count, limit } }];
}
