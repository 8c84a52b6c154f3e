/*
 * Verifying compares the bytes of an entry with the bytes of the rows that it made. So it reads each byte of their UTF-8 as one
 * character: nothing is lost, the syntax of JSON is all ASCII, equal stays equal, and it takes half of the time. Only what is
 * shown to a person becomes words again.
 */

/** A value of JSON in words, with each string as its bytes. */
export function inBytes<T>(value: T): T {
  return JSON.parse(Buffer.from(JSON.stringify(value)).toString('latin1')) as T;
}

export function inWords(characters: string): string {
  return Buffer.from(characters, 'latin1').toString('utf8');
}
