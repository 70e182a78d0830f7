import { existsSync, readdirSync, readFileSync } from "node:fs";
import { assert, beforeAll, describe, expect, it } from "vitest";
import type { AbiDocument } from "../../../src/codegen/abi/document.ts";
import type { MapDocument, MapEntry } from "../../../src/codegen/map/document.ts";
import { emitters } from "../../../src/codegen/outputs.ts";
import { examine } from "../../../src/compile.ts";
import { declarationsOf, type Model } from "../../../src/model/model.ts";

const endings = ["h", "ts", "md"] as const;
const specs = [
  "spec/netif.ts",
  ...readdirSync("test/codegen").map((name) => `test/codegen/${name}/spec.ts`),
].filter((path) => existsSync(path));

describe.each(specs)("the map of %s", (spec) => {
  let model: Model;
  let map: MapDocument;
  const texts = new Map<string, string>();

  beforeAll(async () => {
    const examined = await examine(spec);
    assert(examined.model !== undefined);
    model = examined.model;
    for (const { ending, emit } of emitters) texts.set(ending, emit(model) ?? "");
    map = JSON.parse(texts.get("map.json") ?? "") as MapDocument;
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
          ? last.endsWith(`_${word}`)
          : word === last,
      );
      expect(isNamed || kind === "key", `${file}:${line} has ${name}: ${text}`).toBe(true);
    }
  });

  it.each(endings)("leads to the lines of the %s output with the name", (ending) => {
    for (const entry of map.entries) {
      for (const { line, first, last } of entry[ending]) {
        const text = lineOf(texts.get(ending), line) ?? "";
        const names = namesOf(entry, ending, model);
        const isNamed = names.some((name) => text.includes(name));
        expect(isNamed, `${ending}:${line} has ${names.join(" or ")}: ${text}`).toBe(true);
        expect(first, `${ending}:${line}`).toBeLessThanOrEqual(line);
        expect(last, `${ending}:${line}`).toBeGreaterThanOrEqual(line);
      }
    }
  });

  it.each(endings)("has what is declared in the %s output", (ending) => {
    const missing = map.entries.filter((entry) => entry[ending].length === 0);
    expect(missing.filter((entry) => !isAbsent(entry, ending)).map(({ name }) => name)).toEqual([]);
  });

  it("has every declaration, and every part that abi.json has", () => {
    const abi = JSON.parse(texts.get("abi.json") ?? "") as AbiDocument;
    const names = new Set(map.entries.map(({ name }) => name));
    const expected = [
      ...declarationsOf(model).map((one) => (one.kind === "key" ? one.path : one.name)),
      ...abi.constants.map(({ name }) => name),
      ...abi.types.flatMap(({ name, typedef, members }) => [
        ...members.map((member) => `${name}.${member.name}`),
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

  it("keeps the lines of declarations apart", () => {
    for (const ending of endings) {
      const kinds = new Set(declarationsOf(model).map(({ kind }) => kind as string));
      const ranges = map.entries
        .filter(({ kind }) => kinds.has(kind))
        .flatMap((entry) => entry[ending])
        .toSorted((one, other) => one.first - other.first);
      for (const [index, { last }] of ranges.entries()) {
        expect(ranges[index + 1]?.first ?? Infinity, `${ending}:${last}`).toBeGreaterThan(last);
      }
    }
  });
});

/** What the line of an entry has of its name. */
function namesOf({ name, kind }: MapEntry, ending: string, model: Model): readonly string[] {
  const last = name.split(".").at(-1) ?? name;
  const declaration = declarationsOf(model).find((one) => one.name === name);
  if (declaration?.kind === "section") {
    return [declaration.title, ...declaration.title.split(" ")];
  }
  // C has no name for it.
  if (declaration?.kind === "verbatim" && ending === "h") return [""];
  if (kind === "key") {
    const key = declarationsOf(model, "key").find(({ path }) => path === name);
    return ending === "ts" ? [`const ${key?.name} `] : [`${ending === "h" ? "* " : "`"}${name}`];
  }
  if (kind === "reply") {
    const message = declarationsOf(model, "message").find((one) => name === `${one.name}.${last}`);
    const reply = message?.replies.find((one) => one.name === last);
    return [reply?.status.cName ?? "", `${reply?.status.value}n`];
  }
  return [last];
}

/** Whether an output has nothing for an entry. */
function isAbsent({ name, kind }: MapEntry, ending: string): boolean {
  // Another header declares it.
  if (ending === "h") return kind === "alias";
  if (ending === "md") return false;
  const isRaw = kind === "member" && name.split(".").length > 2;
  return isRaw || ["section", "verbatim", "rule"].includes(kind);
}

describe("a part", () => {
  it("has its comment and the lines that belong to it", async () => {
    const { model } = await examine("spec/netif.ts");
    assert(model !== undefined);
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
