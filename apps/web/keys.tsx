interface KeysProps {
  readonly say: { readonly keys: string; readonly keysOn: string };
  /** What each key does. */
  readonly table: Readonly<Record<string, string>>;
}

/** The keys of a page, and the switch that turns them off (`docs/decision/0005-keys.md`). */
export function Keys({ say, table }: KeysProps) {
  return (
    <details class="keys" id="keys">
      <summary>{say.keys}</summary>
      <dl>
        {Object.entries(table).map(([key, what]) => (
          <div>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <label class="tick">
        <input type="checkbox" data-keys-on checked /> <span>{say.keysOn}</span>
      </label>
    </details>
  );
}
