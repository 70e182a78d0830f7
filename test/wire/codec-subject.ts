import { aggregateType } from "../../src/naming/c.ts";
import { readFunction, writeFunction } from "../../src/naming/typescript.ts";
import { suffixOn } from "../../src/naming/typescript.ts";
import type { Abi } from "../../src/model/layout/abi.ts";
import { presentOn } from "../../src/model/layout/present.ts";
import { conditionsWithin } from "../../src/model/layout/variants.ts";
import type { Aggregate, DeclaredAggregate, Type } from "../../src/model/type.ts";
import { bytesWritten, readFrom } from "./buffer.ts";
import { valueExtent } from "./extent.ts";
import { boundaryCount, generate } from "./generate.ts";
import type { EmittedModule } from "./module.ts";
import { slotOf, type Slot } from "./sample.ts";
import type { SampleParts, Subject } from "./subject.ts";
import { leavesOf, type Tree } from "./tree.ts";
import { treeFrom, valueOf } from "./value.ts";

/** A struct or union that C has a name for. */
export type NamedDeclaration = DeclaredAggregate;

/** As a type, with the members that it has on `abi`. */
export function typeOf(aggregate: Aggregate, abi: Abi): Type {
  const type: Type =
    aggregate.kind === "struct"
      ? { kind: "struct", struct: aggregate }
      : { kind: "union", union: aggregate };
  return typeOn(type, abi);
}

/** A type with the members that it has on `abi`, at every depth. */
function typeOn(type: Type, abi: Abi): Type {
  switch (type.kind) {
    case "scalar":
      return type;
    case "array":
      return { ...type, element: typeOn(type.element, abi) };
    case "struct":
      return { ...type, struct: presentIn(type.struct, abi) };
    case "union":
      return { ...type, union: presentIn(type.union, abi) };
  }
}

function presentIn<A extends Aggregate>(aggregate: A, abi: Abi): A {
  if (conditionsWithin(aggregate).length === 0) return aggregate;
  const present = presentOn(aggregate, abi);
  const members = present.members.map((member) => ({
    ...member,
    type: typeOn(member.type, abi),
  }));
  return { ...present, members };
}

/** The reader and the writer of a struct or union. */
export function codecSubject(
  declaration: NamedDeclaration,
  module: EmittedModule,
  abi: Abi,
): Subject {
  const { name } = declaration;
  const suffix = suffixOn(declaration, abi);
  const type = typeOf(declaration, abi);
  const { size, text, isFixed } = valueExtent(declaration, module, abi);
  const slots = (tree: Tree): readonly Slot[] =>
    leavesOf(tree, abi).map((leaf) => slotOf(leaf, name));
  const readTree = (bytes: Uint8Array): Tree =>
    readFrom(bytes, (view, offset) =>
      treeFrom(type, module.call(readFunction(name, suffix), view, offset), name),
    );
  const sample = (tree: Tree, given: Uint8Array | undefined): SampleParts => {
    const value = valueOf(tree);
    const written = bytesWritten(size, 0xff, (view, offset) => {
      module.call(writeFunction(name, suffix), view, offset, value);
    });
    const image = given ?? written;
    return {
      type: aggregateType(declaration),
      size: text,
      stored: slots(tree),
      written,
      image,
      loaded: slots(readTree(image)),
      read: (bytes) => slots(readTree(bytes)),
    };
  };
  return {
    name,
    boundaries: boundaryCount(type, "codec"),
    fromChoice: (choice) => sample(generate(type, "codec", choice, abi), undefined),
    fromBytes: isFixed
      ? (random) => {
          const bytes = Uint8Array.from({ length: size }, () => random.below(256));
          return sample(readTree(bytes), bytes);
        }
      : undefined,
  };
}
