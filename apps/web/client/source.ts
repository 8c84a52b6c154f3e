import { paperView } from './paper-view.ts';

for (const root of document.querySelectorAll<HTMLElement>('[data-paper-view]')) paperView(root);
