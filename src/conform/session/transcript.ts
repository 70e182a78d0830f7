/** Most lines that are kept. */
const maxLines = 1000;
/** Most characters that are kept of a line. */
const maxLength = 200;

/** The last lines that a runner and a backend have said to each other, and notes between them. */
export class Transcript {
  readonly #lines: string[] = [];
  #dropped = 0;

  /** Adds a line that begins with `>`, from the runner, or with `<`, from the backend. */
  add(line: string): void {
    // Thousands of lines are removed at once: to shift an array is slow.
    if (this.#lines.length === 2 * maxLines) this.#drop();
    this.#lines.push(shorten(line, maxLength));
  }

  /** Adds an explanation. */
  note(text: string): void {
    this.add(`(${text})`);
  }

  /** The lines in order. */
  lines(): readonly string[] {
    if (this.#lines.length > maxLines) this.#drop();
    const before = this.#dropped === 0 ? [] : [`(${this.#dropped} lines before)`];
    return [...before, ...this.#lines];
  }

  #drop(): void {
    const count = this.#lines.length - maxLines;
    this.#lines.splice(0, count);
    this.#dropped += count;
  }
}

/** As much of a line as is shown. */
export function shorten(line: string, length = 80): string {
  if (line.length <= length) return line;
  return `${line.slice(0, length)}... (${line.length} characters)`;
}
