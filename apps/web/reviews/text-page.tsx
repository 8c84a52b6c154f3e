import type { Issue } from '@lofte/domain/issue';
import { wordDiff } from '@lofte/domain/meaning/word-diff';
import { type Chapter, longestChapter, longestComment } from '@lofte/domain/steering/review';
import type { ReviewContent } from '@lofte/domain/steering/review-data';
import type { ReviewText } from '@lofte/domain/steering/review-texts';
import type { Block } from '@lofte/formats/document/document';
import { documentBlocks } from '@lofte/formats/document/to-html';
import type { Somebody } from '@lofte/service/who-wrote';
import { raw } from 'hono/html';
import { Page } from '../layout.tsx';
import { MarkedWords } from '../marked-words.tsx';
import { sayNumber } from '../numbers.ts';
import { Area, Tick } from '../rounds/fields.tsx';
import type { PageRequest } from '../route.ts';
import { sayWho } from '../status/say-who.ts';
import { sayMoment } from '../time.ts';
import { urls } from '../urls.ts';
import { paperOf } from './links.ts';
import { textName } from './text-name.ts';
import { reviewsWords } from './words.ts';
import { inWords, Wrong } from './wrong.tsx';

interface TextProps {
  readonly content: ReviewContent;
  readonly text: ReviewText;
  readonly who: ReadonlyMap<string, Somebody>;
  readonly typed?: { readonly text: string; readonly draft: boolean };
  readonly comment?: string;
  readonly issues?: readonly Issue[];
  readonly theirs?: Chapter | undefined;
  readonly request: PageRequest;
}

/** One text to write, beside what it is about, with what people say of it. */
export function TextPage(props: TextProps) {
  const { content, text, typed, issues = [], theirs, request, who } = props;
  const { language } = request;
  const { review } = content;
  const say = reviewsWords[language];
  const name = textName(language, text);
  const { chapter } = text;
  const shown = typed ?? { text: chapter?.text ?? '', draft: chapter?.draft ?? false };
  const common = { issues: inWords(language, issues), language };
  return (
    <Page title={name} request={request}>
      <div class="rounds reviews">
        <p class="back">
          <a href={urls.writtenReview(review.id)}>{review.title}</a>
        </p>
        <h1>{name}</h1>
        <Wrong issues={issues} above={issues.filter(({ where }) => where !== 'text')} language={language} />
        {theirs ? <Theirs {...{ theirs, mine: shown.text, who, language }} /> : null}
        <form method="post" action={urls.reviewText(review.id, text.field)}>
          <input type="hidden" name="since" value={String(content.seq)} />
          <Area
            {...common}
            name="text"
            label={theirs ? say.yourText : say.textIs}
            hint={say.textHint(sayNumber(language, longestChapter))}
            value={shown.text}
            rows={14}
          />
          <Tick name="draft" value="yes" label={say.draft} ticked={shown.draft} />
          {chapter?.text ? (
            <p class="small quiet">
              {say.writtenBy(sayWho(language, who.get(chapter.by)), sayMoment(language, chapter.at))}
            </p>
          ) : null}
          <p class="choice">
            <button type="submit" class="button button-primary">
              {theirs ? say.saveOver : say.save}
            </button>
            <a class="button button-secondary" href={urls.writtenReview(review.id)}>
              {say.cancel}
            </a>
          </p>
        </form>
        <Comments {...props} />
        <section aria-labelledby="facts">
          <h2 id="facts">{say.facts}</h2>
          {raw(documentBlocks({ ...paperOf(content), blocks: factsOf(content, text) }))}
        </section>
      </div>
    </Page>
  );
}

/** What somebody else wrote meanwhile, and how it differs from one's own. */
function Theirs({
  theirs,
  mine,
  who,
  language,
}: { theirs: Chapter; mine: string } & Pick<TextProps, 'who'> & Pick<PageRequest, 'language'>) {
  const say = reviewsWords[language];
  return (
    <section class="review-theirs" aria-labelledby="theirs">
      <h2 id="theirs">{say.theirs(sayWho(language, who.get(theirs.by)), sayMoment(language, theirs.at))}</h2>
      <blockquote class="pre">{theirs.text || say.nothingWritten}</blockquote>
      <h3>{say.difference}</h3>
      <p class="pre">
        <MarkedWords runs={wordDiff(theirs.text, mine)} />
      </p>
    </section>
  );
}

function Comments({ content, text, who, comment = '', issues = [], typed, request: { language } }: TextProps) {
  const say = reviewsWords[language];
  const comments = text.chapter?.comments ?? [];
  const wrong = typed
    ? []
    : issues.map((issue) => ({ ...issue, where: issue.where === 'text' ? 'comment' : issue.where }));
  return (
    <section aria-labelledby="comments">
      <h2 id="comments">{say.comments}</h2>
      {comments.length === 0 ? <p class="quiet">{say.noComments}</p> : null}
      <ul class="plain lines">
        {comments.map((one) => (
          <li>
            <span class="small quiet">
              {sayWho(language, who.get(one.by))} · {sayMoment(language, one.at)}
            </span>
            <p class="pre">{one.text}</p>
          </li>
        ))}
      </ul>
      <form method="post" action={urls.reviewComment(content.review.id, text.field)}>
        <Area
          {...{ name: 'comment', label: say.yourComment, value: comment, rows: 3, language }}
          hint={say.commentHint(sayNumber(language, longestComment))}
          issues={inWords(language, wrong)}
        />
        <button type="submit" class="button button-secondary">
          {say.sendComment}
        </button>
      </form>
    </section>
  );
}

/** The blocks of the paper that a text is about: of a goal those that stand under it, of the others what the whole comes to. */
function factsOf(content: ReviewContent, { field, about }: ReviewText): readonly Block[] {
  const { blocks } = paperOf(content);
  const place = blocks.findIndex((block) => block.kind === 'field' && block.id === field);
  const counted = (block: Block) => block.kind === 'facts' || block.kind === 'bars';
  if (!about && field !== 'remaining') return blocks.filter(counted).slice(0, 2);
  const rest = blocks.slice(place + 1);
  const end = rest.findIndex((block) => block.kind === 'heading' && (about !== undefined || block.level === 1));
  return end === -1 ? rest : rest.slice(0, end);
}
