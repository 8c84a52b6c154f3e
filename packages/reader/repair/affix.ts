/** One ending a Hunspell affix file allows: `form = stem without strip + add`, where the stem fits the condition. */
export interface Ending {
  readonly flag: string;
  readonly strip: string;
  readonly add: string;
  readonly fits: RegExp | undefined;
  /** Flags that the form carries in turn: endings that may follow. */
  readonly onward: readonly string[];
}

export interface Affixes {
  readonly endings: ReadonlyMap<string, readonly Ending[]>;
  readonly prefixes: readonly { readonly flag: string; readonly add: string }[];
  readonly longest: number;
  readonly flags: (field: string) => readonly string[];
  /** Flags of entries that are no words by themselves: parts of compounds, forbidden words, stems that need an ending. */
  readonly notAlone: ReadonlySet<string>;
}

/** Reads what is needed of an affix file (hunspell(5)): suffixes, plain prefixes, flags that keep an entry from standing alone. */
export function readAffixes(aff: string): Affixes {
  const flags = /^FLAG\s+num/m.test(aff) ? byComma : byLetter;
  const endings = new Map<string, Ending[]>();
  const prefixes: { flag: string; add: string }[] = [];
  const notAlone = new Set<string>();
  for (const line of aff.split('\n')) {
    const [word = '', flag = '', strip = '', add = '', condition = '.'] = line.split(/\s+/);
    if (/^(ONLYINCOMPOUND|FORBIDDENWORD|NEEDAFFIX)$/.test(word)) notAlone.add(flag);
    if (
      (word !== 'SFX' && word !== 'PFX') ||
      add === '' ||
      (strip === 'Y' && /^\d+$/.test(add)) ||
      (strip === 'N' && /^\d+$/.test(add))
    )
      continue;
    const [text = '', onward = ''] = add.split('/');
    const ending = { flag, strip: strip === '0' ? '' : strip, add: text === '0' ? '' : text };
    if (word === 'PFX') {
      if (ending.strip === '' && ending.add !== '') prefixes.push(ending);
      continue;
    }
    const fits = condition === '.' || condition.startsWith('+') ? undefined : new RegExp(`${condition}$`, 'u');
    const same = endings.get(ending.add) ?? [];
    same.push({ ...ending, fits, onward: flags(onward) });
    endings.set(ending.add, same);
  }
  const longest = Math.max(0, ...[...endings.keys()].map((add) => add.length));
  return { endings, prefixes, longest, flags, notAlone };
}

const byComma = (field: string): readonly string[] => (field === '' ? [] : field.split(','));
const byLetter = (field: string): readonly string[] => [...field];
