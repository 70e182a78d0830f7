import fc from "fast-check";
import { expect, test } from "vitest";
import { diagramsOf, diagramWidth } from "../../../src/codegen/diagram/diagram.ts";
import { abis } from "../../../src/model/layout/abi.ts";
import { layoutOf } from "../../../src/model/layout/layout.ts";
import type { Aggregate, Type } from "../../../src/model/type.ts";
import { array, codes, member, struct, union, unsigned } from "../c/build.ts";
import { abiNamed } from "../../abi-named.ts";

function drawn(aggregate: Aggregate, name = "x86_64"): string {
  return diagramsOf(aggregate, abiNamed(name))
    .map(({ variant, lines }) => {
      const by = variant?.codes.map(({ cName }) => cName).join();
      return [...(variant ? [`${variant.path} ${by}`] : []), ...lines].join("\n");
    })
    .join("\n");
}

const inPlace = (...members: Parameters<typeof struct>[1][number][]): Type => ({
  kind: "struct",
  struct: struct(undefined, members),
});

test("a row has eight octets where the names fit, and only the octets that there are", () => {
  const request = struct("request", [
    member("id", unsigned(16)),
    member("type", unsigned(16)),
    member("data", array(unsigned(32), 2)),
  ]);
  expect(`\n${drawn(request)}`).toBe(`
   0     1     2     3     4     5     6     7   octet
+-----+-----+-----+-----+-----+-----+-----+-----+
|    id     |   type    |        data[0]        | 0
+-----+-----+-----+-----+-----+-----+-----+-----+
|        data[1]        | 8
+-----+-----+-----+-----+`);
});

test("the only member of a struct that is declared on its own has the name of its member before it", () => {
  const address: Type = { kind: "struct", struct: struct("address", [member("at", unsigned(32))]) };
  const route = struct("route", [member("to", address), member("hops", unsigned(32))]);
  expect(`\n${drawn(route)}`).toBe(`
   0     1     2     3     4     5     6     7   octet
+-----+-----+-----+-----+-----+-----+-----+-----+
|         to.at         |         hops          |
+-----+-----+-----+-----+-----+-----+-----+-----+`);
});

test("padding that no member names shows, and an integer in two rows is one box", () => {
  const odd = struct("odd", [member("first", unsigned(8)), member("something", unsigned(64))]);
  expect(`\n${drawn(odd)}`).toBe(`
   0     1     2     3     4     5     6     7   octet
+-----+-----+-----+-----+-----+-----+-----+-----+
|first|                (padding)                | 0
+-----+-----+-----+-----+-----+-----+-----+-----+
|                   something                   | 8
+-----+-----+-----+-----+-----+-----+-----+-----+`);
  const wide = struct("wide", [member("long_name", unsigned(8)), member("value", unsigned(64))]);
  expect(`\n${drawn(wide, "i386")}`).toBe(`
      0           1           2           3      octet
+-----------+-----------+-----------+-----------+
| long_name |             (padding)             | 0
+-----------+-----------+-----------+-----------+
|                     value                     | 4
+                                               +
|                                               | 8
+-----------+-----------+-----------+-----------+`);
});

test("many variants that are declared on their own are drawn there", () => {
  const names = ["a", "b", "c", "d", "e"];
  const type = codes("T", Object.fromEntries(names.map((name, index) => [name, BigInt(index)])));
  const event = (some: readonly string[]) => {
    const variants = some.map((name) => {
      const own = struct(`event_${name}`, [member(name, unsigned(32))]);
      return member(name, { kind: "struct", struct: own });
    });
    const cases = Object.fromEntries(some.map((name) => [name, name]));
    return struct("event", [
      member("type", { ...unsigned(32), values: type }),
      member("u", { kind: "union", union: union(variants, { codes: type, cases }) }),
    ]);
  };
  expect(diagramsOf(event(names.slice(1)), abiNamed("x86_64"))).toHaveLength(4);
  expect(`\n${drawn(event(names))}`).toBe(`
   0     1     2     3     4     5     6     7   octet
+-----+-----+-----+-----+-----+-----+-----+-----+
|         type          |           u           |
+-----+-----+-----+-----+-----+-----+-----+-----+`);
});

