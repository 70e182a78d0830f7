import type { ts } from "ts-morph";
import { typescript } from "./typescript.ts";

/** A module as the compiler reads it, and the compiler. */
export interface Parsed {
  readonly source: ts.SourceFile;
  readonly compiler: typeof ts;
}

/** Parses the text of the module at `file`. Of one with mistakes, the compiler makes what it can. */
export function parsed(file: string, text: string): Parsed {
  const compiler = typescript();
  return { source: compiler.createSourceFile(file, text, compiler.ScriptTarget.ES2022), compiler };
}
