/** Where a command writes to, and what the place can show. */
export interface Terminal {
  /** Columns. */
  readonly width: number;
  readonly colour: boolean;
  print(text: string): void;
  complain(text: string): void;
  /** Shows how far the work is, in one line that the next one replaces; nothing where nobody watches. */
  progress(text: string): void;
}

/** The terminal of a process. Colours only where it is one and NO_COLOR (no-color.org) is not set. */
export function terminal({ stdout, stderr, env }: NodeJS.Process): Terminal {
  const watched = stderr.isTTY === true;
  const clear = watched ? '\r\u001b[2K' : '';
  return {
    width: Math.max(40, Math.min(stdout.columns ?? (Number(env.COLUMNS) || 100), 140)),
    colour: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
    print: (text) => void stdout.write(text),
    complain: (text) => void stderr.write(`${clear}${text}\n`),
    progress: (text) => void (watched && stderr.write(`${clear}${text.slice(0, (stderr.columns ?? 80) - 1)}`)),
  };
}

/** One line without control characters: a paper's words must not steer the terminal. */
export function plainLine(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
}

/** Lines of at most `width` columns, broken between words; a longer word stands alone on its line. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
