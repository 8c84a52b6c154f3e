import type { PlanElement } from '@lofte/domain/plan-element';
import { withoutMarker } from '@lofte/domain/shown-title';
import { setTitle } from '../typeset.ts';
import { anchor } from './anchor.ts';
import { OpenPart } from './open-part.tsx';
import { Place } from './place.tsx';
import { paragraphs, type View } from './view.ts';

export function Cases({ view, cases }: { view: View; cases: readonly PlanElement[] }) {
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
          <Place view={view} element={one} />
          <OpenPart view={view} element={one} />
        </li>
      ))}
    </ul>
  );
}

export function Footnotes({ view, notes }: { view: View; notes: readonly PlanElement[] }) {
  return (
    <ul class="footnotes plain">
      {notes.map((note) => (
        <li class="row" id={anchor(note.id)}>
          <div>
            <span class="number">{note.number}</span>{' '}
            <span {...view.theirs}>{withoutMarker(note.text ?? note.title, note.number)}</span>
          </div>
          <Place view={view} element={note} />
          <OpenPart view={view} element={note} />
        </li>
      ))}
    </ul>
  );
}
