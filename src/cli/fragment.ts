import { emitFragment } from "../codegen/c/header.ts";
import type { Format } from "./arguments.ts";
import { type Examine, readModels } from "./specs.ts";
import { type ExitCode, type Terminal, exitCode, unknownName, usageError } from "./terminal.ts";

/** `abispec fragment`. */
export async function fragment(
  name: string,
  spec: string | undefined,
  format: Format,
  terminal: Terminal,
  examine: Examine,
): Promise<ExitCode> {
  const models = await readModels(spec === undefined ? [] : [spec], format, terminal, examine);
  if (typeof models === "number") return models;
  const chapters = models.flatMap((model) => model.chapters.map((chapter) => ({ model, chapter })));
  const names = [...new Set(chapters.map(({ chapter }) => chapter.name))];
  const [found, another] = chapters.filter(({ chapter }) => chapter.name === name);
  if (found === undefined) {
    return unknownName(terminal, "chapter", name, names);
  }
  if (another !== undefined) {
    const sources = `${found.model.source} and ${another.model.source}`;
    return usageError(terminal, `${sources} both have a chapter "${name}"`, "name the spec, too");
  }
  terminal.out.write(emitFragment(found.chapter));
  return exitCode.done;
}
