import { createHash } from 'node:crypto';
import { plainText } from './plain-text.ts';

/** The beginning of our content controls' tags: other controls of a template are none of our business. */
export const tagPrefix = 'lofte:';

/** The tag of a field's content control: at most 64 signs (Word refuses more). */
export function fieldTag(id: string): string {
  const tag = `${tagPrefix}${plainText(id)}`;
  return tag.length <= 64 ? tag : `${tagPrefix}${digest(id)}`;
}

/** The bookmark around the same text, for programs that drop content controls: letters, digits and `_`, at most 40 (Word). */
export function fieldBookmark(id: string): string {
  return `lofte_${digest(id)}`;
}

function digest(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 24);
}
