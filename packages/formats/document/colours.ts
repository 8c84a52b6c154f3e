import type { BarLook } from './document.ts';

/** Ink, lines and the one accent; colours of states as on the site, dark enough for white words on them. */
export const ink = '#1a1a1a';
export const quiet = '#565b5a';
export const accent = '#0b5c55';
export const line = '#c9cfcd';
export const tint = '#eef3f2';
export const warning = '#8a5300';

export const colourOf: Readonly<Record<BarLook, string>> = {
  'not started': '#595959',
  'on track': '#1a6b3c',
  'at risk': '#8a5300',
  'off track': '#b00020',
  done: '#0b5a57',
  stopped: '#1a1a1a',
  unsaid: '#767676',
};
