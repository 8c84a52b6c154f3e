import type { Draft } from '@lofte/domain/draft';

/**
 * The draft with every character that the record cannot keep replaced by U+FFFD: NUL (PostgreSQL has none in text) and half
 * surrogate pairs (no UTF-8 has them). One code unit for one, so that every place stays true.
 */
export function storable(draft: Draft): Draft {
  return storableData(draft);
}

/** The same for any data. */
export function storableData<T>(data: T): T {
  return clean(data) as T;
}

export function storableText(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD');
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return storableText(value);
  if (Array.isArray(value)) return value.map(clean);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner)]));
}
