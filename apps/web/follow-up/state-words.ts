import type { Worded } from '../words.ts';

const da = {
  states: {
    'not started': 'ikke begyndt',
    'on track': 'på sporet',
    'at risk': 'i fare',
    'off track': 'af sporet',
    done: 'gennemført',
    stopped: 'stoppet',
  },
  hollow: 'uden dokumentation',
  silentSince: (day: string) => `tavs siden ${day}`,
  unsaid: 'intet sagt endnu',
  decided: { stopped: 'besluttet', completed: 'afsluttet ved en beslutning', lower: 'lavere prioritet' },
};

const en: typeof da = {
  states: {
    'not started': 'not started',
    'on track': 'on track',
    'at risk': 'at risk',
    'off track': 'off track',
    done: 'done',
    stopped: 'stopped',
  },
  hollow: 'no evidence',
  silentSince: (day) => `silent since ${day}`,
  unsaid: 'nothing said yet',
  decided: { stopped: 'decided', completed: 'completed by a decision', lower: 'lower priority' },
};

/** How something goes, in words: wherever a state stands, it is called this. */
export const stateWords: Worded<typeof da> = { da, en };
