import type { Assessment } from '@lofte/domain/steering/assessment';
import type { CoverNote } from '@lofte/domain/steering/cover-note';
import { decidingMembers } from '@lofte/domain/steering/group';
import type { Judged } from '@lofte/domain/steering/spread';
import { coverNoteWords } from './cover-note-words.ts';
import { type Block, type Runs, words } from './document/document.ts';
import type { NoteWriting } from './note-writing.ts';
import { sayNumber } from './say-facts.ts';

/** How far the members are, and, once it is talked of together, how they see it and where they are far apart. */
export function noteAssessments(note: CoverNote, { language, level }: NoteWriting): readonly Block[] {
  const { proposal, group, said, judged, assessments } = note;
  if (proposal.state === 'draft') return [];
  const say = coverNoteWords[language];
  const count = say.assessed(said, decidingMembers(group).length);
  return [
    { kind: 'heading', level, text: say.assessments },
    { kind: 'paragraph', runs: words(judged ? count : `${count} ${say.alone}`) },
    ...(judged && said > 0 ? together(judged, proposal.title, language) : []),
    ...(judged && assessments.length > 0
      ? [{ kind: 'list' as const, items: assessments.map((one) => opinion(one, note, language)) }]
      : []),
  ];
}

function together({ spreads, share, apart }: Judged, title: string, language: 'da' | 'en'): readonly Block[] {
  const say = coverNoteWords[language];
  const given = spreads.filter(({ mean }) => mean !== undefined);
  const percent = new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB', { style: 'percent' });
  const names = apart.map(({ name }) => name).join(', ');
  return [
    ...(names === ''
      ? []
      : [
          { kind: 'paragraph' as const, runs: [{ text: `▲ ${say.apart(names)}`, strong: true }], leads: true as const },
        ]),
    ...(given.length === 0
      ? []
      : [
          {
            ...{ kind: 'table' as const, name: `${say.assessments}: ${title}` },
            columns: [
              { head: say.criterion, width: 3.4 },
              { head: say.weight, width: 0.9, align: 'right' as const },
              { head: say.mean, width: 1.4, align: 'right' as const },
              { head: say.range, width: 1.3, align: 'right' as const },
              { head: say.scores, width: 2.6 },
            ],
            rows: given.map(({ criterion, counts, mean = 0, lowest = 0, highest = 0 }) => [
              words(criterion.name),
              words(sayNumber(language, criterion.weight)),
              words(say.ofScale(sayNumber(language, Math.round(mean * 10) / 10), criterion.scale)),
              words(`${lowest} – ${highest}`),
              words(counts.flatMap((n, i) => (n > 0 ? [say.gave(n, i + 1)] : [])).join(', ')),
            ]),
          },
        ]),
    ...(share === undefined ? [] : [{ kind: 'note' as const, runs: words(say.share(percent.format(share))) }]),
  ];
}

/** One member's own words; the scores are in the table above. */
function opinion({ person, vote, words: said, scores }: Assessment, note: CoverNote, language: 'da' | 'en'): Runs {
  const say = coverNoteWords[language];
  const reasons = note.group.criteria.flatMap(({ id, name, scale }) => {
    const one = scores.find(({ criterion }) => criterion === id);
    if (!one) return [];
    const scored = say.score(name, Math.min(one.score, scale), scale);
    return [one.reason ? `${scored} (${one.reason})` : scored];
  });
  const who = `${note.names.get(person) ?? say.somebody}${vote ? `, ${say.votes[vote]}` : ''}`;
  const rest = [said, reasons.join('; ')].filter(Boolean).join('\n');
  return [{ text: who, strong: true }, { text: rest === '' ? '' : `\n${rest}` }];
}
