import type { Evidence } from '@lofte/domain/follow-up/update';
import type { Language } from '../language.ts';
import { sayDay, sayTime } from '../time.ts';
import { urls } from '../urls.ts';
import { words } from '../words.ts';
import { evidenceWords } from './words.ts';

interface EvidenceListProps {
  readonly evidence: readonly Evidence[];
  readonly language: Language;
  /** Where a file is handed out. */
  readonly href: (sha256: string) => string;
  /** Whether whoever looks may open papers. */
  readonly mayOpen: boolean;
}

/** What shows that a status is true: files, links (with the copy of what they said) and passages, each with its day. */
export function EvidenceList({ evidence, language, href, mayOpen }: EvidenceListProps) {
  if (evidence.length === 0) return null;
  return (
    <ul class="evidence plain small" aria-label={evidenceWords[language].evidence}>
      {evidence.map((one) => (
        <li>
          <What {...{ one, language, href, mayOpen }} />
          <span class="quiet"> · {sayTime(language, one.date) ?? one.date}</span>
        </li>
      ))}
    </ul>
  );
}

function What({
  one,
  language,
  href,
  mayOpen,
}: Pick<EvidenceListProps, 'language' | 'href' | 'mayOpen'> & { one: Evidence }) {
  const say = evidenceWords[language];
  if (one.kind === 'file') {
    return (
      <>
        {say.file}:{' '}
        <a href={href(one.sha256)} download={one.name}>
          {one.name}
        </a>
      </>
    );
  }
  if (one.kind === 'link') {
    return (
      <>
        {say.link}:{' '}
        <a href={one.url} rel="noreferrer noopener nofollow">
          {one.title ?? shownAddress(one.url)}
        </a>
        {one.copy ? (
          <>
            {' '}
            (
            <a href={href(one.copy.sha256)} download>
              {say.copy(sayDay(language, one.copy.at))}
            </a>
            )
          </>
        ) : null}
      </>
    );
  }
  const { document, span, quote } = one;
  const page = span.page ? words[language].page(span.page) : words[language].source;
  return (
    <>
      <q class="theirs">{quote}</q>{' '}
      {mayOpen ? (
        <a class="quote" href={urls.place(document, span)}>
          <span aria-hidden="true">❞</span> {page}
        </a>
      ) : (
        <span class="quiet">{page}</span>
      )}
    </>
  );
}

/** An address without what people do not read. */
function shownAddress(url: string): string {
  const plain = url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return plain.length > 60 ? `${plain.slice(0, 59)}…` : plain;
}
