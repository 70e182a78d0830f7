import { basename } from "node:path/posix";
import type { Alias } from "../model/type.ts";
import type { Model } from "../model/model.ts";
import { declarationsOf } from "../model/walk.ts";

/** Text of a header by the name that an `#include` directive has for it, without quotes or brackets. */
export type StandIns = Readonly<Record<string, string>>;

/**
 * Headers in place of those that the header of `model` includes and that this project does not own. Each
 * has the typedefs that the model takes from it; one called ring.h has the macro that declares rings.
 * There is none for what comes with every compiler, hosted or not.
 */
export function standIns(model: Model): StandIns {
  const aliases = declarationsOf(model).filter((one) => one.kind === "alias");
  const foreign = model.includes.filter((include) => !freestanding.has(include));
  return Object.fromEntries(
    foreign.map((include, index) => {
      const name = include.replace(/^<(.*)>$/, "$1");
      const typedefs = aliases.filter(({ header }) => header === include).map(typedefLine);
      const ring = basename(name) === "ring.h" ? ringLines : [];
      return [name, headerText(`ABISPEC_STAND_IN_${index}`, [...typedefs, ...ring])];
    }),
  );
}

/** The headers of a freestanding implementation of C11. */
const freestanding: ReadonlySet<string> = new Set(
  [
    ...["float", "iso646", "limits", "stdalign", "stdarg"],
    ...["stdbool", "stddef", "stdint", "stdnoreturn"],
  ].map((name) => `<${name}.h>`),
);

function headerText(guard: string, lines: readonly string[]): string {
  const start = [`#ifndef ${guard}`, `#define ${guard}`, "#include <stdint.h>"];
  return [...start, ...lines, "#endif", ""].join("\n");
}

function typedefLine({ name, integer }: Alias): string {
  return `typedef ${integer.name} ${name};`;
}

/** The types of a ring with the members and the layout that ring.h of Xen's public headers gives them. */
const ringLines: readonly string[] = [
  "typedef unsigned int RING_IDX;",
  ...[
    "#define DEFINE_RING_TYPES(name, request, response)",
    "union name##_sring_entry {",
    "    request req;",
    "    response rsp;",
    "};",
    "struct name##_sring {",
    "    RING_IDX req_prod, req_event;",
    "    RING_IDX rsp_prod, rsp_event;",
    "    union {",
    "        uint8_t pvt_pad[4];",
    "    } pvt;",
    "    uint8_t __pad[44];",
    "    union name##_sring_entry ring[1];",
    "};",
    "struct name##_front_ring {",
    "    RING_IDX req_prod_pvt, rsp_cons;",
    "    unsigned int nr_ents;",
    "    struct name##_sring *sring;",
    "};",
    "struct name##_back_ring {",
    "    RING_IDX rsp_prod_pvt, req_cons;",
    "    unsigned int nr_ents;",
    "    struct name##_sring *sring;",
    "};",
    "typedef struct name##_sring name##_sring_t;",
    "typedef struct name##_front_ring name##_front_ring_t;",
  ].map((line) => `${line} \\`),
  "typedef struct name##_back_ring name##_back_ring_t",
];