test("a struct of many unions is drawn once, and one of several with each of their variants", () => {
  const choice = (index: number) =>
    member(`u${index}`, {
      kind: "union",
      union: union([member("a", unsigned(32)), member("b", unsigned(32))]),
    });
  const choices = (count: number) =>
    struct(
      "choices",
      Array.from({ length: count }, (_, index) => choice(index)),
    );
  expect(diagramsOf(choices(16), abiNamed("x86_64"))).toHaveLength(32);
  expect(diagramsOf(choices(500), abiNamed("x86_64"))).toHaveLength(1);
  expect(drawn(choices(17)).split("\n").slice(0, 4).join("\n")).toBe(
    `
   0     1     2     3     4     5     6     7   octet
+-----+-----+-----+-----+-----+-----+-----+-----+
|          u0           |          u1           | 0
+-----+-----+-----+-----+-----+-----+-----+-----+`.slice(1),
  );
});

test("each variant of a tagged union has its diagram, with the codes that select it", () => {
  const type = codes("T", { NONE: 0n, GSO: 1n, ADD: 2n, DEL: 3n });
  const variants = union(
    [
      member("gso", inPlace(member("size", unsigned(16)), member("type", unsigned(8)))),
      member("mcast", inPlace(member("addr", array(unsigned(8), 6)))),
      member("pad", array(unsigned(16), 3), true),
    ],
    { codes: type, cases: { GSO: "gso", ADD: "mcast", DEL: "mcast" } },
  );
  const info = struct("info", [
    member("type", { ...unsigned(8), values: type }),
    member("flags", unsigned(8)),
    member("u", { kind: "union", union: variants }),
  ]);
  expect(`\n${drawn(info)}`).toBe(`
u.gso T_GSO
      0           1           2           3      octet
+-----------+-----------+-----------+-----------+
|   type    |   flags   |         size          | 0
+-----------+-----------+-----------+-----------+
| gso.type  | (padding) |       (unused)        | 4
+-----------+-----------+-----------+-----------+
u.mcast T_ADD,T_DEL
      0           1           2           3      octet
+-----------+-----------+-----------+-----------+
|   type    |   flags   |      addr[0..1]       | 0
+-----------+-----------+-----------+-----------+
|                  addr[2..5]                   | 4
+-----------+-----------+-----------+-----------+`);
});

test("long arrays fold, and names that do not fit are broken", () => {
  const segment = inPlace(
    member("gref", unsigned(32)),
    member("the_first_of_all_sectors", unsigned(8)),
  );
  const table = struct("table", [
    member("key", array(unsigned(8), 40)),
    member("segment", array(segment, 1)),
  ]);
  expect(`\n${drawn(table)}`).toBe(`
        0               1               2               3        octet
+---------------+---------------+---------------+---------------+
|                              key                              | 0
:                              ...                              :
+---------------+---------------+---------------+---------------+
|                             gref                              | 40
+---------------+---------------+---------------+---------------+
| the_first_of_ |                   (padding)                   | 44
|  all_sectors  |                                               |
+---------------+---------------+---------------+---------------+`);
});

const field: fc.Arbitrary<Type> = fc.letrec<{ type: Type }>((tie) => ({
  type: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom<8 | 16 | 32 | 64>(8, 16, 32, 64).map(unsigned),
    fc.tuple(tie("type"), fc.integer({ min: 1, max: 40 })).map(([type, n]) => array(type, n)),
    fc.array(tie("type"), { minLength: 1, maxLength: 4 }).map((types) => inPlace(...named(types))),
    fc
      .array(tie("type"), { minLength: 1, maxLength: 3 })
      .map((types): Type => ({ kind: "union", union: union(named(types)) })),
  ),
})).type;

function named(types: readonly Type[]) {
  return types.map((type, index) => member("name_".repeat(index * 2) + index, type));
}

test("whatever the struct, lines are short and a diagram ends where the struct does", () => {
  const property = fc.property(
    fc.array(field, { minLength: 1, maxLength: 5 }),
    fc.constantFrom(...abis),
    (types, target) => {
      const aggregate = struct("s", named(types));
      const { size } = layoutOf(aggregate, target);
      for (const { lines } of diagramsOf(aggregate, target)) {
        const widths = lines.map((line) => line.length);
        expect(Math.max(...widths)).toBeLessThanOrEqual(diagramWidth);
        const last = lines.at(-1) ?? "";
        const start =
          lines
            .findLast((line) => /\| \d+$/.test(line))
            ?.split("| ")
            .at(-1) ?? "0";
        if (lines.at(-2)?.startsWith(":")) continue;
        expect(Number(start) + last.split("+").length - 2).toBe(size);
      }
    },
  );
  fc.assert(property, { numRuns: 300, endOnFailure: true });
});
