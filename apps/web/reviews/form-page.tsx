import type { Issue } from '@lofte/domain/issue';
import { longestReviewTitle, reviewKinds } from '@lofte/domain/steering/review';
import type { Reviewable } from '@lofte/service/steering/reviews-list';
import { languages } from '../language.ts';
import { Page } from '../layout.tsx';
import { FieldWrong, Line, Tick, Together } from '../rounds/fields.tsx';
import type { PageRequest } from '../route.ts';
import { setTitle } from '../typeset.ts';
import { urls } from '../urls.ts';
import { languageNames } from '../words.ts';
import type { ReviewFields } from './review-fields.ts';
import { reviewsWords } from './words.ts';
import { inWords, Wrong } from './wrong.tsx';

interface FormProps {
  readonly fields: ReviewFields;
  readonly choices: Reviewable;
  readonly issues?: readonly Issue[];
  /** The one that is changed, and after which entry it was seen so. */
  readonly changed?: { readonly id: string; readonly title: string; readonly since: number };
  readonly request: PageRequest;
}

const atFields: readonly (string | undefined)[] = ['title', 'strategies', 'from', 'to'];

/** A review to begin, or one to change. Whatever was typed stays while anything is wrong with it. */
export function FormPage({ fields, choices, issues = [], changed, request }: FormProps) {
  const { language } = request;
  const say = reviewsWords[language];
  const title = changed ? say.changeTitle(changed.title) : say.newTitle;
  const back = changed ? urls.writtenReview(changed.id) : urls.reviews();
  const common = { issues: inWords(language, issues), language };
  const above = issues.filter(({ where }) => !atFields.includes(where));
  return (
    <Page title={title} request={request}>
      <div class="rounds reviews">
        <p class="back">
          <a href={back}>{changed ? changed.title : say.title}</a>
        </p>
        <h1>{title}</h1>
        <Wrong issues={issues} above={above} language={language} />
        <form method="post" action={changed ? urls.reviewPart(changed.id, 'edit') : urls.newReview()}>
          {changed ? <input type="hidden" name="since" value={String(changed.since)} /> : null}
          <Together {...common} name="kind" label={say.kind}>
            {reviewKinds.map((one) => (
              <Tick
                {...{ type: 'radio', name: 'kind', value: one, ticked: fields.kind === one }}
                label={
                  <>
                    {say.kinds[one]} <span class="quiet small">{say.kindHints[one]}</span>
                  </>
                }
              />
            ))}
          </Together>
          <Line {...common} name="title" label={say.name} value={fields.title} limit={longestReviewTitle} />
          <Together {...common} name="covers" label={say.covers} hint={say.coversHint}>
            <div class="side-by-side">
              <Line {...common} name="from" type="date" short label={say.from} value={fields.from} />
              <Line {...common} name="to" type="date" short label={say.to} value={fields.to} />
            </div>
          </Together>
          <Together {...common} name="strategies" label={say.strategies}>
            {choices.strategies.map(({ id, title: name }) => (
              <Tick
                {...{ name: 'strategy', value: id, label: setTitle(name) }}
                ticked={fields.strategies.includes(id)}
              />
            ))}
          </Together>
          {choices.groups.length > 0 ? <ChooseGroup {...{ fields, choices }} {...common} /> : null}
          <Together {...common} name="language" label={say.writtenIn}>
            {languages.map((one) => (
              <Tick
                {...{ type: 'radio', name: 'language', value: one, label: languageNames[one] }}
                ticked={fields.language === one}
              />
            ))}
          </Together>
          <p class="choice">
            <button type="submit" class="button button-primary">
              {changed ? say.save : say.begin}
            </button>
            <a class="button button-secondary" href={back}>
              {say.cancel}
            </a>
          </p>
        </form>
      </div>
    </Page>
  );
}

function ChooseGroup({
  fields,
  choices,
  issues,
  language,
}: Pick<FormProps, 'fields' | 'choices'> & { issues: readonly Issue[]; language: PageRequest['language'] }) {
  const say = reviewsWords[language];
  return (
    <div class="form-group">
      <label class="form-label" for="group">
        {say.group}
      </label>
      <FieldWrong {...{ name: 'group', issues, language }} />
      <select class="form-select" id="group" name="group">
        <option value="">{say.noGroup}</option>
        {choices.groups.map(({ id, name }) => (
          <option value={id} selected={id === fields.group}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
