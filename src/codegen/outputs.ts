import type { Model } from "../model/model.ts";
import { emitVectors } from "../vectors/vectors.ts";
import { emitAbi } from "./abi/abi.ts";
import { emitHeader } from "./c/header.ts";
import { emitLayout } from "./layout/assertions.ts";
import { emitMap } from "./map/map.ts";
import { emitMarkdown } from "./markdown/reference.ts";
import { emitTypeScript } from "./typescript/module.ts";

/** A file that a spec gives. */
export interface Output {
  /** Its name without a folder: `netif.h`. */
  readonly name: string;
  readonly text: string;
}

/** All outputs for a model, in the order of {@link emitters}. */
export function outputsOf(model: Model): readonly Output[] {
  return emitters.flatMap(({ ending, emit }) => {
    const text = emit(model);
    return text === undefined ? [] : [{ name: `${model.name}.${ending}`, text }];
  });
}

interface Emitter {
  /** What follows the name of the header: `h` in `netif.h`. */
  readonly ending: string;
  /** `undefined` where the model gives no such file. */
  readonly emit: (model: Model) => string | undefined;
}

/** Every output, in the order in which they are listed. */
export const emitters: readonly Emitter[] = [
  { ending: "h", emit: emitHeader },
  { ending: "ts", emit: emitTypeScript },
  { ending: "md", emit: emitMarkdown },
  { ending: "abi.json", emit: emitAbi },
  { ending: "layout.c", emit: emitLayout },
  { ending: "vectors.json", emit: emitVectors },
  { ending: "map.json", emit: emitMap },
];
