import type { Route } from '../route.ts';
import { reportAs } from './send-review.ts';
import { postCancel, sendReport, showReport } from './show-report.tsx';
import { editReview, postChange, postSeal, showReview, showSeal } from './show-review.tsx';
import { newReview, postReview, showReviews } from './show-reviews.tsx';
import { postComment, postText, showText } from './show-text.tsx';
import { postDocument, showUpload, takeDocument } from './show-upload.tsx';

const [see, write, seal] = ['steering.see', 'review.write', 'review.seal'] as const;

export const reviewsRoutes: readonly Route[] = [
  // Lists for each reader what is theirs to read: sealed ones are for more than those who steer.
  { method: 'GET', path: '/reviews', action: 'library.see', handle: showReviews },
  { method: 'GET', path: '/reviews/new', action: write, handle: newReview },
  { method: 'POST', path: '/reviews/new', action: write, handle: postReview },
  { method: 'GET', path: '/reviews/:review', action: see, handle: showReview },
  { method: 'GET', path: '/reviews/:review/report.docx', action: see, handle: reportAs('docx') },
  { method: 'GET', path: '/reviews/:review/report.pdf', action: see, handle: reportAs('pdf') },
  { method: 'GET', path: '/reviews/:review/report.html', action: see, handle: reportAs('html') },
  { method: 'GET', path: '/reviews/:review/report/:report', action: see, handle: showReport },
  { method: 'GET', path: '/reviews/:review/report/:report/file', action: see, handle: sendReport },
  { method: 'POST', path: '/reviews/:review/report/:report/cancel', action: 'report.cancel', handle: postCancel },
  { method: 'GET', path: '/reviews/:review/edit', action: write, handle: editReview },
  { method: 'POST', path: '/reviews/:review/edit', action: write, handle: postChange },
  { method: 'GET', path: '/reviews/:review/text/:field', action: write, handle: showText },
  { method: 'POST', path: '/reviews/:review/text/:field', action: write, handle: postText },
  { method: 'POST', path: '/reviews/:review/text/:field/comment', action: write, handle: postComment },
  { method: 'GET', path: '/reviews/:review/document', action: write, handle: showUpload },
  { method: 'POST', path: '/reviews/:review/document', action: write, handle: postDocument },
  { method: 'POST', path: '/reviews/:review/document/take', action: write, handle: takeDocument },
  { method: 'GET', path: '/reviews/:review/seal', action: seal, handle: showSeal },
  { method: 'POST', path: '/reviews/:review/seal', action: seal, handle: postSeal },
];
