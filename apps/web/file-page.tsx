import type { Child } from 'hono/jsx';
import { ChooseFile, type ChooseFileProps } from './choose-file.tsx';
import { Page } from './layout.tsx';
import type { PageRequest } from './route.ts';

interface FilePageProps {
  readonly title: string;
  readonly lead: string;
  /** Class names that the page goes by. */
  readonly look: string;
  readonly back: { readonly href: string; readonly name: string };
  /** What was wrong with the last file, in words. */
  readonly wrong: readonly string[];
  readonly file: Omit<ChooseFileProps, 'wrong'>;
  readonly children?: Child;
  readonly request: PageRequest;
}

/** A page where one file is chosen, with what was wrong with the last one. */
export function FilePage({ title, lead, look, back, wrong, file, children, request }: FilePageProps) {
  return (
    <Page title={title} request={request}>
      <div class={look}>
        <p class="back">
          <a href={back.href}>{back.name}</a>
        </p>
        <h1>{title}</h1>
        <p>{lead}</p>
        {wrong.length > 0 ? (
          <div class="alert alert-error" role="alert" id="wrong">
            {wrong.map((sentence) => (
              <p>{sentence}</p>
            ))}
          </div>
        ) : null}
        <ChooseFile {...file} wrong={wrong.length > 0} />
        {children}
      </div>
    </Page>
  );
}
