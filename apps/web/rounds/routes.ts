import type { Route } from '../route.ts';
import { postWithdraw, showLink, showRequest } from './show-request.tsx';
import {
  editRound,
  postAgain,
  postChange,
  postClose,
  postDrop,
  postReceivers,
  postSend,
  postWiden,
  showRound,
} from './show-round.tsx';
import { newRound, postRound, showRounds } from './show-rounds.tsx';

const [see, run] = ['round.see', 'round.run'] as const;

export const roundRoutes: readonly Route[] = [
  { method: 'GET', path: '/rounds', action: see, handle: showRounds },
  { method: 'GET', path: '/rounds/new', action: run, handle: newRound },
  { method: 'POST', path: '/rounds/new', action: run, handle: postRound },
  { method: 'GET', path: '/rounds/:round', action: see, handle: showRound },
  { method: 'GET', path: '/rounds/:round/edit', action: run, handle: editRound },
  { method: 'POST', path: '/rounds/:round/edit', action: run, handle: postChange },
  { method: 'POST', path: '/rounds/:round/receivers', action: run, handle: postReceivers },
  { method: 'POST', path: '/rounds/:round/send', action: run, handle: postSend },
  { method: 'POST', path: '/rounds/:round/again', action: run, handle: postAgain },
  { method: 'POST', path: '/rounds/:round/widen', action: run, handle: postWiden },
  { method: 'POST', path: '/rounds/:round/close', action: run, handle: postClose },
  { method: 'POST', path: '/rounds/:round/drop', action: run, handle: postDrop },
  { method: 'GET', path: '/rounds/:round/request/:request', action: see, handle: showRequest },
  { method: 'POST', path: '/rounds/:round/request/:request/link', action: run, handle: showLink },
  { method: 'POST', path: '/rounds/:round/request/:request/withdraw', action: run, handle: postWithdraw },
];
