import type { Evidence as One } from '@lofte/domain/follow-up/update';
import type { Language } from '../language.ts';
import { Quote } from '../quote.tsx';
import { sayTime } from '../time.ts';

/** What shows that a status is true, each with the day that it is of. */
export function Evidence({ evidence, language }: { evidence: readonly One[]; language: Language }) {
  return (
    <ul class="plain">
      {evidence.map((one) => (
        <li>
          <What one={one} language={language} />
          <span class="quiet"> · {sayTime(language, one.date) ?? one.date}</span>
        </li>
      ))}
    </ul>
  );
}

function What({ one, language }: { one: One; language: Language }) {
  if (one.kind === 'file') return <span>{one.name}</span>;
  if (one.kind === 'link')
    return (
      <a href={one.url} rel="noreferrer noopener nofollow">
        {one.title ?? one.url}
      </a>
    );
  return (
    <>
      <q class="theirs">{one.quote}</q> <Quote document={one.document} span={one.span} language={language} />
    </>
  );
}
