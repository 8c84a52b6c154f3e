import { Day } from '@lofte/domain/day';
import { type EntryKind, entryKinds } from '@lofte/domain/entry';
import { bad, good, type Result } from '@lofte/domain/issue';
import type { HistoryWanted } from '@lofte/service/history-of';

/** What an address asks of a history, besides whose it is. */
export type Asked = Pick<HistoryWanted, 'element' | 'person' | 'kind' | 'from' | 'to' | 'before'>;

const kinds: readonly string[] = ['strategy.adopted', ...entryKinds];
const id = /^[\w.:@-]{1,100}$/;

/**
 * `?element=&person=&kind=&from=&to=&before=`; what is empty asks for nothing.
 *
 * Issues, with the name of the field as code: `element`, `person`, `kind`, `from`, `to`, `before`; `order` where it ends before it begins.
 */
export function readAsked(query: Readonly<Record<string, string>>): Result<Asked> {
  const said = (name: string) => query[name]?.trim() || undefined;
  const [element, person, kind, from, to, before] = ['element', 'person', 'kind', 'from', 'to', 'before'].map(said);
  const wrong = [
    ...check('element', element, id.test(element ?? '')),
    ...check('person', person, id.test(person ?? '')),
    ...check('kind', kind, kinds.includes(kind ?? '')),
    ...check('from', from, Day.safeParse(from).success),
    ...check('to', to, Day.safeParse(to).success),
    ...check('before', before, /^[1-9]\d{0,8}$/.test(before ?? '')),
  ];
  if (wrong.length > 0) return bad(...wrong);
  if (from !== undefined && to !== undefined && from > to) {
    return bad({ code: 'order', message: `It would end on ${to}, before it begins on ${from}.`, where: 'from' });
  }
  return good({
    ...{ element, person, from, to },
    kind: kind as EntryKind | undefined,
    before: before === undefined ? undefined : Number(before),
  });
}

function check(name: string, given: string | undefined, fine: boolean) {
  if (given === undefined || fine) return [];
  return [
    { code: name, message: `"${given}" cannot be "${name}".`, where: name, values: { given: given.slice(0, 40) } },
  ];
}

/** As it goes into an address. */
export function asQuery({ before, ...asked }: Asked): Readonly<Record<string, string | undefined>> {
  return { ...asked, before: before === undefined ? undefined : String(before) };
}

/** Whether anything narrows the history, apart from whose it is. */
export function isNarrowed({ person, kind, from, to }: Asked): boolean {
  return [person, kind, from, to].some((one) => one !== undefined);
}
