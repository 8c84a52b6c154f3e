import { announced, moulded } from './classify/announced.ts';
import { bareHeadings } from './classify/bare-headings.ts';
import { drawnBoxes, labelledBoxes } from './classify/boxes.ts';
import type { Claim, Rule, Sight } from './classify/claim.ts';
import { groups } from './classify/groups.ts';
import { labelled } from './classify/labelled.ts';
import { leadIns } from './classify/lead-ins.ts';
import { looseBoxes } from './classify/loose-boxes.ts';
import { ownLabels } from './classify/own-labels.ts';
import { headingsAbove } from './classify/priorities.ts';
import { promiseHeadings } from './classify/promise-headings.ts';
import { repeats } from './classify/repeats.ts';
import type { Node } from './outline.ts';

/** What each heading and item is, by many weak signals: each rule adds what the ones before it left open. */
export function classify(sight: Sight, promised: (node: Node) => number): ReadonlyMap<number, Claim> {
  const rules: readonly Rule[] = [
    labelled, // the paper's own word for it, before anything is guessed
    labelledBoxes, // a box label covers its heading, so that no group reaches into the box
    groups, // a group's heading names what stands under it
    leadIns, // a sentence with a colon does the same for a list
    promiseHeadings, // only where labels and groups said little
    ownLabels, // a structure word that only this paper has
    repeats, // carries what lists said over to the headings they name
    drawnBoxes, // after the groups: a coloured box may hold the initiatives
    announced, // a set named in advance, where no priority is known yet
    moulded, // chapters that share their subheadings
    (each, claims) => bareHeadings(each, claims, promised), // nothing but headings and sentences
    headingsAbove, // needs the initiatives and goals
    looseBoxes, // what is left over in a paper without levels
  ];
  const claims = new Map<number, Claim>();
  for (const rule of rules)
    for (const claim of rule(sight, claims)) if (!claims.has(claim.node)) claims.set(claim.node, claim);
  return claims;
}
