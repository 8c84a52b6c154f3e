import type { Issue } from '@lofte/domain/issue';
import { wordDiff } from '@lofte/domain/meaning/word-diff';
import type { ReviewContent } from '@lofte/domain/steering/review-data';
import { reviewTexts } from '@lofte/domain/steering/review-texts';
import type { TextBack } from '@lofte/service/steering/take-texts';
import type { Language } from '../language.ts';
import { Page } from '../layout.tsx';
import { MarkedWords } from '../marked-words.tsx';
import { count } from '../numbers.ts';
import type { PageRequest } from '../route.ts';
import { urls } from '../urls.ts';
import { sayReviewIssue } from './issues.ts';
import { textName } from './text-name.ts';
import { reviewsWords } from './words.ts';

interface PreviewProps {
  readonly content: ReviewContent;
  readonly texts: readonly TextBack[];
  /** What is to be known of the document beside its texts. */
  readonly issues: readonly Issue[];
  readonly file: string;
  readonly request: PageRequest;
}

/** What each text of a document would change; nothing is kept before the button says so. */
export function PreviewPage({ content, texts, issues, file, request }: PreviewProps) {
  const { language } = request;
  const { review, seq } = content;
  const say = reviewsWords[language];
  const names = new Map(reviewTexts(content).map((text) => [text.field, textName(language, text)]));
  const changed = texts.filter(({ how }) => how === 'changed');
  const sent = { since: seq, texts: changed.map(({ field, text }) => ({ field, text })) };
  const named = (issue: Issue) => `${names.get(issue.where ?? '') ?? ''}: ${sayReviewIssue(language, issue)}`;
  return (
    <Page title={say.preview(file)} request={request}>
      <div class="rounds workbook reviews">
        <p class="back">
          <a href={urls.reviewPart(review.id, 'document')}>{say.bringBack}</a>
        </p>
        <h1>{say.preview(file)}</h1>
        {issues.length > 0 ? (
          <div class="alert" role="status">
            {issues.map((issue) => (
              <p>{names.has(issue.where ?? '') ? named(issue) : sayReviewIssue(language, issue)}</p>
            ))}
          </div>
        ) : null}
        <p>{changed.length > 0 ? say.nothingYet : say.nothingChanged}</p>
        {changed.map(({ field, stands, text }) => (
          <section>
            <h2>{names.get(field)}</h2>
            <p class="pre">
              <MarkedWords runs={wordDiff(stands, text)} />
            </p>
          </section>
        ))}
        {(['missing', 'unread', 'older', 'same'] as const).map((how) => (
          <Kept {...{ how, texts, names, language }} />
        ))}
        <form method="post" action={urls.reviewPart(review.id, 'document/take')} enctype="multipart/form-data">
          <input type="hidden" name="texts" value={JSON.stringify(sent)} />
          <p class="choice">
            {changed.length > 0 ? (
              <button type="submit" class="button button-primary">
                {say.take(count(language, changed.length, say.text))}
              </button>
            ) : null}
            <a class="button button-secondary" href={urls.reviewPart(review.id, 'document')}>
              {say.otherFile}
            </a>
          </p>
        </form>
      </div>
    </Page>
  );
}

interface KeptProps {
  readonly how: 'missing' | 'unread' | 'older' | 'same';
  readonly texts: readonly TextBack[];
  readonly names: ReadonlyMap<string, string>;
  readonly language: Language;
}

/** Texts that stay as they are, and why. */
function Kept({ how, texts, names, language }: KeptProps) {
  const those = texts.filter((one) => one.how === how && !(how === 'older' && one.stands === ''));
  if (those.length === 0) return null;
  return (
    <section>
      <h2>{reviewsWords[language].kept[how]}</h2>
      <ul>
        {those.map(({ field }) => (
          <li>{names.get(field)}</li>
        ))}
      </ul>
    </section>
  );
}
