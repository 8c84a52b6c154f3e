import type { Issue } from '@lofte/domain/issue';
import type { LinkCandidate } from '@lofte/domain/links/link-candidates';
import type { PlanElement } from '@lofte/domain/plan-element';
import { FormFrame } from '../form-frame.tsx';
import { Refused } from '../refused.tsx';
import { Area, Line } from '../rounds/fields.tsx';
import type { PageRequest } from '../route.ts';
import { Select } from '../steering/group-form.tsx';
import { urls } from '../urls.ts';
import { sayLinkIssue } from './issues.ts';
import { Offers } from './offers.tsx';
import { linkWords, sides } from './words.ts';

/** A link as its form says it, whatever was typed. */
export interface LinkFields {
  readonly side: string;
  readonly to: string;
  readonly reason: string;
}

export interface LinkFormProps {
  readonly strategy: string;
  readonly element: PlanElement;
  readonly fields: LinkFields;
  /** Id and entry of the link that is changed; none for a new one. */
  readonly before: { readonly id: string; readonly since: number } | undefined;
  readonly issues: readonly Issue[];
  readonly labels: readonly string[];
  readonly candidates: readonly LinkCandidate[];
  readonly titles: ReadonlyMap<string, string>;
  readonly request: PageRequest;
}

const atFields = ['way', 'to', 'reason'];

/** What an element is to another: how, to what, and why. */
export function LinkForm(props: LinkFormProps) {
  const { strategy, element, fields, before, issues, labels, candidates, titles, request } = props;
  const { language } = request;
  const say = linkWords[language];
  const common = { issues, language, sayIssue: sayLinkIssue };
  const general = issues.filter(({ where }) => where === undefined || where === 'way' || !atFields.includes(where));
  return (
    <FormFrame
      {...{ look: 'part-links', request, save: say.save, cancel: say.cancel, since: before?.since }}
      title={before ? say.changeTitle : say.newTitle(element.title)}
      back={{ href: `${urls.element(strategy, element.id)}#links`, name: element.title }}
      wrong={
        issues.length > 0 ? (
          <Refused what={say.refused} why={general.map((issue) => sayLinkIssue(language, issue))} />
        ) : null
      }
      action={before ? urls.elementLink(strategy, element.id, before.id) : urls.linkElement(strategy, element.id)}
      after={
        <>
          <datalist id="parts">
            {labels.map((label) => (
              <option value={label} />
            ))}
          </datalist>
          {before ? (
            <form method="post" action={urls.removeElementLink(strategy, element.id, before.id)}>
              <input type="hidden" name="since" value={String(before.since)} />
              <button type="submit" class="button button-unstyled">
                {say.remove}
              </button>
            </form>
          ) : (
            <Offers {...{ candidates, titles, language }} ofOne edits />
          )}
        </>
      }
    >
      <Select
        {...{ name: 'side', label: say.way, value: fields.side }}
        options={new Map(sides.map((side) => [side, say.sides[side]]))}
      />
      <Line {...common} name="to" list="parts" label={say.to} hint={say.toHint} value={fields.to} limit={2_500} />
      <Area {...common} name="reason" rows={3} label={say.reason} hint={say.reasonHint} value={fields.reason} />
    </FormFrame>
  );
}
