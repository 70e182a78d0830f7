import type { ts } from "ts-morph";
import { typescript } from "./typescript.ts";

/** Parses the text of the module at `file`. Of one with mistakes, the compiler makes what it can. */
export function parsed(file: string, text: string): ts.SourceFile {
  const { createSourceFile, ScriptTarget } = typescript();
  return createSourceFile(file, text, ScriptTarget.ES2022, true);
}
