import type { Model } from "../model/model.ts";
import { emitAbi } from "./abi/abi.ts";
import { emitHeader } from "./c/header.ts";
import { emitLayout } from "./layout/assertions.ts";
import { emitMarkdown } from "./markdown/reference.ts";
import { emitTypeScript } from "./typescript/module.ts";

/** A file that a spec gives. */
export interface Output {
  /** Its name without a folder: `netif.h`. */
  readonly name: string;
  readonly text: string;
}

/** Everything that is made from a model, in the order in which it is listed. */
export function outputsOf(model: Model): readonly Output[] {
  return emitters.map(({ ending, emit }) => ({
    name: `${model.name}.${ending}`,
    text: emit(model),
  }));
}

interface Emitter {
  readonly ending: string;
  readonly emit: (model: Model) => string;
}

const emitters: readonly Emitter[] = [
  { ending: "h", emit: emitHeader },
  { ending: "ts", emit: emitTypeScript },
  { ending: "md", emit: emitMarkdown },
  { ending: "abi.json", emit: emitAbi },
  { ending: "layout.c", emit: emitLayout },
];
