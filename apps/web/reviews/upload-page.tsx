import type { Issue } from '@lofte/domain/issue';
import type { ReviewContent } from '@lofte/domain/steering/review-data';
import { isLong } from '@lofte/service/steering/begin-report';
import { Page } from '../layout.tsx';
import type { PageRequest } from '../route.ts';
import { urls } from '../urls.ts';
import { documentLimit } from './receive.ts';
import { reviewsWords } from './words.ts';
import { Wrong } from './wrong.tsx';

interface UploadProps {
  readonly content: ReviewContent;
  readonly issues: readonly Issue[];
  readonly request: PageRequest;
}

/** Where a document is fetched to be written in, and brought back. */
export function UploadPage({ content: { review }, issues, request }: UploadProps) {
  const { language } = request;
  const say = reviewsWords[language];
  return (
    <Page title={say.bringBack} request={request}>
      <div class="rounds workbook reviews">
        <p class="back">
          <a href={urls.writtenReview(review.id)}>{review.title}</a>
        </p>
        <h1>{say.bringBack}</h1>
        <Wrong issues={issues} language={language} />
        <p>{say.bringBackWhat}</p>
        <p>
          <a
            class="button button-primary"
            href={urls.reviewPart(review.id, 'report.docx')}
            download={isLong(review) ? undefined : true}
          >
            {say.fetch}
          </a>
        </p>
        <form method="post" action={urls.reviewPart(review.id, 'document')} enctype="multipart/form-data" novalidate>
          <h2 class="form-label">{say.upload}</h2>
          <p class="form-hint" id="file-hint">
            {say.uploadHint(String(documentLimit))}
          </p>
          <p class="pick">
            <input
              {...{ id: 'file', type: 'file', name: 'file', accept: '.docx', required: true }}
              aria-describedby={issues.length > 0 ? 'file-hint wrong' : 'file-hint'}
            />
            <label for="file">{say.choose}</label>
            <button type="submit" class="button button-secondary">
              {say.look}
            </button>
            <span class="chosen">{say.chosen}</span>
          </p>
        </form>
      </div>
    </Page>
  );
}
