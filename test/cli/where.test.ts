import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { where } from "../../src/cli/where.ts";
import type { MapDocument } from "../../src/codegen/map/map.ts";
import { examined as examinedSpec } from "../examined.ts";
import { MemoryTerminal } from "./memory-terminal.ts";

const examined = examinedSpec("spec/netif.ts");
const map = JSON.parse(readFileSync("generated/netif.map.json", "utf8")) as MapDocument;
const linesOf = (path: string) => readFileSync(path, "utf8").split("\n");
let folder: string;
let terminal: MemoryTerminal;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "abispec-where-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the command; gives its exit code and the lines that it prints. */
async function run(what: string, { out = "generated", isJson = false } = {}) {
  terminal = new MemoryTerminal(process.cwd());
  const options = { what, specs: ["spec/netif.ts"], out, format: "text" } as const;
  const code = await where(options, Object.assign(terminal, { isJson }), () => examined);
  return { code, lines: terminal.output.split("\n").slice(0, -1), errors: terminal.errors };
}

/** `FILE:LINE` of the first line of a file that has some text. */
function placeOf(path: string, text: string): string {
  const index = linesOf(path).findIndex((line) => line.includes(text));
  expect(index).toBeGreaterThanOrEqual(0);
  return `${path}:${index + 1}`;
}

describe("a name", () => {
  it.each([
    [
      "xen_netif_gref",
      "xen_netif_gref = struct",
      "struct xen_netif_gref {",
      "interface xen_netif_gref ",
    ],
    [
      "struct xen_netif_gref",
      "xen_netif_gref = struct",
      "struct xen_netif_gref {",
      "interface xen_netif_gref ",
    ],
    [
      "ADD_GREF_MAPPING",
      "ADD_GREF_MAPPING = xen_netif_ctrl",
      " * ADD_GREF_MAPPING",
      "interface ADD_GREF_MAPPING_request ",
    ],
    [
      "XEN_NETIF_CTRLF_GREF_readonly",
      "readonly: 0",
      "#define  XEN_NETIF_CTRLF_GREF_readonly ",
      "const XEN_NETIF_CTRLF_GREF_readonly ",
    ],
  ])(
    "%s leads to the spec first, then to each output",
    async (name, inSpec, inHeader, inModule) => {
      const { code, lines, errors } = await run(name);
      expect(code).toBe(0);
      expect(errors).toBe("");
      expect(lines.slice(0, 3)).toEqual([
        `${placeOf("spec/netif/gref.ts", inSpec)}: ${name.replace("struct ", "")}`,
        placeOf("generated/netif.h", inHeader),
        placeOf("generated/netif.ts", inModule),
      ]);
      expect(lines[3]).toMatch(/^generated\/netif\.md:\d+$/);
    },
  );

  it("may be that of a rule, a parameter or a key, as C or as the spec calls it", async () => {
    expect((await run("ADD_GREF_MAPPING.allOrNothing")).lines).toContain(
      placeOf("generated/netif.h", " *  - allOrNothing (must)"),
    );
    const parameter = await run("ADD_GREF_MAPPING.table");
    expect(parameter.lines[0]).toMatch(/^spec\/netif\/gref\.ts:\d+: ADD_GREF_MAPPING\.table$/);
    expect((await run("ADD_GREF_MAPPING.request.table")).lines).toEqual(parameter.lines);
    const key = await run("queue-N/tx-ring-ref");
    expect(key.lines[1]).toBe(placeOf("generated/netif.h", " * queue-N/tx-ring-ref"));
    expect((await run("queue_N_tx_ring_ref")).lines).toEqual(key.lines);
  });

  it("that nothing has gets a suggestion", async () => {
    const { code, lines, errors } = await run("xen_netif_gref.statu");
    expect(code).toBe(2);
    expect(lines).toEqual([]);
    expect(errors).toBe(
      'error: spec/netif.ts has no "xen_netif_gref.statu"\n  = help: did you mean "xen_netif_gref.status"?\n',
    );
    expect((await run("qqqqqqqqqqqq")).errors).toContain("STRUCT.MEMBER");
  });
});

