import { aggregateType } from "../../src/naming/c.ts";
import { tableClass } from "../../src/naming/typescript.ts";
import { suffixOn } from "../../src/naming/typescript.ts";
import type { Abi } from "../../src/model/layout/abi.ts";
import { readPlace, writePlace } from "./accessor.ts";
import { bytesWritten, readFrom } from "./buffer.ts";
import { randomChoice } from "./choice.ts";
import { typeOf, type NamedDeclaration } from "./codec-subject.ts";
import { valueExtent } from "./extent.ts";
import { boundaryCount, generate } from "./generate.ts";
import type { EmittedModule } from "./module.ts";
import { slotOf, type Slot } from "./sample.ts";
import type { SampleParts, Subject } from "./subject.ts";
import { leavesOf, type Leaf } from "./tree.ts";
import { integerFrom, integerValue } from "./value.ts";

/** The accessor of a struct or union in place, which reaches every variant of every union. */
export function placeSubject(
  declaration: NamedDeclaration,
  module: EmittedModule,
  abi: Abi,
): Subject {
  const { name } = declaration;
  const suffix = suffixOn(declaration, abi);
  const type = typeOf(declaration, abi);
  const { size, text, isFixed } = valueExtent(declaration, module, abi);
  const tableAt = (view: DataView, offset: number): object =>
    module.construct(tableClass(name, suffix), view, offset, 1);
  const read = (bytes: Uint8Array, leaves: readonly Leaf[]): readonly Slot[] =>
    readFrom(bytes, (view, offset) => {
      const table = tableAt(view, offset);
      return leaves.map((leaf) => {
        const slot = slotOf(leaf, name);
        const value = readPlace(table, leaf.steps);
        return { ...slot, value: integerFrom(leaf.integer, value, slot.place) };
      });
    });
  const write = (leaves: readonly Leaf[], values: readonly Slot[]): Uint8Array =>
    bytesWritten(size, 0, (view, offset) => {
      const table = tableAt(view, offset);
      leaves.forEach(({ steps, integer }, index) => {
        writePlace(table, steps, integerValue(integer, values[index]?.value ?? 0n));
      });
    });
  const sample = (leaves: readonly Leaf[], given: Uint8Array | undefined): SampleParts => {
    const stored =
      given === undefined ? leaves.map((leaf) => slotOf(leaf, name)) : read(given, leaves);
    const written = write(leaves, stored);
    const image = given ?? written;
    return {
      type: aggregateType(declaration),
      size: text,
      stored,
      written,
      image,
      loaded: read(image, leaves),
      read: (bytes) => read(bytes, leaves),
    };
  };
  return {
    name: tableClass(name, suffix),
    boundaries: boundaryCount(type, "place"),
    fromChoice: (choice) => sample(leavesOf(generate(type, "place", choice, abi), abi), undefined),
    fromBytes: isFixed
      ? (random) => {
          const bytes = Uint8Array.from({ length: size }, () => random.below(256));
          const shape = generate(type, "place", randomChoice(random), abi);
          return sample(leavesOf(shape, abi), bytes);
        }
      : undefined,
  };
}
