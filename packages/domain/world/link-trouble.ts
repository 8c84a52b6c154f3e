import type { Issue } from '../issue.ts';

/** Issue `bad-link` where a web address is none that a browser may open. */
export function linkTrouble(where: string, link: string | undefined): readonly Issue[] {
  if (link === undefined || (/^https?:\/\//.test(link) && URL.canParse(link) && link.length <= 2_000)) return [];
  const message = `"${link}" is no web address.`;
  return [{ code: 'bad-link', message, where, values: { given: link.slice(0, 100) } }];
}
