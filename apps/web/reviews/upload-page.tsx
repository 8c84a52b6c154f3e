import type { Issue } from '@lofte/domain/issue';
import type { ReviewContent } from '@lofte/domain/steering/review-data';
import { isLong } from '@lofte/service/steering/begin-report';
import { ChooseFile } from '../choose-file.tsx';
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
        <ChooseFile
          action={urls.reviewPart(review.id, 'document')}
          accept=".docx"
          hint={say.uploadHint(String(documentLimit))}
          {...{
            heading: say.upload,
            choose: say.choose,
            chosen: say.chosen,
            send: say.look,
            first: false,
            wrong: issues.length > 0,
          }}
        />
      </div>
    </Page>
  );
}
