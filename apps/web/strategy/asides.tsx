import type { Element } from '@lofte/domain/draft';
import { withoutMarker } from '@lofte/domain/shown-title';
import { Quote } from '../quote.tsx';
import { setTitle } from '../typeset.ts';
import { anchor } from './anchor.ts';
import { paragraphs, type View } from './view.ts';

export function Cases({ view, cases }: { view: View; cases: readonly Element[] }) {
  return (
    <ul class="initiatives plain">
      {cases.map((one) => (
        <li class="row" id={anchor(one.id)}>
          {one.text ? (
            <details>
              <summary>{setTitle(one.title)}</summary>
              <div class="inside">
                <div {...view.theirs}>
                  {paragraphs(one.text).map((text) => (
                    <p>{text}</p>
                  ))}
                </div>
              </div>
            </details>
          ) : (
            <div class="bare">{setTitle(one.title)}</div>
          )}
          <Quote {...view.quote(one.span)} />
        </li>
      ))}
    </ul>
  );
}

export function Footnotes({ view, notes }: { view: View; notes: readonly Element[] }) {
  return (
    <ul class="footnotes plain">
      {notes.map((note) => (
        <li class="row" id={anchor(note.id)}>
          <div>
            <span class="number">{note.number}</span>{' '}
            <span {...view.theirs}>{withoutMarker(note.text ?? note.title, note.number)}</span>
          </div>
          <Quote {...view.quote(note.span)} />
        </li>
      ))}
    </ul>
  );
}
