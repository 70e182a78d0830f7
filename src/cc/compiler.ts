/** What a compiler is given. */
export interface Translation {
  /** Arguments that gcc and clang share, input files included. An output goes to `-o out` or `-o -`. */
  readonly args: readonly string[];
  /** Text of each file, by its path from the folder that the compiler works in, with `/`. */
  readonly files: Readonly<Record<string, string>>;
}

/** What a compiler made of a translation. */
export interface Outcome {
  /** The compiler reported success. */
  readonly ok: boolean;
  /** Its errors and warnings; or why it did not come to an end. */
  readonly messages: string;
  /** What it wrote to standard output. */
  readonly printed: string;
  /** The file `out`, where there is one. */
  readonly output: Uint8Array | undefined;
}

/** A C compiler that takes the arguments of gcc and clang. */
export interface Compiler {
  readonly name: string;
  readonly family: "gcc" | "clang";
  /**
   * Translates in a folder that holds `translation.files` and nothing else. Never rejects: a compiler that
   * crashes or exceeds {@link timeLimit} gives an outcome that says so.
   */
  translate(translation: Translation): Promise<Outcome>;
}

/** Milliseconds after which a compiler is ended. */
export const timeLimit = 60_000;

/** The outcome of a compiler that did not come to an end. */
export function failed(messages: string): Outcome {
  return { ok: false, messages, printed: "", output: undefined };
}
