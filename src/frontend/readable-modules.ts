import { resolve } from "node:path";
import type { Message, PartialMessage, Plugin } from "esbuild";
import { readText, type NoText } from "../output/read-text.ts";

/** Why a module has no text, on its way through esbuild. */
class UnreadableModule {
  readonly why: NoText;

  constructor(why: NoText) {
    this.why = why;
  }
}

/**
 * Refuses modules that no other file of a spec could be, and which esbuild would read for ever or say
 * nothing about: pipes, devices, folders, what is not UTF-8.
 */
export const readableModules: Plugin = {
  name: "readable modules",
  setup(build) {
    build.onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) =>
      refusal(resolve(resolveDir, path)),
    );
    build.onLoad({ filter: /./, namespace: "file" }, ({ path }) => refusal(path));
  },
};

/** Errors for esbuild; `undefined` for a file that can be read or is missing, which esbuild says itself. */
async function refusal(path: string): Promise<{ errors: PartialMessage[] } | undefined> {
  const text = await readText(path);
  if (typeof text === "string" || text.isMissing) return undefined;
  return { errors: [{ text: path, detail: new UnreadableModule(text) }] };
}

/** Why the module that esbuild's `message` is about could not be read; `undefined` where it is about something else. */
export function whyUnreadable({ detail }: Message): NoText | undefined {
  return detail instanceof UnreadableModule ? detail.why : undefined;
}
