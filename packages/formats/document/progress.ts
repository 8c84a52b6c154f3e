/** How far the writing of a document is, for whoever waits: the stage, and in it how many parts of how many. */
export type WritingProgress = (stage: 'writing' | 'setting' | 'packing', done: number, of: number) => void;

/** Of somebody who does not wait. */
export const untold: WritingProgress = () => undefined;
