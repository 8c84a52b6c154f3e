import { dayTrouble } from '../day-trouble.ts';
import { defined, line, lines } from '../edit-plan/tidy-fields.ts';
import { bad, good, type Issue, type Result } from '../issue.ts';
import { longText } from '../long-text.ts';
import { tooMany } from '../too-many.ts';
import { type Coalition, mostCoalitionMembers } from './coalition.ts';
import { countryCode, countryTrouble } from './country-trouble.ts';
import { linkTrouble } from './link-trouble.ts';
import { longestNote } from './partnership.ts';

/** What is to be said of a coalition. */
export type WantedCoalition = Omit<Coalition, 'id'>;

/**
 * A coalition as it will stand; each country once.
 *
 * Issues: `no-title`, `bad-day`, `no-members`, `bad-country`, `country-gone`, `country-twice`, `left-before`, `bad-link`, `too-long`, `too-many`
 */
export function settleCoalition(id: string, wanted: WantedCoalition): Result<Coalition> {
  const one = defined({
    ...{ ...wanted, id, title: line(wanted.title) ?? '', day: wanted.day.trim(), link: line(wanted.link) },
    note: lines(wanted.note),
    members: wanted.members.map((member) =>
      defined({
        country: countryCode(line(member.country)) ?? '',
        ...{ joined: line(member.joined), left: line(member.left), why: line(member.why) },
      }),
    ),
  });
  const issues = [
    ...(one.title === '' ? [{ code: 'no-title', message: 'Say in a line what they joined in.', where: 'title' }] : []),
    ...longText('title', one.title, 500),
    ...dayTrouble('day', one.day),
    ...memberTrouble(one),
    ...linkTrouble('link', one.link),
    ...longText('note', one.note, longestNote),
    ...tooMany('about', one.about.length, 100),
  ];
  return issues.length > 0 ? bad(...issues) : good(one);
}

function memberTrouble({ members }: Coalition): readonly Issue[] {
  const countries = members.map(({ country }) => country);
  const twice = members.find(({ country }, i) => countries.indexOf(country) !== i);
  return [
    ...(members.length === 0 ? [{ code: 'no-members', message: 'Say which countries joined.', where: 'members' }] : []),
    ...tooMany('members', members.length, mostCoalitionMembers),
    ...members.flatMap(({ country, joined, left, why }): readonly Issue[] => [
      ...countryTrouble('members', country),
      ...dayTrouble('members', joined),
      ...dayTrouble('members', left),
      ...(joined !== undefined && left !== undefined && left < joined
        ? [{ code: 'left-before', message: 'Nobody leaves before they join.', where: 'members' }]
        : []),
      ...longText('members', why, 1_000),
    ]),
    ...(twice
      ? [
          {
            ...{ code: 'country-twice', message: `${twice.country} stands there twice.`, where: 'members' },
            values: { given: twice.country },
          },
        ]
      : []),
  ];
}
