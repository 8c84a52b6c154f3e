import type { Route } from '../route.ts';
import { postReview, postUnchanged, showReview } from './show.tsx';

const [see, review] = ['round.see', 'update.review'] as const;

export const reviewRoutes: readonly Route[] = [
  { method: 'GET', path: '/review', action: see, handle: showReview },
  { method: 'POST', path: '/review/unchanged', action: review, handle: postUnchanged },
  { method: 'GET', path: '/rounds/:round/review', action: see, handle: showReview },
  { method: 'POST', path: '/rounds/:round/review/unchanged', action: review, handle: postUnchanged },
  { method: 'POST', path: '/strategy/:strategy/element/:element/review', action: review, handle: postReview },
];
