import { describe, expect, test } from 'vitest';
import { groupLabel, isBareLabel, isFrame, readLabel } from './label.ts';
import type { Language } from './language.ts';

const said = (text: string, language: Language) => {
  const { label, number, title } = readLabel(text, language);
  return [label, number, title];
};

describe('a heading’s label, number and title are told apart', () => {
  test.each<[Language, string, string | undefined, string | undefined, string]>([
    ['da', 'Initiativ 4: Rent vand til alle', 'initiative', '4', 'Rent vand til alle'],
    ['da', 'MÅL 1. Flere både på vandet', 'goal', '1', 'Flere både på vandet'],
    ['da', 'Mål 2 – Færre biler i byen', 'goal', '2', 'Færre biler i byen'],
    ['da', 'Indsatsområde III: Skove', 'priority', 'III', 'Skove'],
    ['da', 'Spor to: Nye færger', 'priority', 'to', 'Nye færger'],
    ['da', 'Indsats nr. 7: Åbn kysten', 'initiative', '7', 'Åbn kysten'],
    ['da', 'Tema B. Byens træer', 'priority', 'B', 'Byens træer'],
    ['en', 'Pillar One: Clean rivers', 'priority', 'One', 'Clean rivers'],
    ['en', 'Pillar 3 Clean rivers', 'priority', '3', 'Clean rivers'],
    ['en', 'Strategic goal 2: More trees', 'goal', '2', 'More trees'],
    ['en', 'Action 4.2: Open the pier', 'initiative', '4.2', 'Open the pier'],
    ['en', 'Principle: Water belongs to all', 'priority', undefined, 'Water belongs to all'],
    ['en', 'Case study: The pier at Hull', 'case', undefined, 'The pier at Hull'],
    ['nb', 'Tiltak 3: Rydde kysten', 'initiative', '3', 'Rydde kysten'],
    ['nb', 'Mål 1: Rene fjorder', 'goal', '1', 'Rene fjorder'],
    ['sv', 'Åtgärd 3: Plantera träd', 'initiative', '3', 'Plantera träd'],
    ['sv', 'Mål 1: Levande kust', 'goal', '1', 'Levande kust'],
    ['en', 'Objective 2.3 Train the crews', 'goal', '2.3', 'Train the crews'],
    ['da', 'Initiativ 12 · Nye moler', 'initiative', '12', 'Nye moler'],
    ['da', 'Initiativ 12 | Nye moler', 'initiative', '12', 'Nye moler'],
    ['da', '1. Initiativ: Nye moler', 'initiative', '1', 'Nye moler'],
    ['da', '2. prioritet: Havne', 'priority', '2', 'Havne'],
    ['da', '1.2 Havne og færger', undefined, '1.2', 'Havne og færger'],
    ['da', 'IV. Skove og marker', undefined, 'IV', 'Skove og marker'],
    ['en', '3 Harbours and ferries', undefined, '3', 'Harbours and ferries'],
  ])('%s: %s', (language, text, label, number, title) => expect(said(text, language)).toEqual([label, number, title]));
});

describe('a label may stand alone', () => {
  test.each<[Language, string, string]>([
    ['da', 'Indsatsområde I', 'I'],
    ['en', 'Goal A', 'A'],
    ['da', 'MÅL 1.', '1'],
    ['sv', 'Mål 3', '3'],
  ])('%s: %s', (language, text, number) => {
    expect(said(text, language).slice(1)).toEqual([number, '']);
    expect(readLabel(text, language).group).toBeUndefined();
    expect(isBareLabel(text, language)).toBe(true);
  });
});

describe('a heading that is nothing but a label, in the plural or with “our” around it, heads a group', () => {
  test.each<[Language, string, string]>([
    ['da', 'Initiativer', 'initiative'],
    ['da', 'De fire fokusområder', 'priority'],
    ['da', 'Oversigt over initiativer', 'initiative'],
    ['da', 'Strategiens mål', 'goal'],
    ['en', 'Our goals', 'goal'],
    ['en', 'The strategy’s objectives', 'goal'],
    ['en', 'Three pillars', 'priority'],
    ['nb', 'Våre tiltak', 'initiative'],
    ['sv', 'Våra mål', 'goal'],
    ['da', 'CASE', 'case'],
  ])('%s: %s', (language, text, label) => {
    expect(groupLabel(text, language)).toBe(label);
    expect(readLabel(text, language).group).toBe(true);
  });
});

describe('a word of structure inside other words is no label', () => {
  test.each<[Language, string]>([
    ['en', 'Agency actions'],
    ['en', 'Action plan – the next years'],
    ['en', 'A new start for ports'],
    ['en', 'I want a pier'],
    ['da', 'I dag er havet varmere'],
    ['da', 'I alt 40 havne'],
    ['da', 'En indsats der virker'],
    ['da', 'Målet er rent vand'],
    ['da', 'Temaet om både'],
    ['en', 'Goalkeepers and others'],
    ['en', 'In focus groups we asked'],
    ['sv', 'I dag är havet varmare'],
    ['nb', 'I dag er havet varmere'],
  ])('%s: %s', (language, text) => {
    expect(said(text, language)).toEqual([undefined, undefined, text]);
    expect(groupLabel(text, language)).toBeUndefined();
  });
});

describe('what surrounds a plan is known by its heading', () => {
  test.each<[Language, string, boolean]>([
    ['da', 'Forord', true],
    ['da', 'Opfølgning og evaluering', true],
    ['en', 'Foreword by the Minister', true],
    ['en', 'Annex A', true],
    ['nb', 'Innledning', true],
    ['sv', 'Inledning', true],
    ['da', 'Rent vand til alle', false],
    ['en', 'Clean rivers', false],
  ])('%s: %s', (language, text, expected) => expect(isFrame(text, language)).toBe(expected));
});
