import type { Frame } from './frame.ts';
import type { Language } from './language.ts';
import type { Node } from './outline.ts';
import { oneLine } from './outline.ts';
import type { Paper } from './paper.ts';
import { periodOf } from './period.ts';
import type { Repaired } from './repaired.ts';
import type { Block } from './split.ts';
import { titleOf } from './title.ts';
import { highlighted, openingAim, statement, wish } from './vision.ts';

/** Title, period, vision and purpose of the strategy, each with its place where it has one. */
export function frameOf(
  paper: Paper,
  repaired: Repaired,
  blocks: readonly Block[],
  nodes: readonly Node[],
  language: Language,
): Frame {
  const { reading } = repaired;
  const title = titleOf(paper, repaired, blocks, nodes, language);
  const period = periodOf(reading, title, blocks, language);
  const vision = statement(reading, blocks, nodes, 'vision', language);
  const purpose = statement(reading, blocks, nodes, 'purpose', language);
  const aim = vision
    ? undefined
    : (highlighted(reading, blocks) ?? wish(reading, blocks, language) ?? openingAim(reading, blocks, language));
  const own = vision ?? aim;
  return {
    title: title.text,
    period: period.years,
    ...(own ? { vision: oneLine(reading, own) } : {}),
    ...(purpose ? { purpose: oneLine(reading, purpose) } : {}),
    places: {
      ...(title.place ? { title: title.place } : {}),
      ...(period.place ? { period: period.place } : {}),
      ...(own ? { vision: own } : {}),
      ...(purpose ? { purpose } : {}),
    },
  };
}
