import type { Language } from '../language.ts';
import type { DocumentFormat } from './send-document.ts';
import { documentPageWords } from './words.ts';

type Paper = keyof Omit<(typeof documentPageWords)['da'], 'formats' | 'of'>;

interface PaperFilesProps {
  readonly paper: Paper;
  readonly url: (format: DocumentFormat) => string;
  /** What it is about, for who only hears the links, where a page has several. */
  readonly about?: string;
  readonly language: Language;
}

/** A paper in each format that it comes in. */
export function PaperFiles(props: PaperFilesProps) {
  return (
    <p class="small paper-files">
      <PaperLinks {...props} />
    </p>
  );
}

/** The same within a line. */
export function PaperLinks({ paper, url, about, language }: PaperFilesProps) {
  const say = documentPageWords[language];
  const heard = (format: DocumentFormat) =>
    about === undefined ? {} : { 'aria-label': say.of(say.formats[format], about) };
  return (
    <>
      {say[paper]}{' '}
      {(['docx', 'pdf', 'html'] as const).map((format, i) => (
        <>
          {i > 0 ? ' · ' : ''}
          <a href={url(format)} download {...heard(format)}>
            {say.formats[format]}
          </a>
        </>
      ))}
    </>
  );
}
