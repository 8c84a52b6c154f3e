/** No engagement or session is longer than this, in days: what began before then is over. Read by index, since an end has none. */
const longest = 366;

/** The conditions under which something lasts into the days from one on, and begins up to another; `place` keeps a value and says where. */
export function daysTouched(
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
  place: (value: unknown) => string,
): readonly string[] {
  const where: string[] = [];
  if (from !== undefined) {
    const first = new Date(Date.parse(from) - longest * 86_400_000).toISOString().slice(0, 10);
    where.push(`first_day >= ${place(first)}`, `last_day >= ${place(from)}`);
  }
  if (to !== undefined) where.push(`first_day <= ${place(to)}`);
  return where;
}
