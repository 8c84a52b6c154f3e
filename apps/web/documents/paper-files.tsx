import type { Language } from '../language.ts';
import { urls } from '../urls.ts';
import type { MeetingPaper } from './send-meeting-paper.ts';
import { documentPageWords } from './words.ts';

/** A paper of a meeting in each format that it comes in. */
export function PaperFiles({ meeting, paper, language }: { meeting: string; paper: MeetingPaper; language: Language }) {
  const say = documentPageWords[language];
  return (
    <p class="small paper-files">
      {say[paper]}{' '}
      {(['docx', 'pdf', 'html'] as const).map((format, i) => (
        <>
          {i > 0 ? ' · ' : ''}
          <a href={urls.meetingPaper(meeting, paper, format)} download>
            {say.formats[format]}
          </a>
        </>
      ))}
    </p>
  );
}
