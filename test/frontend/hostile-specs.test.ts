import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "abispec-hostile-"));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

const header = `
/** Things. */
export default a.header({ name: "things", title: "Things", guard: "THINGS_H", licence: "MIT", byteOrder: "little", includes: [] });
`;
const ringParts = `
/** One. */
export const one = a.struct({ /** A word. */ word: a.uint32_t });
`;

/** Specs that no type check has seen: each has to end in a finding, and none in an exception of ours. */
const specs: Readonly<Record<string, string>> = {
  "no header": "export default 5;",
  "a header of nothing": "export default a.header();",
  "an empty header": "export default a.header({});",
  "a struct of nothing": `/** S. */ export const s = a.struct(undefined);${header}`,
  "members that are nothing": `/** S. */ export const s = a.struct({ /** A. */ a: undefined, /** B. */ b: null, /** C. */ c: "x" });${header}`,
  "words without arguments": `/** S. */ export const s = a.struct({ /** A. */ a: a.array(), /** B. */ b: a.input(), /** C. */ c: a.uint8_t.of() });${header}`,
  "an array of a huge length": `/** S. */ export const s = a.struct({ /** A. */ a: a.array(a.uint8_t, 1e300) });${header}`,
  "codes of nothing": `/** C. */ export const c = a.codes(null);${header}`,
  "codes that are not numbers": `/** C. */ export const c = a.codes({ /** A. */ A: NaN, /** B. */ B: {}, /** C. */ C: a.bound() });${header}`,
  "flags that are not bits": `/** F. */ export const f = a.flags({ /** A. */ a: -1, /** B. */ b: 64, /** C. */ c: "1" });${header}`,
  "a ring of nothing": `/** R. */ export const r = a.ring({});${header}`,
  "a ring of no structs": `/** R. */ export const r = a.ring({ request: a.uint8_t, response: 4 });${header}`,
  "roles of nothing": `${ringParts}/** R. */ export const r = a.ring({ request: one, response: one, messages: {} });${header}`,
  "a message of nothing": `${ringParts}/** R. */ export const r = a.ring({ request: one, response: one });\n/** M. */ export const m = r.message(5, {});${header}`,
  "a key of nothing": `/** K. */ export const k = a.key(5, {});${header}`,
  "a section of nothing": `/** S. */ export const s = a.section();${header}`,
  "an alias of a struct": `/** A. */ export const x = a.alias(a.struct({}));${header}`,
  "a union with cases but no codes": `/** U. */ export const u = a.union({ /** A. */ a: a.uint8_t }, { cases: { A: "a" } });${header}`,
  "a declaration that is exported away from its declaration": `/** X. */\nconst x = a.constant(1);\nexport { x };${header}`,
  "a verbatim file outside of the spec": `/** V. */ export const v = a.verbatim("../../etc/passwd");${header}`,
  "a verbatim file with an absolute path": `/** V. */ export const v = a.verbatim("/etc/passwd");${header}`,
  "something thrown that throws again": "throw { get message() { throw 1; } };",
  "nothing thrown": "throw undefined;",
  "endless recursion": "function f() { f(); }\nf();",
  "an import of a module of Node": `import { readFileSync } from "node:fs";\nreadFileSync("x");${header}`,
  "the clock": `/** X. */ export const x = a.constant(Date.now());${header}`,
  "random numbers": `/** X. */ export const x = a.constant(Math.random());${header}`,
  "something thrown that can't be read in time": "throw { get message() { for (;;); } };",
  "a default export that throws when it is read":
    "export default new Proxy({}, { get() { throw new Error('read'); } });",
  "an export that can't be read": `const { proxy, revoke } = Proxy.revocable({}, {});\nrevoke();\nexport const p = proxy;${header}`,
  "an array whose methods are others": `Array.prototype.map = () => "changed";\n/** S. */ export const s = a.struct({});${header}`,
  "code made of text": `a.header.constructor("return process")().exit(0);${header}`,
  "the global of the process": `globalThis.constructor.constructor("return process")().exit(0);${header}`,
  "an import while it runs": `const later = async () => {\n  try { await import(String(1)); }\n  catch (error) { error.constructor.constructor("return process")().exit(0); }\n};\nlater();${header}`,
  "a promise that fails": `Promise.reject(new Error("late"));${header}`,
  "a function that waits": `const wait = async () => { throw new Error("late"); };\nwait();${header}`,
  "a wait": `await 1;${header}`,
  "the environment": `process.exit(0);${header}`,
};

describe("a spec that is wrong in kind gives a finding and no output", () => {
  test.each(Object.entries(specs))("%s", async (name, text) => {
    const path = join(folder, `${name.replaceAll(/\W/g, "-")}.ts`);
    await writeFile(path, `import * as a from "abispec";\n${text}`);
    const { diagnostics, outputs } = await compile(path);
    expect(diagnostics).not.toEqual([]);
    expect(outputs).toEqual([]);
    for (const { span } of diagnostics) expect(span?.file).toBe(path);
  });
});
