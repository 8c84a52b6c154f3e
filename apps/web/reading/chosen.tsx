import type { Element } from '@lofte/domain/draft';
import { Actions, AddByWords } from './corrections.tsx';
import { PlaceMark } from './place.tsx';
import { sayReason } from './reasons.ts';
import { kindWord, type Shown, shortTitle } from './shown.ts';
import { Certainty, says } from './tree.tsx';

/** What of a title the panel shows; the structure and the form to edit it show the whole. */
const longTitle = 240;

/** The chosen element: what was read, why, and all a person can do with it. `pressed`: where in the reading text a word was pressed. */
export function Chosen({ shown, pressed }: { shown: Shown; pressed?: number | undefined }) {
  const { chosen, say, editable } = shown;
  if (!chosen) {
    return (
      <div class="chosen none">
        <p class="quiet">{editable ? say.nothingChosen : say.readOnly}</p>
        {editable ? <AddByWords shown={shown} /> : null}
      </div>
    );
  }
  return (
    <div class="chosen" data-chosen={chosen.id}>
      <h3>
        <span class="kind">{kindWord(say, chosen)}</span>{' '}
        <span class="theirs" lang={shown.draft.document.language}>
          {chosen.title.length > longTitle ? `${chosen.title.slice(0, longTitle).trimEnd()} …` : chosen.title}
        </span>{' '}
        <PlaceMark shown={shown} span={chosen.span} />
      </h3>
      <About shown={shown} element={chosen} />
      {editable ? <Actions shown={shown} element={chosen} pressed={pressed} /> : <p class="quiet">{say.readOnly}</p>}
    </div>
  );
}

function About({ shown, element }: { shown: Shown; element: Element }) {
  const { say, draft } = shown;
  const above = draft.elements.find(({ id }) => id === element.parent);
  const { owner, deadline } = element;
  return (
    <ul class="plain about">
      <li>
        {says(element) ? (
          <>
            <Certainty shown={shown} element={element} /> –{' '}
          </>
        ) : null}
        {element.reason ? `${say.why}: ${sayReason(shown.language, element.reason)}` : ''}
      </li>
      <li>
        {say.under}: {above ? `${kindWord(say, above)} ${shortTitle(above.title)}` : say.atTop}
      </li>
      {(element.places ?? []).map((place) => (
        <li>
          {say.also}: <span class="theirs">{place.title}</span> <PlaceMark shown={shown} span={place.span} />
        </li>
      ))}
      {owner ? (
        <li>
          {say.owner}: <span class="theirs">{owner.name}</span> <PlaceMark shown={shown} span={owner.span} />
        </li>
      ) : null}
      {deadline ? (
        <li>
          {say.deadline}: <span class="theirs">{deadline.text}</span> <PlaceMark shown={shown} span={deadline.span} />
        </li>
      ) : null}
    </ul>
  );
}
