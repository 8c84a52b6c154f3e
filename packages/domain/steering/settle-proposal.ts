import { isDate } from '../edit-plan/check-dates.ts';
import { countryCodes } from '../edit-plan/country-codes.ts';
import { line, lines } from '../edit-plan/tidy-fields.ts';
import { bad, good, type Issue, type Result } from '../issue.ts';
import { longText } from '../long-text.ts';
import { longestProposalText, longestProposalTitle, mostEdits, type Opportunity, type Proposal } from './proposal.ts';

/** What is to be said of a proposal. */
export type WantedProposal = Pick<Proposal, 'group' | 'kind' | 'title' | 'text' | 'edits' | 'opportunity'>;

/**
 * A proposal as it will stand. What its edits do to the plans is for `applyEdits` to say.
 *
 * Issues: `no-title`, `too-long`, `too-many`, `nothing-proposed`, `bad-date`, `bad-country`
 */
export function settleProposal<K extends Omit<Proposal, keyof WantedProposal>>(
  kept: K,
  wanted: WantedProposal,
): Result<K & WantedProposal> {
  const title = line(wanted.title) ?? '';
  const text = lines(wanted.text);
  const opportunity = tidied(wanted.opportunity);
  const issues = [
    ...(title === '' ? [{ code: 'no-title', message: 'Say in a line what is proposed.', where: 'title' }] : []),
    ...longText('title', title, longestProposalTitle),
    ...longText('text', text, longestProposalText),
    ...editTrouble(wanted),
    ...opportunityTrouble(opportunity),
  ];
  if (issues.length > 0) return bad(...issues);
  return good({
    ...kept,
    ...{ group: wanted.group, kind: wanted.kind, title, edits: wanted.edits },
    ...(text === undefined ? {} : { text }),
    ...(opportunity === undefined ? {} : { opportunity }),
  });
}

function tidied(given: Opportunity | undefined): Opportunity | undefined {
  const { from, country, forum, partner, answerBy } = given ?? {};
  const said = {
    ...{ from: lines(from), country: line(country)?.toUpperCase(), forum: line(forum) },
    ...{ partner: line(partner), answerBy: line(answerBy) },
  };
  const kept = Object.entries(said).filter(([, value]) => value !== undefined);
  return kept.length > 0 ? (Object.fromEntries(kept) as Opportunity) : undefined;
}

function editTrouble({ edits }: WantedProposal): readonly Issue[] {
  if (edits.length === 0) {
    return [{ code: 'nothing-proposed', message: 'Say what the proposal would change in a plan.', where: 'edits' }];
  }
  if (edits.length <= mostEdits) return [];
  const message = `These are ${edits.length} changes; one proposal can hold ${mostEdits}.`;
  return [{ code: 'too-many', message, where: 'edits', values: { count: edits.length, limit: mostEdits } }];
}

function opportunityTrouble(opportunity: Opportunity = {}): readonly Issue[] {
  const { country, answerBy } = opportunity;
  return [
    ...longText('from', opportunity.from, 1_000),
    ...longText('forum', opportunity.forum, 300),
    ...longText('partner', opportunity.partner, 300),
    ...(country === undefined || countryCodes.includes(country)
      ? []
      : [
          {
            code: 'bad-country',
            message: `"${country}" is no country: give its two letters, as DK or IN.`,
            where: 'country',
            values: { given: country },
          },
        ]),
    ...(answerBy === undefined || (answerBy.length === 10 && isDate(answerBy))
      ? []
      : [
          {
            code: 'bad-date',
            message: `"${answerBy}" is no day that exists; write it like 2028-06-30.`,
            where: 'answerBy',
            values: { given: answerBy },
          },
        ]),
  ];
}
