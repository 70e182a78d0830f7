import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { configurableCodes } from "../../src/diagnostics/codes/catalogue.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "abispec-suppressions-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function compiled(body: string, part = "", includes = "includes: [],") {
  const path = join(folder, "things.ts");
  await writeFile(
    path,
    `import { codes, constant, header, must, ring, struct, uint8_t, uint32_t } from "abispec";
${body}
/** Things. */
export default header({
  name: "things",
  title: "Things",
  guard: "THINGS_H",
  licence: "MIT",
  byteOrder: "little",
  ${includes}
  ${part}
});
`,
  );
  const { diagnostics, suppressed, outputs } = await compile(path);
  return {
    found: diagnostics.map(({ code, severity, span }) => `${severity} ${code} ${span?.line}`),
    suppressed: suppressed.map(
      ({ diagnostic, suppression }) => `${diagnostic.code}: ${suppression.reason}`,
    ),
    outputs: outputs.map(({ text }) => text).join(""),
  };
}

const tag = "@abispec-ignore";

describe("a suppression", () => {
  test.each([
    ["in a line above", `  // ${tag} undocumented no need\n  first: uint8_t,`],
    ["behind the code", `  first: uint8_t, // ${tag} undocumented no need`],
    ["in a block above", `  /* ${tag} undocumented no need */\n  first: uint8_t,`],
    ["in a block on its line", `  /* ${tag} undocumented no need */ first: uint8_t,`],
    [
      "in a comment of several lines",
      `  /**\n   * ${tag} undocumented no\n   * need\n   */\n  first: uint8_t,`,
    ],
    [
      "above other comments",
      `  // ${tag} undocumented no need\n  // A remark.\n\n  first: uint8_t,`,
    ],
  ])("%s suppresses the finding there", async (_, member) => {
    const { found, suppressed, outputs } = await compiled(
      `/** A thing. */\nexport const thing = struct({\n${member}\n});`,
    );
    expect(found).toEqual([]);
    expect(suppressed).toEqual(["undocumented: no need"]);
    expect(outputs).toContain("struct thing");
    expect(outputs).not.toContain("no need");
    expect(outputs).not.toContain(tag);
  });

  test("within a comment covers that comment, and the rest stays prose", async () => {
    const { found, suppressed, outputs } = await compiled(`/**
 * A thing as {@link nowhere} says.
 *
 * ${tag} unresolved-link it is in a manual
 *
 * Its last word.
 */
export const thing = struct({ /** First. */ first: uint8_t });`);
    expect(found).toEqual([]);
    expect(suppressed).toEqual(["unresolved-link: it is in a manual"]);
    expect(outputs).toContain("Its last word.");
    expect(outputs).not.toContain("manual");
  });

  test("in a comment of its own covers only the line below it", async () => {
    const { found, outputs } = await compiled(`/** A thing. */
/** ${tag} hidden-padding sent so for years */
export const thing = struct({
  /** First. */
  first: uint8_t,
  /** Second. */
  /** ${tag} hidden-padding sent so for years */
  second: uint32_t,
});`);
    expect(found).toEqual(["error unused-suppression 3"]);
    expect(outputs).toBe("");
  });

  test("covers no other line and no other code", async () => {
    const { found } = await compiled(`/** A thing. */
export const thing = struct({
  // ${tag} undocumented no need
  first: uint8_t,
  second: uint8_t,
  // ${tag} hidden-padding no need
  third: uint8_t,
});`);
    expect(found).toEqual([
      "error undocumented 6",
      "error unused-suppression 7",
      "error undocumented 8",
    ]);
  });

  test("does not begin in a string or in the middle of a line of prose", async () => {
    const { found } = await compiled(
      `/** A thing; see ${tag} undocumented x. */\nexport const thing = struct({ /** First. */ first: uint8_t });`,
      `includes: [\`\n// ${tag} undocumented x\n\`].slice(1),`,
      "",
    );
    expect(found).toEqual([]);
  });

  test("is not reported as unused where another error may hide the one that it suppresses", async () => {
    const { found } = await compiled(`/** A thing. */
export const thing = struct({
  /** First. */
  first: uint8_t,
  /** Second. */
  // ${tag} hidden-padding sent so for years
  second: "uint32_t",
});`);
    expect(found).toEqual(["error wrong-kind 8"]);
  });
});

describe("a severity", () => {
  test("makes a warning of an error, and does not stop the generation", async () => {
    const { found, outputs } = await compiled(
      "export const thing = struct({ first: uint8_t });",
      'severities: { undocumented: "warning" },',
    );
    expect(found).toEqual(["warning undocumented 2", "warning undocumented 2"]);
    expect(outputs).toContain("struct thing");
  });

  test("leaves other codes alone", async () => {
    const { found, outputs } = await compiled(
      "export const thing = struct({ first: uint8_t });",
      'severities: { unproven: "warning", undocumented: "error" },',
    );
    expect(found).toEqual(["error undocumented 2", "error undocumented 2"]);
    expect(outputs).toBe("");
  });
});

test("every output is written while every configurable code is a warning", async () => {
  await writeFile(
    join(folder, "things.scenarios.ts"),
    'import { scenarios } from "abispec";\nexport default scenarios({ chapters: [] });\n',
  );
  const { found, outputs } = await compiled(
    `// A remark.
export const __THING_SIZE = codes({ ONE: 1, TWO: 2 });
export const BELL_STATUS = codes({ OK: 0 });
export const thing = struct({
  first: uint8_t,
  /** As {@link nowhere} says. */
  second: uint32_t,
});
const LIMIT = constant(4);
export { LIMIT };
export const bell_request = struct({
  id: uint8_t,
  type: uint8_t.of(__THING_SIZE),
  data: uint8_t,
});
export const bell_response = struct({
  id: uint8_t,
  type: uint8_t.of(__THING_SIZE),
  status: uint8_t.of(BELL_STATUS),
  data: uint8_t,
});
export const bells = ring({
  request: bell_request,
  response: bell_response,
  rules: { one: must },
  messages: { id: "id", type: "type", status: "status", words: "data", result: "data" },
});
export const CHIME = bells.message(__THING_SIZE.ONE, { request: {}, response: { OK: {} } });`,
    `severities: { ${configurableCodes.map((code) => `"${code}": "warning"`).join(", ")} },`,
    "",
  );
  expect(new Set(found.map((one) => one.split(" ").slice(0, 2).join(" ")))).toEqual(
    new Set(configurableCodes.map((code) => `warning ${code}`)),
  );
  expect(outputs).toContain("__THING_SIZE_ONE");
});

describe("an error of types is not hidden by what is beside it", () => {
  test.each([
    ["suppressed", `// ${tag} undocumented no need\n`, ""],
    ["lowered to a warning", "", 'severities: { undocumented: "warning" },'],
  ])("and is %s", async (_, comment, part) => {
    const { found, outputs } = await compiled(
      `${comment}export const THINGS: string = constant(1);\n`,
      part,
    );
    expect(found.filter((one) => one.startsWith("error"))).toEqual([
      `error type-error ${comment === "" ? 2 : 3}`,
    ]);
    expect(outputs).toBe("");
  });
});
