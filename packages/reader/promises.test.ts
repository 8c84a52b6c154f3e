import { describe, expect, test } from 'vitest';
import type { Language } from './language.ts';
import { mayHoldPromise, mayPromise, promiseIn } from './promises.ts';

const none = new Set<string>();

describe('the author undertakes something', () => {
  test.each<[Language, string]>([
    ['da', 'Vi vil åbne tre nye havne.'],
    ['da', 'Regeringen vil plante en million træer.'],
    ['da', 'Derfor vil regeringen plante en million træer.'],
    ['da', 'Sammen med kommunerne vil vi plante flere træer.'],
    ['da', 'Miljø- og Skovministeriet vil udgive et kort.'],
    ['da', 'Derfor vil Miljø- og Skovministeriet udgive et kort.'],
    ['da', 'Kystdirektoratet vil også måle bølgerne.'],
    ['da', 'Vi vil ikke vente på de andre.'],
    ['da', 'Vi forpligter os til at måle hvert år.'],
    ['da', 'Hvis vandet stiger, vil vi bygge højere diger.'],
    ['da', 'For at åbne kysten vil vi rydde stierne.'],
    ['en', 'We will open three ports.'],
    ['en', 'We’ll open three ports.'],
    ['en', "We'll open three ports."],
    ['en', 'We are going to open three ports.'],
    ['en', 'The Government will plant a million trees.'],
    ['en', 'The Ministry of Water and its agencies will measure the waves.'],
    ['en', 'To open the coast, we will clear the paths.'],
    ['en', 'If the sea rises, we will build higher.'],
    ['en', 'We are committed to measuring every year.'],
    ['en', 'Departments and agencies will publish their data.'],
    ['en', 'We will not wait for others.'],
    ['nb', 'Vi vil rydde kysten.'],
    ['nb', 'Regjeringen skal åpne tre havner.'],
    ['nb', 'Derfor vil Kystdirektoratet måle bølgene.'],
    ['sv', 'Vi ska plantera fler träd.'],
    ['sv', 'Regeringen kommer att öppna tre hamnar.'],
    ['sv', 'Därför ska vi mäta vågorna.'],
    ['sv', 'Regeringen avser att öppna tre hamnar.'],
    ['sv', 'Regeringen har för avsikt att öppna tre hamnar.'],
    ['nb', 'Regjeringen har til hensikt å åpne tre havner.'],
    ['da', 'Regeringen har til hensigt at åbne tre havne.'],
    ['en', 'By 2030, we will have planted a million trees.'],
    ['en', 'This is why we will map the dunes.'],
    ['en', '“Open water” means that anyone may swim, and we will mark the beaches.'],
  ])('%s: %s', (language, sentence) => {
    expect(promiseIn(sentence, language, none)).toBe('will');
    expect(mayPromise(sentence, 0, sentence.length, language)).toBe(true);
    expect(mayHoldPromise(sentence, 0, sentence.length, language)).toBe(true);
  });
});

describe('nobody promises, or somebody else does', () => {
  test.each<[string, Language, string]>([
    ['the world', 'da', 'Havet vil stige i de kommende år.'],
    ['the world', 'en', 'The sea will rise in the coming years.'],
    ['the world', 'nb', 'Havet vil stige i årene som kommer.'],
    ['the world', 'sv', 'Havet kommer att stiga under kommande år.'],
    ['others', 'da', 'Virksomhederne vil selv betale for deres moler.'],
    ['others', 'en', 'Companies will pay for their own piers.'],
    ['others', 'en', 'Many people will move to the coast.'],
    ['a condition', 'da', 'Det afgøres, hvis vi vil bygge højere.'],
    ['a condition', 'en', 'It depends on whether we will build higher.'],
    ['a question', 'da', 'Hvordan vil vi bygge højere?'],
    ['a question', 'en', 'How will we build higher?'],
    ['a quote', 'da', '“Vi vil have rent vand,” siger en fisker.”'],
    ['a quote', 'en', '“We will have clean water.”'],
    ['a quote', 'en', 'The mayor said: “We will mark the beaches.”'],
    ['a quote', 'da', 'Borgmesteren sagde: »Vi vil mærke strandene.«'],
    ['others', 'en', 'I hope you will read this plan.'],
    ['others', 'sv', 'Regeringen kommer från hela landet.'],
    ['the past', 'da', 'Vi har åbnet tre havne.'],
    ['the past', 'en', 'We have opened three ports.'],
    ['what is only possible', 'da', 'Vi vil kunne åbne tre havne.'],
    ['what is only possible', 'en', 'We will be able to open three ports.'],
    ['what the world does to us', 'da', 'Vi vil opleve flere storme.'],
    ['what the world does to us', 'en', 'We will face more storms.'],
    ['others’ belief', 'da', 'Fiskerne håber, at vi vil åbne havnen.'],
    ['what was so before', 'da', 'Siden 2021 måles vandet i havnene.'],
    ['what is so already', 'da', 'Ministeriet støtter allerede 40 havne.'],
    ['the present', 'da', 'Bådene males af fiskerne.'],
    ['others', 'da', 'Fiskerne køber 40 både inden 2029.'],
    ['a relative clause', 'da', 'Her er planen, som evalueres i 2029.'],
    ['a frame, not a time', 'da', 'Udgifterne afholdes inden for rammen.'],
    ['a relative clause', 'en', 'These are the ports that we will open.'],
  ])('%s (%s): %s', (_, language, sentence) => expect(promiseIn(sentence, language, none)).toBeUndefined());
});

describe('founding and paying in the present promise too', () => {
  test.each<[Language, string]>([
    ['da', 'Vi opretter et råd for kysten.'],
    ['da', 'Derfor afsætter regeringen 12 mio. kr. til moler.'],
    ['da', 'Der afsættes 12 mio. kr. til moler.'],
    ['da', 'Med aftalen afsættes der 12 mio. kr. til moler.'],
    ['en', 'A council for the coast will be established in 2027.'],
    ['nb', 'Regjeringen oppretter et råd for kysten.'],
    ['sv', 'Regeringen inrättar ett råd för kusten.'],
    ['da', 'Derfor køber ministeriet 40 både til havnene.'],
    ['da', 'Ministeriet støtter hvert år havnene med både.'],
    ['da', 'Den første mole åbnes i april 2027.'],
    ['da', 'Bådene males inden 2029, og havnene måles hvert år.'],
    ['nb', 'En uavhengig gjennomgang gjennomføres i 2029.'],
    ['nb', 'Departementet rapporterer hvert år om kysten.'],
    ['sv', 'Stödet betalas ut senast den 30 september.'],
    ['en', 'The ministry supports 40 harbours from 2027.'],
  ])('%s: %s', (language, sentence) => expect(promiseIn(sentence, language, none)).toBe('act'));
});

describe('a duty is weaker than a promise', () => {
  test.each<[Language, string]>([
    ['da', 'Vi skal passe på havet.'],
    ['en', 'We must look after the sea.'],
  ])('%s: %s', (language, sentence) => expect(promiseIn(sentence, language, none)).toBe('shall'));
});

test('names that the paper calls its author by undertake as the author does', () => {
  expect(promiseIn('Sundforsyningen vil måle vandet.', 'da', none)).toBeUndefined();
  expect(promiseIn('Sundforsyningen vil måle vandet.', 'da', new Set(['sundforsyningen']))).toBe('will');
});
