import pg from 'pg';

type Reader = (text: string) => unknown;

const integer: Reader = (text) => {
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : BigInt(text);
};
const date: Reader = (text) => new Date(`${text}T00:00:00.000Z`);
const timestamp: Reader = (text) => new Date(`${text.replace(' ', 'T')}Z`);
const bytes: Reader = (text) => new Uint8Array(Buffer.from(text.slice(2), 'hex'));
const integers: Reader = (text) =>
  text === '{}'
    ? []
    : text
        .slice(1, -1)
        .split(',')
        .map((each) => (each === 'NULL' ? null : integer(each)));

/** By the number of the type (`pg_type.oid`): where `pg` hands out something else than PGlite does. */
const readers: { readonly [type: number]: Reader } = {
  17: bytes,
  20: integer,
  1016: integers,
  1082: date,
  1114: timestamp,
  1186: (text) => text,
};

/** Values come out of both databases the same: whole numbers as numbers, times as `Date` in UTC, bytes as `Uint8Array`. */
export const serverValues: pg.CustomTypesConfig = {
  getTypeParser: (type: number) => readers[type] ?? pg.types.getTypeParser(type, 'text'),
};
