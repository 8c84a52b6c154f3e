import type { Worded } from '../words.ts';

export type FailureStatus = 400 | 403 | 404 | 409 | 413 | 500 | 503;

const da = {
  400: {
    title: 'Det kunne ikke læses',
    what: 'Anmodningen mangler noget, eller der står noget i den, som ikke passer.',
  },
  403: { title: 'Det blev ikke gjort', what: 'Anmodningen kom ikke fra denne side. Åbn siden her, og prøv igen.' },
  404: { title: 'Siden findes ikke', what: 'Adressen fører ikke til noget her. Måske er den skrevet forkert.' },
  409: { title: 'Det blev ikke gjort', what: 'Noget andet er sket i mellemtiden. Åbn siden igen, og prøv derfra.' },
  413: { title: 'Filen er for stor', what: 'Det, der blev sendt, er større end det, der kan læses.' },
  500: {
    title: 'Noget gik galt hos os',
    what: 'Intet er gemt halvt. Prøv igen; hvis det sker igen, står årsagen i serverens udskrift.',
  },
  503: { title: 'Løfte kan ikke svare lige nu', what: 'Intet er gemt halvt. Prøv igen om lidt.' },
  backThere: 'Tilbage',
  back: 'Til biblioteket',
};

const en: typeof da = {
  400: {
    title: 'That could not be read',
    what: 'Something is missing from the request, or something in it does not fit.',
  },
  403: {
    title: 'That was not done',
    what: 'The request did not come from this site. Open the page here and try again.',
  },
  404: { title: 'There is no such page', what: 'The address leads nowhere here. It may be misspelt.' },
  409: {
    title: 'That was not done',
    what: 'Something else happened in the meantime. Open the page again and try from there.',
  },
  413: { title: 'The file is too large', what: 'What was sent is larger than what can be read.' },
  500: {
    title: 'Something went wrong on our side',
    what: 'Nothing is half stored. Try again; if it happens again, the server’s output says why.',
  },
  503: { title: 'Løfte cannot answer right now', what: 'Nothing is half stored. Try again in a little while.' },
  backThere: 'Back',
  back: 'To the library',
};

export const failureWords: Worded<typeof da> = { da, en };
