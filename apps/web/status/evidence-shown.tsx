import type { SeenUpdate } from '@lofte/domain/follow-up/seen-by';
import { sayDay, sayTime } from '../time.ts';
import { urls } from '../urls.ts';
import { words } from '../words.ts';
import type { StatusView } from './section-view.ts';

type Shown = NonNullable<SeenUpdate['evidence']>[number];

/** What shows that a status is true, each with its day; for the public no more than what it is called. */
export function EvidenceShown({ view, evidence }: { view: StatusView; evidence: readonly Shown[] }) {
  if (evidence.length === 0) return null;
  return (
    <ul class="evidence plain small" aria-label={view.say.evidence}>
      {evidence.map((one) => (
        <li>
          <What view={view} one={one} />
          <span class="quiet"> · {sayTime(view.language, one.date) ?? one.date}</span>
        </li>
      ))}
    </ul>
  );
}

function What({ view, one }: { view: StatusView; one: Shown }) {
  const { say, language, strategy, element, mayOpen } = view;
  const file = (sha256: string) => urls.evidence(strategy, element.id, sha256);
  if (one.kind === 'title') return <span>{one.title}</span>;
  if (one.kind === 'file') {
    return (
      <>
        <a href={file(one.sha256)} download={one.name}>
          {one.name}
        </a>{' '}
        <span class="quiet">({say.file})</span>
      </>
    );
  }
  if (one.kind === 'link') {
    return (
      <>
        <a href={one.url} rel="noreferrer noopener nofollow">
          {one.title ?? shownAddress(one.url)}
        </a>
        {one.copy ? (
          <>
            {' '}
            <a class="quiet" href={file(one.copy.sha256)} download>
              {say.copy(sayDay(language, one.copy.at))}
            </a>
          </>
        ) : null}
      </>
    );
  }
  const { document, span, quote } = one;
  const page = span.page === undefined ? words[language].source : words[language].page(span.page);
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
