import type { Message } from "esbuild";
import type { NoText } from "../output/read-text.ts";
import { whyUnreadable } from "./readable-modules.ts";

/** What esbuild complains about, as far as its text tells. */
export type BuildComplaint =
  | { readonly kind: "declaredTwice"; readonly name: string }
  | { readonly kind: "exportedTwice"; readonly name: string }
  /** `file` from the folder of the build. */
  | { readonly kind: "notExported"; readonly name: string; readonly file: string }
  | { readonly kind: "unresolved"; readonly path: string }
  | { readonly kind: "notTypeScript"; readonly file: string }
  | { readonly kind: "await" }
  | { readonly kind: "unreadable"; readonly path: string; readonly why: NoText }
  | { readonly kind: "grammar"; readonly text: string };

/** Reads the text of a message of esbuild, which has no codes for what a spec does wrong. */
export function buildComplaint(message: Message): BuildComplaint {
  const { text } = message;
  const why = whyUnreadable(message);
  if (why !== undefined) return { kind: "unreadable", path: text, why };
  const [, twice] = /^The symbol "(.+)" has already been declared$/.exec(text) ?? [];
  if (twice !== undefined) return { kind: "declaredTwice", name: twice };
  const [, again] = /^Multiple exports with the same name "(.+)"$/.exec(text) ?? [];
  if (again !== undefined) return { kind: "exportedTwice", name: again };
  const [, exporter, name] = /^No matching export in "(.+)" for import "(.+)"$/.exec(text) ?? [];
  if (exporter !== undefined && name !== undefined) {
    return { kind: "notExported", name, file: exporter };
  }
  const [, path] = /^Could not resolve "(.+)"$/.exec(text) ?? [];
  if (path !== undefined) return { kind: "unresolved", path };
  const [, file] = /^No loader is configured for "[^"]*" files: (.+)$/.exec(text) ?? [];
  if (file !== undefined) return { kind: "notTypeScript", file };
  if (text.startsWith("Top-level await is")) return { kind: "await" };
  return { kind: "grammar", text };
}
