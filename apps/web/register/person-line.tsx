import type { Organisation, Person } from '@lofte/domain/things';
import type { Language } from '../language.ts';
import { sayTime } from '../time.ts';
import { urls } from '../urls.ts';
import { registerWords } from './words.ts';

/** A person in a list, with where they belong as far as it is not said by the list itself. */
export function PersonLine({
  person: { id, name, title, mail, unit, left },
  organisation,
  language,
}: {
  person: Person;
  organisation?: Organisation | undefined;
  language: Language;
}) {
  const say = registerWords[language];
  const where = [organisation?.units.find((one) => one.id === unit)?.name, organisation?.name];
  const about = [title, ...where].filter((word) => word !== undefined);
  return (
    <li>
      <p>
        <a class="title" href={urls.person(id)}>
          {name}
        </a>
        {left ? <span class="quiet"> {say.left(sayTime(language, left) ?? left)}</span> : null}
      </p>
      <p class="about">
        {about.join(' · ')}
        {mail ? (
          <>
            {about.length > 0 ? ' · ' : ''}
            <a href={`mailto:${encodeURIComponent(mail)}`}>{mail}</a>
          </>
        ) : null}
      </p>
    </li>
  );
}
