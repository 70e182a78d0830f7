import { existsSync, readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { AbiDocument } from "../../../src/codegen/abi/document.ts";
import type { MapDocument } from "../../../src/codegen/map/map.ts";
import { emitters } from "../../../src/codegen/outputs.ts";
import { modelOf } from "../../examined.ts";
import { declarationsOf, type Model } from "../../../src/model/model.ts";
import { mapFailures, mapOf, mappedEndings } from "./map-failures.ts";

const specs = [
  "spec/netif.ts",
  ...readdirSync("test/codegen").map((name) => `test/codegen/${name}/spec.ts`),
].filter((path) => existsSync(path));

describe.each(specs)("the map of %s", (spec) => {
  let model: Model;
  let map: MapDocument;
  const texts = new Map<string, string>();

  beforeAll(async () => {
    model = await modelOf(spec);
    for (const { ending, emit } of emitters) texts.set(ending, emit(model) ?? "");
    map = mapOf(texts);
  });

  const lineOf = (text: string | undefined, line: number) => text?.split("\n")[line - 1];

  it("leads to the line of the spec with the name", () => {
    for (const { name, file, line, kind } of map.entries) {
      const text = lineOf(readFileSync(file, "utf8"), line);
      const last = name.split(".").at(-1) ?? name;
      // The name of a flag or a code follows that of its family; a key has another name than its path.
      const found = /[A-Za-z_]\w*/g[Symbol.match](text ?? "") ?? [];
      const isNamed = found.some((word) =>
        kind === "code" || kind === "bit" || kind === "mask"
          ? last === word || last.endsWith(`_${word}`)
          : word === last,
      );
      expect(isNamed || kind === "key", `${file}:${line} has ${name}: ${text}`).toBe(true);
    }
  });

  it.each(mappedEndings)("leads to the lines of the %s output with the name", (ending) => {
    expect(mapFailures(model, texts, ending)).toEqual([]);
  });

  it("has every declaration, and every part that abi.json has", () => {
    const abi = JSON.parse(texts.get("abi.json") ?? "") as AbiDocument;
    const names = new Set(map.entries.map(({ name }) => name));
    const nameless = new Map(
      abi.types.flatMap(({ name, members }) =>
        members.flatMap((one) => (one.anonymous ? [[`${name}.${one.name}`, name]] : [])),
      ),
    );
    const expected = [
      ...declarationsOf(model).map((one) => (one.kind === "key" ? one.path : one.name)),
      ...abi.constants.map(({ name }) => name),
      ...abi.types.flatMap(({ name, typedef, members }) => [
        ...members
          .filter(({ anonymous }) => !anonymous)
          .map((member) => `${nameless.get(name) ?? name}.${member.name}`),
        ...(typedef === null ? [] : [typedef]),
      ]),
      ...abi.messages.flatMap(({ name, request, replies }) =>
        [...request, ...replies.flatMap(({ words }) => words)].map(
          (word) => `${name}.${word.name}`,
        ),
      ),
      ...abi.rules.map(({ name }) => name),
    ];
    expect(expected.filter((name) => !names.has(name))).toEqual([]);
    const replies = abi.messages.flatMap((message) => message.replies);
    expect(map.entries.filter(({ kind }) => kind === "reply")).toHaveLength(replies.length);
  });
});

describe("a part", () => {
  it("has its comment and the lines that belong to it", async () => {
    const model = await modelOf("spec/netif.ts");
    const text = (ending: string) =>
      emitters.find((one) => one.ending === ending)?.emit(model) ?? "";
    const map = JSON.parse(text("map.json")) as MapDocument;
    const linesOf = (name: string, ending: "h" | "ts" | "md") =>
      map.entries
        .filter((entry) => entry.name === name)
        .flatMap((entry) => entry[ending])
        .map(({ first, last }) =>
          text(ending)
            .split("\n")
            .slice(first - 1, last),
        );
    expect(linesOf("ADD_GREF_MAPPING.entriesInRange", "h")).toEqual([
      [
        " *  - entriesInRange (must): More entries than a page has room for, or than are",
        " *    left of the capacity, get XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER.",
      ],
    ]);
    expect(linesOf("XEN_NETIF_CTRL_HASH_TYPE_IPV4", "h")).toEqual([
      ["#define  XEN_NETIF_CTRL_HASH_TYPE_IPV4 \\", "    (1 << _XEN_NETIF_CTRL_HASH_TYPE_IPV4)"],
    ]);
    expect(linesOf("XEN_NETIF_CTRL_HASH_ALGORITHM_NONE", "h")).toEqual([
      ["/* No hash. */", "#define XEN_NETIF_CTRL_HASH_ALGORITHM_NONE     0"],
    ]);
    expect(linesOf("DEL_GREF_MAPPING.removed", "ts")).toEqual([
      ["      /** Number of entries that have been removed. */", "      readonly removed: number;"],
    ]);
  });
});

it("has the lines of members in structs and unions without a name", async () => {
  const model = await modelOf("test/wire/specs/anonymous.ts");
  const texts = new Map(emitters.map(({ ending, emit }) => [ending, emit(model) ?? ""]));
  expect(mapFailures(model, texts, "h")).toEqual([]);
});
