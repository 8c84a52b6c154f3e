import { describe, expect, test } from 'vitest';
import type { Language } from '../language.ts';
import { foundIn } from './foundin.ts';

const bodies = (language: Language, text: string) =>
  foundIn('organisation', language, text).map(({ name, acronym }) => (acronym ? `${name} (${acronym})` : name));

describe('organisations', () => {
  test.each<[Language, string, string[]]>([
    [
      'da',
      'Et møde i Klima-, Energi- og Forsyningsministeriet om Fødevarestyrelsens opgaver.',
      ['Klima-, Energi- og Forsyningsministeriet', 'Fødevarestyrelsen'],
    ],
    [
      'da',
      'I samarbejde med Ministeriet for Fødevarer, Landbrug og Fiskeri og Styrelsen for Patientsikkerhed.',
      ['Ministeriet for Fødevarer, Landbrug og Fiskeri', 'Styrelsen for Patientsikkerhed'],
    ],
    ['da', 'Statens Serum Institut og Aarhus Universitet deltager.', ['Statens Serum Institut', 'Aarhus Universitet']],
    [
      'da',
      'Vi støtter FN’s Miljøprogram, FN’s Sikkerhedsråd og Nordisk Ministerråd.',
      ['FN’s Miljøprogram (UNEP)', 'FN’s Sikkerhedsråd', 'Nordisk Ministerråd'],
    ],
    [
      'en',
      'the Department for Culture, Media and Sport, the Ministry of Justice and the National Audit Office',
      ['Department for Culture, Media and Sport', 'Ministry of Justice', 'National Audit Office'],
    ],
    [
      'en',
      'We work with the Rural Payments Agency and Arts Council England.',
      ['Rural Payments Agency', 'Arts Council England'],
    ],
    [
      'nb',
      'Tiltaket følges opp av Helse- og omsorgsdepartementet og Folkehelseinstituttet.',
      ['Helse- og omsorgsdepartementet', 'Folkehelseinstituttet'],
    ],
    [
      'sv',
      'Uppdraget ges till Naturvårdsverket, Socialstyrelsen och Miljö- och energidepartementet.',
      ['Naturvårdsverket', 'Socialstyrelsen', 'Miljö- och energidepartementet'],
    ],
    [
      'de',
      'Das Bundesministerium für Gesundheit und die Vereinten Nationen.',
      ['Bundesministerium für Gesundheit', 'Vereinte Nationen (UN)'],
    ],
  ])('%s: %s', (language, text, expected) => expect(bodies(language, text)).toEqual(expected));

  test('a short form explained once is the same body everywhere', () => {
    const text = 'The RPA will pay.\n\nThe Rural Payments Agency (RPA) decides.\n\nAsk the RPA.';
    const found = foundIn('organisation', 'en', text);
    expect(found.map(({ text, name }) => [text, name])).toEqual([
      ['RPA', 'Rural Payments Agency'],
      ['Rural Payments Agency', 'Rural Payments Agency'],
      ['RPA', 'Rural Payments Agency'],
      ['RPA', 'Rural Payments Agency'],
    ]);
  });

  test('international bodies are forums, with one name in the paper', () => {
    const found = foundIn('organisation', 'da', 'Verdenssundhedsorganisationen (WHO) og WHO’s arbejde i OECD-landene.');
    expect(found.map(({ name, forum }) => [name, forum])).toEqual([
      ['Verdenssundhedsorganisationen', true],
      ['Verdenssundhedsorganisationen', true],
      ['Verdenssundhedsorganisationen', true],
      ['Organisationen for Økonomisk Samarbejde og Udvikling', true],
    ]);
  });

  test.each<[Language, string]>([
    ['da', 'Bestyrelsen og ministeriet drøfter antimikrobiel resistens (AMR) med styrelsen.'],
    ['da', 'Regelmæssig opfølgning. Rådet mødes. Digitalisering styrker området.'],
    ['en', 'Digital Service Standard: Better Services for All People (DSS)'],
    ['en', 'Who will do it? The board of each department and our service teams.'],
    ['nb', 'Regelverket og rammeverket endres. Nettverket består.'],
  ])('none in %s: %s', (language, text) => expect(bodies(language, text)).toEqual([]));
});
