import { Quote } from '../quote.tsx';
import { paragraphs } from '../strategy/view.ts';
import { words } from '../words.ts';
import type { ItemView } from './item-view.ts';

/** Characters of a promise that are shown at once. */
const glimpse = 240;

/** What was promised, and the way to where it is written: to the paper for who may see it, else to that passage alone. */
export function Promised({ view }: { view: ItemView }) {
  const { item, say, language, mayOpen } = view;
  const { promise, element, strategy } = item;
  if (!promise) {
    return (
      <>
        {element.text ? <p>{short(element.text)}</p> : null}
        <p class="small quiet">{say.byHand}</p>
      </>
    );
  }
  const { document, span, paged, text } = promise;
  const lang = promise.language === 'und' ? undefined : promise.language;
  const page = paged && span.page ? words[language].page(span.page) : words[language].source;
  return (
    <div class="promise">
      {element.text ? (
        <p class="theirs" lang={lang}>
          {short(element.text)}
        </p>
      ) : null}
      {mayOpen(strategy.id) ? (
        <p>
          <Quote document={document} span={span} language={language} paged={paged} />
        </p>
      ) : (
        <details class="passage">
          <summary class="quote">
            <span aria-hidden="true">❞</span> {page}
            <span class="sr-only">, {say.promise}</span>
          </summary>
          <blockquote lang={lang}>
            <p>{promise.title}</p>
            {paragraphs(text ?? '').map((one) => (
              <p>{one}</p>
            ))}
          </blockquote>
        </details>
      )}
    </div>
  );
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= glimpse ? line : `${line.slice(0, glimpse).replace(/\s+\S*$/, '')} …`;
}
