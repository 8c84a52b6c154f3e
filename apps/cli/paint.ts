import type { styleText } from 'node:util';

export type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;
