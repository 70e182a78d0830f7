/** Other generators, on descriptions of as many structs as abispec gets. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../root.ts";
import { temporaryFolder } from "./folders.ts";
import type { Command } from "./run.ts";

const modules = join(root, "bench", "node_modules");

/** A generator with what it needs in a folder of its own. */
export interface Peer {
  readonly name: string;
  readonly make: (structs: number) => Command;
}

export const peers: readonly Peer[] = [
  { name: "protoc-gen-es", make: protocGenEs },
  { name: "Kaitai", make: kaitai },
  { name: "TypeSpec, without an emitter", make: typeSpec },
];

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** `buf generate`, which parses, and starts the plugin. */
function protocGenEs(structs: number): Command {
  const folder = temporaryFolder();
  const messages = numbers(structs).map(
    (n) => `// Number ${n}.
message Record${n} {
  // Tells entries apart.
  uint32 id = 1;
  // How it is to be done.
  uint32 how = 2;
  // The page.
  fixed32 ref = 3;
  // What follows.
  ${n % 10 === 9 ? `Record${n - 1}` : "uint32"} next = 4;
  // Where the track lies.
  repeated sint32 skew = 5;
}
`,
  );
  writeFileSync(
    join(folder, "made.proto"),
    `syntax = "proto3";\npackage made;\n${messages.join("\n")}`,
  );
  const plugin = join(modules, ".bin", "protoc-gen-es");
  writeFileSync(
    join(folder, "buf.gen.yaml"),
    `version: v2\nplugins:\n  - local: ${plugin}\n    out: out\n    opt: target=ts\n`,
  );
  const buf = join(modules, "@bufbuild", "buf", "bin", "buf");
  return { args: [buf, "generate"], folder };
}

/** The compiler from npm, called as its README does. */
function kaitai(structs: number): Command {
  const folder = temporaryFolder();
  const types = numbers(structs).map((n) => [
    `record${n}`,
    {
      doc: `Number ${n}.`,
      seq: [
        { id: "id", type: "u2", doc: "Tells entries apart." },
        { id: "how", type: "u2", doc: "How it is to be done." },
        { id: "ref", type: "u4", doc: "The page." },
        { id: "next", type: n % 10 === 9 ? `record${n - 1}` : "u4", doc: "What follows." },
        { id: "skew", type: "s2", repeat: "expr", "repeat-expr": 2, doc: "Where the track lies." },
      ],
    },
  ]);
  const description = { meta: { id: "made", endian: "le" }, types: Object.fromEntries(types) };
  writeFileSync(join(folder, "made.json"), JSON.stringify(description));
  const compiler = join(modules, "kaitai-struct-compiler", "kaitai-struct-compiler.js");
  writeFileSync(
    join(folder, "compile.cjs"),
    `const { readFileSync, writeFileSync } = require("node:fs");
const compiler = require(${JSON.stringify(compiler)});
compiler.compile("javascript", JSON.parse(readFileSync("made.json", "utf8"))).then((files) => {
  for (const [name, text] of Object.entries(files)) writeFileSync(name, text);
});
`,
  );
  return { args: ["compile.cjs"], folder };
}

/** Parses and checks only: what an emitter takes comes on top of it. */
function typeSpec(structs: number): Command {
  const folder = temporaryFolder();
  const models = numbers(structs).map(
    (n) => `/** Number ${n}. */
model Record${n} {
  /** Tells entries apart. */
  id: uint16;
  /** How it is to be done. */
  how: uint16;
  /** The page. */
  ref: uint32;
  /** What follows. */
  next: ${n % 10 === 9 ? `Record${n - 1}` : "uint32"};
  /** Where the track lies. */
  skew: int16[];
}
`,
  );
  writeFileSync(join(folder, "main.tsp"), `namespace Made;\n${models.join("\n")}`);
  mkdirSync(join(folder, "tsp-output"));
  const compiler = join(modules, "@typespec", "compiler", "cmd", "tsp.js");
  return { args: [compiler, "compile", "main.tsp", "--no-emit"], folder };
}
