import type { Route } from '../route.ts';
import { postAnswer } from './give.ts';
import { postFigures } from './post-figures.ts';
import { postHandOn } from './post-hand-on.ts';
import { postTask } from './post-task.ts';
import { showReceipt } from './receipt.tsx';
import { postReply } from './reply.ts';
import { postFile, postSave, sendOwnEvidence } from './save.ts';
import { showAnswer } from './show.tsx';

/** The link in the mail is the right: each of these asks it, and nobody else may answer. */
export const answerRoutes: readonly Route[] = [
  { method: 'GET', path: '/answer/:token', action: 'open', handle: showAnswer },
  { method: 'POST', path: '/answer/:token/give', action: 'open', handle: postAnswer },
  { method: 'POST', path: '/answer/:token/save', action: 'open', handle: postSave },
  { method: 'POST', path: '/answer/:token/file', action: 'open', handle: postFile },
  { method: 'GET', path: '/answer/:token/file/:sha256', action: 'open', handle: sendOwnEvidence },
  { method: 'POST', path: '/answer/:token/reply', action: 'open', handle: postReply },
  { method: 'POST', path: '/answer/:token/task', action: 'open', handle: postTask },
  { method: 'POST', path: '/answer/:token/figures', action: 'open', handle: postFigures },
  { method: 'POST', path: '/answer/:token/hand-on', action: 'open', handle: postHandOn },
  { method: 'GET', path: '/answer/:token/receipt', action: 'open', handle: showReceipt },
];
