import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compile } from "../../../src/compile.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

const folder = temporaryFolder();

const { diagnostics, outputs } = await compile(specPath());
const module = outputs.find(({ name }) => name === "groups.ts")?.text ?? "";

function specPath(): string {
  const path = join(folder, "groups.ts");
  writeFileSync(
    path,
    `import { array, header, ring, struct, uint32_t, uint64_t } from "abispec";
/** Its members have the same offsets on every ABI, though their alignment differs. */
export const extent = struct({ /** First. */ start: uint64_t, /** Number. */ length: uint64_t });
/** Around it. */
export const extents = struct({ /** Two. */ both: array(extent, 2) });
/** Twelve bytes. */
export const slot_request = struct({ /** Words. */ words: array(uint32_t, 3) });
/** Eight bytes, which some ABIs align to eight. */
export const slot_response = struct({ /** A number. */ value: uint64_t });
/** Its slots have twelve or sixteen bytes. */
export const slot = ring({ request: slot_request, response: slot_response });
/** Moved by the alignment of what is inside. */
export const moved = struct({ /** A word. */ word: uint32_t, /** An extent. */ extent }, { implicitPadding: true });
/** Groups. */
export default header({ name: "groups", title: "Groups", guard: "GROUPS_H", licence: "MIT", byteOrder: "little", includes: [] });
`,
  );
  return path;
}

function exported(name: RegExp): string[] {
  const declared = module.matchAll(/^export (?:function|const|class) (\w+)/gm);
  return [...declared].map(([, found]) => found ?? "").filter((found) => name.test(found));
}

test("a struct with the same offsets on every ABI has one codec, whatever its alignment", () => {
  expect(diagnostics).toEqual([]);
  expect(exported(/^read_(extents?|slot_re\w+)/)).toEqual([
    "read_extent",
    "read_extents",
    "read_slot_request",
    "read_slot_response",
  ]);
});

test("a struct that is moved by alignment has a codec for each layout", () => {
  expect(exported(/^read_moved/)).toEqual(["read_moved_x86_64", "read_moved_i386"]);
});

test("a ring whose slots have another distance on some ABIs has a page for each layout", () => {
  expect(exported(/^slot_sring\w*_SLOT_SIZE/)).toEqual([
    "slot_sring_SLOT_SIZE_x86_64",
    "slot_sring_SLOT_SIZE_i386",
  ]);
});
