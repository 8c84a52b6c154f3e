/**
 * A value of JSON as PostgreSQL writes a `jsonb`: keys by length, then by their bytes, a space after each colon and comma
 * (PostgreSQL, "JSON Types"; `lengthCompareJsonbString`, `JsonbToCString`). Only numbers with an exponent differ.
 */
export function jsonbText(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${value.map(jsonbText).join(', ')}]`;
  let text = '';
  for (const key of sorted(Object.keys(value))) {
    text += `${text === '' ? '{' : ', '}${jsonbKey(key)}${jsonbText((value as Record<string, unknown>)[key])}`;
  }
  return text === '' ? '{}' : `${text}}`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON escapes them (RFC 8259, section 7).
const escaped = /["\\\u0000-\u001f]/;

function quoted(text: string): string {
  return escaped.test(text) ? JSON.stringify(text) : `"${text}"`;
}

/** They mostly are. */
function sorted(keys: string[]): string[] {
  for (let i = 1; i < keys.length; i++) {
    if (jsonbOrder(keys[i - 1] ?? '', keys[i] ?? '') > 0) return keys.sort(jsonbOrder);
  }
  return keys;
}

/** For keys of ASCII or of bytes as characters. */
export function jsonbOrder(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}

const known = new Map<string, string>();

/** `"key": `; there are few keys, so each is made once. */
export function jsonbKey(key: string): string {
  let text = known.get(key);
  if (text === undefined) {
    text = `${JSON.stringify(key)}: `;
    if (known.size < 1000) known.set(key, text);
  }
  return text;
}
