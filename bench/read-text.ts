// Reading plain text: how much in a second on one core, and whether a page of a long paper costs more than one of a short paper.
import { readPaper } from '../packages/reader/read.ts';
import { longText } from './long-text.ts';
import { type Finding, interleaved, median, time } from './measure.ts';

export async function readText(): Promise<readonly Finding[]> {
  const large = new TextEncoder().encode(longText(5000));
  const few = new TextEncoder().encode(longText(100));
  const many = new TextEncoder().encode(longText(2000));
  await read(few);
  const [short = [], long = []] = await interleaved(3, [() => read(few), () => read(many)]);
  const took = await time(() => read(large));
  const megabytes = large.length / 1e6;
  const perPage = [median(short) / 100, median(long) / 2000] as const;
  return [
    {
      what: `reading plain text of ${megabytes.toFixed(1)} MB`,
      figure: `${(megabytes / (took / 1000)).toFixed(1)} MB/s`,
      wanted: '≥ 5 MB/s',
    },
    {
      what: 'a page at 2,000 pages, times one at 100',
      figure: `${(perPage[1] / perPage[0]).toFixed(2)} (${perPage[1].toFixed(2)} ms against ${perPage[0].toFixed(2)} ms)`,
      wanted: '≤ 1.2',
    },
  ];
}

async function read(bytes: Uint8Array): Promise<void> {
  const draft = await readPaper('long.txt', bytes);
  if (!draft.ok) throw new Error(draft.issues.map((issue) => issue.message).join(' '));
}
