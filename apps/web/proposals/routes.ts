import type { Route } from '../route.ts';
import { editProposal, newProposal, postChange, postProposal } from './show-form.tsx';
import { showProposals } from './show-list.tsx';
import { postAssessment, postPut, postTogether, postWithdraw, postWriting, showProposal } from './show-proposal.tsx';

const [see, make, run] = ['steering.see', 'proposal.make', 'steering.run'] as const;

export const proposalRoutes: readonly Route[] = [
  { method: 'GET', path: '/proposals', action: see, handle: showProposals },
  { method: 'GET', path: '/proposals/new', action: make, handle: newProposal },
  { method: 'POST', path: '/proposals/new', action: make, handle: postProposal },
  { method: 'GET', path: '/proposals/:proposal', action: see, handle: showProposal },
  { method: 'GET', path: '/proposals/:proposal/edit', action: make, handle: editProposal },
  { method: 'POST', path: '/proposals/:proposal/edit', action: make, handle: postChange },
  { method: 'POST', path: '/proposals/:proposal/put', action: make, handle: postPut },
  { method: 'POST', path: '/proposals/:proposal/writing', action: run, handle: postWriting },
  { method: 'POST', path: '/proposals/:proposal/together', action: run, handle: postTogether },
  { method: 'POST', path: '/proposals/:proposal/withdraw', action: make, handle: postWithdraw },
  { method: 'POST', path: '/proposals/:proposal/assess', action: 'proposal.assess', handle: postAssessment },
];
