import { mayInAll } from '@lofte/domain/rights';
import type { ReviewContent } from '@lofte/domain/steering/review-data';
import { type ReviewText, reviewTexts } from '@lofte/domain/steering/review-texts';
import { documentHtml } from '@lofte/formats/document/to-html';
import { escapeHtml } from '@lofte/formats/escape-html';
import { isLong } from '@lofte/service/steering/begin-report';
import type { Somebody } from '@lofte/service/who-wrote';
import { raw } from 'hono/html';
import { Page } from '../layout.tsx';
import { count } from '../numbers.ts';
import type { PageRequest } from '../route.ts';
import { sayWho } from '../status/say-who.ts';
import { sayMoment, sayTime } from '../time.ts';
import { setTitle } from '../typeset.ts';
import { urls } from '../urls.ts';
import { paperOf } from './links.ts';
import { textName } from './text-name.ts';
import { reviewsWords } from './words.ts';

interface ReviewProps {
  readonly content: ReviewContent;
  readonly who: ReadonlyMap<string, Somebody>;
  readonly told: string | undefined;
  readonly request: PageRequest;
}

/** The review as a paper, and beside it what is to be written and what can be done. */
export function ReviewPage({ content, who, told, request }: ReviewProps) {
  const { language, actor } = request;
  const { review } = content;
  const say = reviewsWords[language];
  const open = review.state === 'open';
  const writes = open && mayInAll(actor, 'review.write', review.strategies);
  return (
    <Page title={setTitle(review.title)} request={request} wide>
      <div class="review-desk">
        <aside class="review-side" aria-label={say.about}>
          <p class="back">
            <a href={urls.reviews()}>{say.title}</a>
          </p>
          {told ? (
            <div class="alert alert-success" role="status">
              <p>{told}</p>
            </div>
          ) : null}
          <State {...{ content, who, language }} />
          <Files {...{ content, writes, request }} />
          <Texts {...{ content, who, writes, language }} />
        </aside>
        {raw(documentHtml(paperOf(content), writes ? (field) => writeLink(content, field, request) : undefined))}
      </div>
    </Page>
  );
}

/** Under each text of the paper, the way to write it. */
function writeLink({ review, chapters }: ReviewContent, field: string, { language }: PageRequest): string {
  const say = reviewsWords[language];
  const written = (chapters.get(field)?.chapter.text ?? '') !== '';
  const href = escapeHtml(urls.reviewText(review.id, field));
  return `<p class="review-write" lang="${language}"><a href="${href}">${escapeHtml(written ? say.rewrite : say.write)}</a></p>\n`;
}

function State({ content, who, language }: Pick<ReviewProps, 'content' | 'who'> & Pick<PageRequest, 'language'>) {
  const say = reviewsWords[language];
  const { sealed } = content.review;
  if (!sealed) {
    return <p>{say.isOpen(content.seq)}</p>;
  }
  const by = sayWho(language, who.get(sealed.by));
  return (
    <div class="review-sealed">
      <p>
        <b>{say.isSealed(sayTime(language, sealed.day) ?? sealed.day)}</b>
        <br />
        {say.sealedBy(by, sealed.seq)}
      </p>
      <p class="small quiet">
        {say.hash} <code>{sealed.hash}</code>
      </p>
      <p class="small">{say.sealedWhat}</p>
    </div>
  );
}

function Files({ content, writes, request }: Pick<ReviewProps, 'content' | 'request'> & { writes: boolean }) {
  const { language, actor } = request;
  const say = reviewsWords[language];
  const { review } = content;
  return (
    <>
      <ul class="plain review-files">
        {(['docx', 'pdf', 'html'] as const).map((format) => (
          <li>
            {/* A long one is no file yet: its page says how far it is. */}
            <a href={urls.reviewPart(review.id, `report.${format}`)} download={isLong(review) ? undefined : true}>
              {say.files[format]}
            </a>
          </li>
        ))}
        {writes ? (
          <li>
            <a href={urls.reviewPart(review.id, 'document')}>{say.bringBack}</a>
          </li>
        ) : null}
      </ul>
      {writes ? (
        <p class="choice">
          {mayInAll(actor, 'review.seal', review.strategies) ? (
            <a class="button button-primary" href={urls.reviewPart(review.id, 'seal')}>
              {say.toSeal}
            </a>
          ) : null}
          <a class="button button-secondary" href={urls.reviewPart(review.id, 'edit')}>
            {say.edit}
          </a>
        </p>
      ) : null}
    </>
  );
}

function Texts({
  content,
  who,
  writes,
  language,
}: Pick<ReviewProps, 'content' | 'who'> & Pick<PageRequest, 'language'> & { writes: boolean }) {
  const say = reviewsWords[language];
  const texts = reviewTexts(content);
  const missing = texts.filter(({ chapter }) => !chapter?.text).length;
  return (
    <section aria-labelledby="texts">
      <p class="review-title" id="texts">
        {say.texts}
      </p>
      <p class="small">
        {missing === 0 ? say.allWritten : say.missing(count(language, missing, say.text), texts.length)}
      </p>
      <ol class="plain review-texts">
        {texts.map((text) => (
          <Text {...{ text, content, who, writes, language }} />
        ))}
      </ol>
    </section>
  );
}

function Text({
  text,
  content,
  who,
  writes,
  language,
}: { text: ReviewText; writes: boolean } & Pick<ReviewProps, 'content' | 'who'> & Pick<PageRequest, 'language'>) {
  const say = reviewsWords[language];
  const { chapter } = text;
  const name = textName(language, text);
  const comments = chapter?.comments?.length ?? 0;
  const facts = [
    chapter?.text
      ? say.writtenBy(sayWho(language, who.get(chapter.by)), sayMoment(language, chapter.at))
      : say.isMissing,
    ...(chapter?.draft ? [say.isDraft] : []),
    ...(comments > 0 ? [count(language, comments, say.comment)] : []),
  ];
  return (
    <li class={chapter?.text ? undefined : 'missing'}>
      {writes ? <a href={urls.reviewText(content.review.id, text.field)}>{name}</a> : name}
      <br />
      <span class="small quiet">{facts.join(' · ')}</span>
    </li>
  );
}
