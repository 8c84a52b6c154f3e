import { aiming } from './reading-aim.ts';
import { takeKeys } from './reading-commands.ts';
import { markingIn } from './reading-mark.ts';
import { readingOn } from './reading-on.ts';
import { takePresses } from './reading-presses.ts';

const page = document.querySelector<HTMLElement>('[data-reading]');
if (page) {
  const reading = readingOn(page);
  const { tree, source, send, tell, say } = reading;
  const aim = aiming({ tree, send, say: tell, sentence: { move: say.moveTo, merge: say.mergeTo } });
  const marking = markingIn(source, page.querySelector<HTMLFormElement>('[data-add]'), tell, say.addStart);
  takeKeys(reading, aim, marking);
  takePresses(reading, aim, marking);
}
