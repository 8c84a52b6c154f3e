export interface ChooseFileProps {
  readonly action: string;
  /** Endings and media types, as the `accept` of a file field has them. */
  readonly accept: string;
  readonly heading: string;
  readonly hint: string;
  /** On the field itself; after a file was chosen `chosen` stands beside it. */
  readonly choose: string;
  readonly chosen: string;
  readonly send: string;
  /** Whether sending it is what the page is for. */
  readonly first?: boolean;
  /** Whether something stands above, under the id `wrong`, that says what was wrong with the last one. */
  readonly wrong: boolean;
}

/** One file is chosen and sent. */
export function ChooseFile(props: ChooseFileProps) {
  const { action, accept, heading, hint, choose, chosen, send, first = true, wrong } = props;
  return (
    <form method="post" action={action} enctype="multipart/form-data" novalidate>
      <h2 class="form-label">{heading}</h2>
      <p class="form-hint" id="file-hint">
        {hint}
      </p>
      <p class="pick">
        <input
          {...{ id: 'file', type: 'file', name: 'file', accept, required: true }}
          aria-describedby={wrong ? 'file-hint wrong' : 'file-hint'}
        />
        <label for="file">{choose}</label>
        <button type="submit" class={`button button-${first ? 'primary' : 'secondary'}`}>
          {send}
        </button>
        <span class="chosen">{chosen}</span>
      </p>
    </form>
  );
}