describe("a line of an output", () => {
  it.each(["h", "ts", "md"] as const)("of netif.%s leads to the spec", async (ending) => {
    // A family begins on the line of its first macro, and two macros share a row.
    const shared = ["codes", "flags", "bit", "mask"];
    const entries = map.entries.filter(({ kind }) => !shared.includes(kind));
    for (const { name, file, line, [ending]: places } of entries.filter(
      (_, index) => index % 9 === 0,
    )) {
      const [place] = places;
      if (place === undefined) continue;
      const { code, lines } = await run(`generated/netif.${ending}:${place.line}`);
      expect(code).toBe(0);
      expect(lines).toContain(`${file}:${line}: ${name}`);
    }
  });

  it("leads to the innermost part, from its comment as well", async () => {
    const line = placeOf("generated/netif.h", "mappingUsed (must)");
    const [, number] = line.split(":");
    const rule = [
      expect.stringMatching(/^spec\/netif\/gref\.ts:\d+: ADD_GREF_MAPPING\.mappingUsed$/),
    ];
    expect((await run(line)).lines).toEqual(rule);
    expect((await run(`generated/netif.h:${Number(number) + 1}:7:`)).lines).toEqual(rule);
  });

  it("leads to a place of a copy in another folder, whatever its line ends are", async () => {
    const copy = join(folder, "netif.h");
    writeFileSync(copy, readFileSync("generated/netif.h", "utf8").replaceAll("\n", "\r\n"));
    const place = placeOf("generated/netif.h", "struct xen_netif_gref {");
    const { lines, errors } = await run(place.replace("generated/netif.h", copy));
    expect(lines).toEqual((await run(place)).lines);
    expect(errors).toBe("");
  });

  it("is said to be old where the file is not what the spec gives", async () => {
    const copy = join(folder, "netif.ts");
    writeFileSync(copy, `${readFileSync("generated/netif.ts", "utf8")}// more\n`);
    const { code, errors } = await run(`${copy}:${linesOf(copy).length - 4}`);
    expect(code).toBe(1);
    expect(errors).toMatch(`note: ${copy} is not what spec/netif.ts gives now`);
    expect((await run("xen_netif_gref", { out: folder })).errors.split("\n")).toHaveLength(4);
    expect((await run("xen_netif_gref", { out: "nowhere" })).errors).toMatch(
      "note: nowhere/netif.h is not there: run npx abispec generate --out nowhere",
    );
  });

  it("that no declaration has leads to the nearest one", async () => {
    const { code, lines, errors } = await run("generated/netif.h:1");
    expect(code).toBe(1);
    expect(lines).toEqual([]);
    expect(errors).toContain("error: generated/netif.h:1 belongs to no declaration\n");
    const overview = placeOf("generated/netif.h", " * Overview");
    expect(errors).toContain(`the nearest is overview, ${overview}`);
  });
});

describe("a line of a spec", () => {
  const spec = "spec/netif/gref.ts";

  /** The place a few lines below another one. */
  function below(place: string, lines: number): string {
    return place.replace(/\d+$/, (line) => String(Number(line) + lines));
  }

  it.each([
    ["a declaration", "export const xen_netif_gref =", 0, "xen_netif_gref"],
    ["a member", "  status: output(", 0, "xen_netif_gref.status"],
    ["a comment", "  status: output(", -1, "xen_netif_gref.status"],
    ["the end of a declaration", "  status: output(", 1, "xen_netif_gref"],
    ["what has no name of its own", "export const ADD_GREF_MAPPING =", 1, "ADD_GREF_MAPPING"],
  ])("with %s leads to the outputs", async (_, text, lines, name) => {
    const result = await run(below(placeOf(spec, text), lines));
    expect(result).toEqual(await run(name));
    expect(result.lines.length).toBeGreaterThan(2);
  });

  it("with both macros of a flag leads to both", async () => {
    const { lines } = await run(placeOf(spec, "readonly: 0"));
    expect(lines.filter((line) => line.startsWith(spec))).toHaveLength(2);
  });

  it("that declares nothing leads to the nearest declaration", async () => {
    const { code, errors } = await run(`${spec}:1`);
    expect(code).toBe(1);
    expect(errors).toContain(`the nearest is staticGrants, ${placeOf(spec, "staticGrants")}`);
    expect((await run("spec/netif.ts:1")).errors).toBe(
      "error: spec/netif.ts:1 belongs to no declaration\n",
    );
  });
});

describe("a wrong place", () => {
  it.each([
    ["generated/netif.h:99999", "generated/netif.h has no line 99999"],
    ["generated/netif.h:0", "generated/netif.h has no line 0"],
    ["nothing.h:3", "cannot read nothing.h: there is no such file"],
    ["README.md:3", "README.md is neither a file of spec/netif.ts nor generated from it"],
  ])("%s is an error", async (what, message) => {
    const { code, lines, errors } = await run(what);
    expect(code).toBe(2);
    expect(lines).toEqual([]);
    expect(errors).toContain(`error: ${message}\n`);
  });
});

describe("as JSON", () => {
  it("are the same places, with their kinds", async () => {
    const { code, lines } = await run("grant_ref_t", { isJson: true });
    expect(code).toBe(0);
    expect(JSON.parse(lines.join("\n"))).toEqual({
      found: [
        {
          name: "grant_ref_t",
          kind: "alias",
          spec: { file: "spec/netif/overview.ts", line: expect.any(Number) },
          outputs: [
            { file: "generated/netif.ts", line: expect.any(Number) },
            { file: "generated/netif.md", line: expect.any(Number) },
          ],
        },
      ],
    });
  });

  it("is an error, too", async () => {
    const { lines } = await run("generated/netif.h:1", { isJson: true });
    expect(JSON.parse(lines.join("\n"))).toMatchObject({
      error: { message: "generated/netif.h:1 belongs to no declaration" },
    });
  });
});

it("a line of a header that is not generated leads to the spec by its name", async () => {
  const path = join(folder, "other.h");
  writeFileSync(path, "struct xen_netif_gref {\n\tgrant_ref_t ref;\n};\n\nint x;\n");
  const { code, lines } = await run(`${path}:2`);
  expect(code).toBe(0);
  expect(lines[0]).toBe(`${placeOf("spec/netif/gref.ts", "ref: input")}: xen_netif_gref.ref`);
  expect((await run(`${path}:4`)).errors).toContain("belongs to no declaration");
});
