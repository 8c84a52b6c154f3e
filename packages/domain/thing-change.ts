import { canonical, type ThingChange } from './entry.ts';
import { type Table, type Thing, things } from './things.ts';

type Data = NonNullable<ThingChange['after']>;

/** The place of a thing: its table, the strategy it belongs to (none: the workspace), its id. */
export interface Key {
  readonly table: Table;
  readonly strategy?: string | undefined;
  readonly id: string;
}

/** A new thing. */
export function added<T extends Table>(key: Key & { readonly table: T }, data: Thing<T>): ThingChange {
  return { ...key, before: null, after: plain(data) };
}

/** A thing taken away. */
export function removed<T extends Table>(key: Key & { readonly table: T }, data: Thing<T>): ThingChange {
  return { ...key, before: plain(data), after: null };
}

/** A thing that says something else now; undefined where both say the same. */
export function changed<T extends Table>(
  key: Key & { readonly table: T },
  before: Thing<T>,
  after: Thing<T>,
): ThingChange | undefined {
  const [was, is] = [plain(before), plain(after)];
  const fields = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
    (field) => !same(was[field], is[field]),
  );
  return fields.length === 0 ? undefined : { ...key, before: pick(was, fields), after: pick(is, fields) };
}

/**
 * The thing after a change; undefined where it is gone. Throws where the change does not fit what the thing says, or makes
 * something that its schema does not allow.
 */
export function applyChange(data: Data | undefined, change: ThingChange): Data | undefined {
  const { before, after } = change;
  const fits =
    before === null
      ? data === undefined
      : data && Object.entries(before).every(([key, value]) => same(data[key], value));
  if (!fits) throw new Error(`A change of ${change.table} ${change.id} does not start from what it says`);
  if (after === null) return undefined;
  const kept = Object.entries(data ?? {}).filter(([field]) => before === null || !(field in before));
  return things[change.table].parse({ ...Object.fromEntries(kept), ...after }) as Data;
}

/** The change that takes another back. */
export function reversed({ before, after, ...key }: ThingChange): ThingChange {
  return { ...key, before: after, after: before };
}

/** As JSON has it: without fields that are not said. */
function plain(data: object): Data {
  return JSON.parse(JSON.stringify(data)) as Data;
}

function pick(data: Data, fields: readonly string[]): Data {
  return Object.fromEntries(fields.filter((field) => field in data).map((field) => [field, data[field]])) as Data;
}

/** Whether two values of JSON say the same; undefined is no value. */
export function same(a: unknown, b: unknown): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a === b || canonical(a) === canonical(b);
}
