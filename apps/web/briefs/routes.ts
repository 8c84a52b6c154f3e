import type { DocumentFormat } from '../documents/send-document.ts';
import type { Call, Route } from '../route.ts';
import { worldBriefPaper } from './send-world-brief.ts';

const formats: readonly DocumentFormat[] = ['docx', 'pdf', 'html'];
const named = ({ context }: Call, part: string) => context.req.param(part) ?? '';

/** Briefs before a meeting. */
export const briefRoutes: readonly Route[] = formats.flatMap((format): readonly Route[] => [
  {
    ...{ method: 'GET', path: `/world/country/:country/brief.${format}`, action: 'world.see' },
    handle: worldBriefPaper((call) => ({ country: named(call, 'country') }), format),
  },
  {
    ...{ method: 'GET', path: `/world/forums/:forum/brief.${format}`, action: 'world.see' },
    handle: worldBriefPaper((call) => ({ forum: named(call, 'forum') }), format),
  },
  {
    ...{ method: 'GET', path: `/dossiers/:dossier/brief.${format}`, action: 'world.see' },
    handle: worldBriefPaper((call) => ({ dossier: named(call, 'dossier') }), format),
  },
  {
    ...{ method: 'GET', path: `/engagements/:engagement/brief.${format}`, action: 'world.see' },
    handle: worldBriefPaper((call) => ({ engagement: named(call, 'engagement') }), format),
  },
]);
