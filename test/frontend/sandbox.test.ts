import { createContext, Script } from "node:vm";
import { describe, expect, test } from "vitest";
import { copyOf, makeSandbox, runWithTimeout } from "../../src/frontend/evaluate/sandbox.ts";

/** Milliseconds that something endless gets. */
const limit = 20;

/** Milliseconds that no machine needs for what ends. */
const longLimit = 600_000;

function valueOf(expression: string, { compile } = makeSandbox()): unknown {
  return compile(`(function () { "use strict"; return (${expression}); })`, "test")?.(undefined);
}

describe("a sandbox", () => {
  test.each([
    ["an object", "globalThis.constructor"],
    ["an object without a prototype", "Object"],
    ["what calls the script", "(() => 1)"],
    ["an error of the engine", "(() => { try { null.x } catch (error) { return error } })()"],
    [
      "an overflow",
      "(() => { const f = () => f(); try { f() } catch (error) { return error } })()",
    ],
  ])("does not compile a string as code by %s", (_, value) => {
    const run = `((${value}).constructor.constructor ?? Function)("return typeof process")()`;
    expect(() => valueOf(run)).toThrow(/Code generation from strings disallowed/);
  });

  test.each(["Date", "Math.random", "Promise", "Intl", "WebAssembly", "WeakRef", "console"])(
    "has no %s, and reports its use",
    (name) => {
      const sandbox = makeSandbox();
      valueOf(name, sandbox);
      const { incidents } = sandbox.runtime;
      expect(incidents.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
        `removedGlobal ${name}`,
      ]);
    },
  );

  test("has nothing of Node", () => {
    expect(valueOf("typeof process + typeof require + typeof Buffer")).toBe("undefined".repeat(3));
  });

  test("hides the callers of a spec", () => {
    const caught = valueOf(`(() => {
      const seen = [];
      try { Error.prepareStackTrace = (_, frames) => seen.push(frames); } catch {}
      String(new Error("x").stack);
      return seen.length;
    })()`);
    expect(caught).toBe(0);
  });
});

describe("runWithTimeout", () => {
  test("gives what the work gives, or what it throws", () => {
    expect(runWithTimeout(() => 5, longLimit)).toEqual({ kind: "done", value: 5 });
    expect(
      runWithTimeout(() => {
        throw 6;
      }, longLimit),
    ).toEqual({ kind: "threw", error: 6 });
  });

  test.each([
    ["a loop", "for (;;);"],
    ["a getter", "({ get x() { for (;;); } }).x"],
    ["what is done at last", "try { for (;;); } finally { for (;;); }"],
  ])("ends %s", (_, code) => {
    const context = createContext();
    expect(runWithTimeout(() => new Script(code).runInContext(context), limit)).toEqual({
      kind: "endless",
    });
  });

  test("ends the trap of a proxy that work of this sandbox calls", () => {
    const trap = () => {
      for (;;);
    };
    const endless: Readonly<Record<string, unknown>> = new Proxy({}, { get: trap });
    expect(runWithTimeout(() => endless["x"], limit)).toEqual({ kind: "endless" });
  });
});

describe("copyOf", () => {
  test("keeps values, order, symbols and shared objects", () => {
    const symbol = Symbol.for("abispec.test");
    const shared = { b: 1n, a: [1, undefined, "x"] };
    const from = { shared, again: shared, [symbol]: shared, itself: {} as object };
    from.itself = from;
    const copy = copyOf(from) as typeof from;
    expect(copy).toEqual(from);
    expect(copy).not.toBe(from);
    expect(copy.again).toBe(copy.shared);
    expect(copy[symbol]).toBe(copy.shared);
    expect(copy.itself).toBe(copy);
    expect(Object.keys(copy.shared)).toEqual(["b", "a"]);
  });

  test("copies no methods of another sandbox", () => {
    const list = valueOf(`(() => {
      Array.prototype.map = () => "changed";
      return { list: [1] };
    })()`) as { list: number[] };
    const copy = copyOf(list) as typeof list;
    expect(copy.list.map((one) => one + 1)).toEqual([2]);
  });

  test("reads a getter once, and of a function what it has", () => {
    let reads = 0;
    const from = {
      get count() {
        return ++reads;
      },
      word: Object.assign(() => 1, { part: 2 }),
    };
    const copy = copyOf(from) as typeof from;
    expect([copy.count, copy.count, reads]).toEqual([1, 1, 1]);
    expect(copy.word).toEqual({ part: 2 });
  });

  test("refuses what is nested too deeply to be walked", () => {
    let nested: object = {};
    for (let depth = 0; depth < 100_000; depth++) nested = { nested };
    expect(() => copyOf(nested)).toThrow(RangeError);
  });
});
