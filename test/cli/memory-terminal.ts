import picocolors from "picocolors";
import type { Terminal } from "../../src/cli/terminal.ts";

/** A terminal without colour that keeps what is printed. */
export class MemoryTerminal implements Terminal {
  output = "";
  errors = "";
  readonly out;
  readonly err;
  readonly cwd: string;

  constructor(cwd: string) {
    const colours = picocolors.createColors(false);
    this.out = { colours, write: (text: string) => void (this.output += text) };
    this.err = { colours, write: (text: string) => void (this.errors += text) };
    this.cwd = cwd;
  }
}
