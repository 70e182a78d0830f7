import { describe, expect, test } from "vitest";
import type { Declaration } from "../../src/model/declaration.ts";
import type { ArrayType } from "../../src/model/type.ts";
import { isOpen, visitDeclaration, visitType, type DeclarationOf } from "../../src/model/visit.ts";
import {
  array,
  codes,
  conditionOf,
  inStruct,
  inUnion,
  ring,
  scalar,
  struct,
  union,
} from "./builders.ts";

const { span, prose, name } = codes("lamp");
const named = { span, prose, name };
const disk = ring(struct({}), struct({}));
const code = {
  ...named,
  ...{ value: 1n, spelling: "1", unsigned: false, cName: "LAMP_ON", role: "code" as const },
  places: { value: span },
};
const member = {
  type: scalar(8),
  direction: undefined,
  padding: false,
  anonymous: false,
  packed: false,
  aligned: undefined,
  ...named,
};

/** One declaration of each kind: a kind without one is a compile error. */
const declarations: { readonly [Kind in Declaration["kind"]]: DeclarationOf<Kind> } = {
  alias: {
    ...named,
    kind: "alias",
    type: scalar(8),
    header: undefined,
    aligned: undefined,
    macro: false,
    places: { header: span, of: span },
  },
  constant: { ...code, kind: "constant", header: undefined, places: { value: span, header: span } },
  codes: codes("lamp"),
  flags: { ...codes("lamp"), kind: "flags", values: [] },
  struct: { ...struct({}), name },
  union: { ...union({}), name },
  ring: disk,
  message: {
    ...named,
    kind: "message",
    ring: disk,
    envelope: {
      ...{ id: member, type: member, status: member, words: member, result: member },
      reserved: undefined,
    },
    code,
    places: { code: span },
    parameters: [],
    replies: [],
    rules: [],
  },
  key: {
    ...named,
    kind: "key",
    path: "lamp",
    writer: "both",
    values: undefined,
    absent: undefined,
    without: undefined,
    places: { path: span, absent: span, without: span },
  },
  section: { ...named, kind: "section", title: "Lamps", places: { title: span } },
  verbatim: {
    ...named,
    kind: "verbatim",
    lines: [],
    sameAs: undefined,
    header: undefined,
    places: { header: span },
  },
};

/** Names the function that is called, and what it is called with. */
const called =
  (by: string) =>
  ({ kind }: { readonly kind: string }) =>
    `${by}(${kind})`;

const visitor = {
  aggregate: called("aggregate"),
  alias: called("alias"),
  constant: called("constant"),
  codes: called("codes"),
  flags: called("flags"),
  ring: called("ring"),
  message: called("message"),
  key: called("key"),
  section: called("section"),
  verbatim: called("verbatim"),
};

describe("a visitor of declarations", () => {
  test.each(Object.values(declarations))("has its function for $kind called", (declaration) => {
    const { kind } = declaration;
    const isAggregate = kind === "struct" || kind === "union";
    expect(visitDeclaration(declaration, visitor)).toBe(
      isAggregate ? `aggregate(${kind})` : `${kind}(${kind})`,
    );
  });
});

describe("a visitor of types", () => {
  const ofTypes = { ...visitor, scalar: called("scalar"), array: called("array") };

  test.each([scalar(8), array(scalar(8), 2), inStruct(struct({})), inUnion(union({}))])(
    "has its function for $kind called",
    (type) => {
      const { kind } = type;
      const isAggregate = kind === "struct" || kind === "union";
      expect(visitType(type, ofTypes)).toBe(
        isAggregate ? `aggregate(${kind})` : `${kind}(${kind})`,
      );
    },
  );
});

test("a flexible array is no end where something follows in each program that has it", () => {
  const flexible: ArrayType = {
    ...array(scalar(8), 0),
    flexible: {
      count: undefined,
      isBytes: false,
      most: undefined,
      spelling: "",
      places: { count: span },
    },
  };
  const [small, tools] = [conditionOf("defined(SMALL)"), conditionOf("defined(TOOLS)")];
  const isOpenWith = (one: typeof small | undefined, next: typeof small | undefined) =>
    isOpen({
      kind: "struct",
      struct: {
        ...struct({}),
        members: [
          { ...member, name: "list", type: flexible, condition: one },
          { ...member, name: "tail", condition: next },
        ],
      },
    });
  expect(isOpenWith(undefined, undefined)).toBe(false);
  expect(isOpenWith(undefined, small)).toBe(true);
  expect(isOpenWith(small, tools)).toBe(true);
  expect(isOpenWith(small, small)).toBe(false);
  expect(isOpenWith({ ...tools, outer: small }, conditionOf("defined(SMALL)"))).toBe(false);
  expect(isOpenWith(small, { ...tools, outer: small })).toBe(true);
});
