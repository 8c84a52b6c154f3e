import { PaperLinks } from '../documents/paper-files.tsx';
import type { DocumentFormat } from '../documents/send-document.ts';
import { documentPageWords } from '../documents/words.ts';
import { type Language, languages } from '../language.ts';

/** The brief in each format, and the same in the other language. */
export function WorldBriefLinks(props: {
  readonly url: (format: DocumentFormat, language?: Language) => string;
  readonly language: Language;
}) {
  const { url, language } = props;
  const other = languages.find((one) => one !== language) ?? language;
  return (
    <p class="small paper-files">
      <PaperLinks paper="worldBrief" url={(format) => url(format)} language={language} />
      <br />
      <PaperLinks
        {...{ paper: 'worldBriefOther', url: (format) => url(format, other), language }}
        about={documentPageWords[language].worldBriefOther}
      />
    </p>
  );
}
