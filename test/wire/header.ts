import { type Model, aggregatesOf, declarationsOf } from "../../src/model/model.ts";
import { findStub, includeTree, stubHeaders } from "../../src/header/includes.ts";

/** A header that compiles by itself. */
export interface Header {
  /** Text by file name: the header and what it includes. */
  readonly files: Readonly<Record<string, string>>;
  /** What a translation unit starts with. */
  readonly start: string;
}

/** The emitted header of `model` beside stubs of what it includes. */
export function headerOf(model: Model, text: string): Header {
  const { files, main } = includeTree(
    { path: `${model.name}.h`, text },
    findStub(stubHeaders(model)),
  );
  return { files, start: `${definesText(model)}#include <stdint.h>\n#include "${main}"\n` };
}

/** The macros that the spec takes as defined; each of its conditions has all of them. */
function definesText(model: Model): string {
  const members = aggregatesOf(model).flatMap(({ aggregate }) => aggregate.members);
  const defined = new Map(
    [...declarationsOf(model), ...members].flatMap(({ condition }) =>
      condition === undefined ? [] : [...condition.group.defines],
    ),
  );
  return [...defined].map(([name, value]) => `#define ${name} ${value}\n`).join("");
}
