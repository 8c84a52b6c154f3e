import type { Worded } from '../words.ts';

const da = {
  nothingLeft: 'Du har ikke mere at gøre her.',
  wrong: 'Opgaven er måske allerede gjort. Herunder står det, der er tilbage.',
};

const en: typeof da = {
  nothingLeft: 'There is nothing more for you to do here.',
  wrong: 'Perhaps the task is done already. Below is what is left.',
};

export const taskWords: Worded<typeof da> = { da, en };
