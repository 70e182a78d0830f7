import type { Model } from "../../model/model.ts";
import { includeTree } from "../include-tree.ts";
import { standIns } from "../stand-ins.ts";

/** A header that compiles by itself. */
export interface Header {
  /** Text by file name: the header and what it includes. */
  readonly files: Readonly<Record<string, string>>;
  /** What a translation unit starts with. */
  readonly start: string;
}

/** The emitted header of `model` among stand-ins for what it includes. */
export function headerOf(model: Model, text: string): Header {
  const foreign = standIns(model);
  const { files, main } = includeTree(`${model.name}.h`, text, (name) => {
    const found = Object.entries(foreign).find(([path]) => path === name);
    return found && { path: found[0], text: found[1] };
  });
  return { files, start: `#include <stdint.h>\n#include "${main}"\n` };
}
