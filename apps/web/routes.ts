import { accountRoutes } from './account/routes.ts';
import { agreementRoutes } from './agreements/routes.ts';
import { answerRoutes } from './answer/routes.ts';
import { briefRoutes } from './briefs/routes.ts';
import { calendarRoutes } from './calendar/routes.ts';
import { checkpointRoutes } from './checkpoint/routes.ts';
import { decisionRoutes } from './decisions/routes.ts';
import { documentRoutes } from './documents/routes.ts';
import { driftRoutes } from './drift/routes.ts';
import { editionRoutes } from './edition/routes.ts';
import { elementRoutes } from './element/routes.ts';
import { engagementRoutes } from './engagements/routes.ts';
import { evidenceRoutes } from './evidence/send-evidence.ts';
import { figureRoutes } from './figures/routes.ts';
import { historyRoutes } from './history/routes.ts';
import { libraryRoutes } from './library/routes.ts';
import { linkRoutes } from './links/routes.ts';
import { meetingRoutes } from './meetings/routes.ts';
import { moneyRoutes } from './money/routes.ts';
import { negotiationRoutes } from './negotiations/routes.ts';
import { overviewRoutes } from './overview/routes.ts';
import { owedRoutes } from './owed/routes.ts';
import { partnerRoutes } from './partners/routes.ts';
import { planFileRoutes } from './plan-file/routes.ts';
import { proposalRoutes } from './proposals/routes.ts';
import { readingRoutes } from './reading/routes.ts';
import { registerRoutes } from './register/routes.ts';
import { reviewRoutes } from './review/routes.ts';
import { reviewsRoutes } from './reviews/routes.ts';
import { rightsRoutes } from './rights/routes.ts';
import { roundRoutes } from './rounds/routes.ts';
import type { Route } from './route.ts';
import { sessionRoutes } from './sessions/routes.ts';
import { signInRoutes } from './sign-in/routes.ts';
import { sourceRoutes } from './source/routes.ts';
import { steeringRoutes } from './steering/routes.ts';
import { strategyRoutes } from './strategy/routes.ts';
import { systemRoutes } from './system/routes.ts';
import { taskRoutes } from './task/routes.ts';
import { templateRoutes } from './template/routes.ts';
import { workbookRoutes } from './workbook/routes.ts';
import { worldRoutes } from './world/routes.ts';

/** Everything the server answers. */
export const routes: readonly Route[] = [
  ...overviewRoutes,
  ...libraryRoutes,
  ...readingRoutes,
  ...strategyRoutes,
  ...elementRoutes,
  ...linkRoutes,
  ...driftRoutes,
  ...editionRoutes,
  ...historyRoutes,
  ...sourceRoutes,
  ...answerRoutes,
  ...owedRoutes,
  ...evidenceRoutes,
  ...signInRoutes,
  ...accountRoutes,
  ...registerRoutes,
  ...rightsRoutes,
  ...roundRoutes,
  ...reviewRoutes,
  ...workbookRoutes,
  ...steeringRoutes,
  ...taskRoutes,
  ...proposalRoutes,
  ...meetingRoutes,
  ...decisionRoutes,
  ...reviewsRoutes,
  ...documentRoutes,
  ...briefRoutes,
  ...worldRoutes,
  ...planFileRoutes,
  ...agreementRoutes,
  ...engagementRoutes,
  ...partnerRoutes,
  ...negotiationRoutes,
  ...sessionRoutes,
  ...calendarRoutes,
  ...moneyRoutes,
  ...figureRoutes,
  ...checkpointRoutes,
  ...systemRoutes,
  ...templateRoutes,
];
