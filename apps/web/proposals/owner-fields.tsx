import { Line } from '../rounds/fields.tsx';
import { saySteeringIssue } from '../steering/issues.ts';
import type { ProposalFormProps } from './proposal-form-props.ts';
import { proposalWords } from './words.ts';

/** Who is to have it. */
export function OwnerFields({
  fields,
  seesPeople,
  issues,
  language,
}: Pick<ProposalFormProps, 'fields' | 'seesPeople' | 'issues' | 'language'>) {
  const say = proposalWords[language];
  const common = { issues, language, sayIssue: saySteeringIssue };
  return (
    <>
      <Line
        {...{ ...common, name: 'owner', label: say.owner, hint: say.ownerHint, value: fields.owner }}
        list="register-parties"
      />
      {seesPeople ? (
        <Line {...common} name="person" label={say.person} value={fields.person} list="register-people" />
      ) : null}
    </>
  );
}
