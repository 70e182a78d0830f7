/** A step of a guide: a file that it shows, a command with what it prints, or JSON that a command has written. */
export type GuideStep =
  | { readonly kind: "file"; readonly path: string; readonly text: string }
  | { readonly kind: "json"; readonly text: string }
  | { readonly kind: "command"; readonly command: string; readonly output: string | undefined };

/**
 * The steps of a document, in order. A block whose first line is a comment with a path is that file. A block
 * of `sh` has commands that succeed; in one of `console` a command follows `$ `, and what it prints follows it.
 * JSON is a part of `results.json`.
 */
export function guideSteps(document: string): readonly GuideStep[] {
  const blocks = document.matchAll(/^(`{3,})(\w+)\n(.*?)^\1$/gms);
  return [...blocks].flatMap(([, , language, text = ""]): readonly GuideStep[] => {
    if (language === "sh") {
      const lines = text.replaceAll("\\\n", " ").trim().split("\n");
      return lines.map((command) => ({ kind: "command", command, output: undefined }));
    }
    if (language === "console") {
      const commands = text.split(/^\$ /m).slice(1);
      return commands.map((one) => {
        const [, command = "", output = ""] = /^(.*)\n([^]*)$/.exec(one) ?? [];
        return { kind: "command", command, output };
      });
    }
    if (language === "json") return [{ kind: "json", text }];
    const [, path] = /^(?:\/\/|\/\*) (\S+\/\S+)(?: \*\/)?\n/.exec(text) ?? [];
    return path === undefined ? [] : [{ kind: "file", path, text }];
  });
}
