import { loadText, storeText } from "./c-text.ts";
import type { Sample } from "./sample.ts";

/** C functions that store and read the integers of samples, one for all samples with the same members. */
export interface ShapeProgram {
  /**
   * Declares `abispec_bytes`, room for the struct, and `abispec_words`, room for the 64 bits of each
   * integer; `abispec_store(shape)` returns the size of the struct in bytes, `abispec_load(shape)` nothing.
   */
  readonly text: string;
  /** The shapes of each sample. */
  readonly shapes: readonly { readonly store: number; readonly load: number }[];
}

/** The functions for `samples`, below `start`. */
export function shapeProgram(start: string, samples: readonly Sample[]): ShapeProgram {
  const stores = new Map<string, number>();
  const loads = new Map<string, number>();
  const shapes = samples.map(({ type, size, stored, loaded }) => {
    const store = stored.map((slot, index) => storeText(slot, `abispec_words[${index}]`));
    const load = loaded.map((slot, index) => `abispec_words[${index}] = ${loadText(slot)};`);
    const count = `return ${size};`;
    return {
      store: numberOf(stores, block(type, [...store, count])),
      load: numberOf(loads, block(type, load)),
    };
  });
  const bytes = Math.max(...samples.map(({ written, image }) => written.length + image.length));
  const words = Math.max(...samples.map(({ stored, loaded }) => stored.length + loaded.length));
  const text = [
    start,
    `uint64_t abispec_bytes[${bytes + 1}], abispec_words[${words + 1}];`,
    ...functions("store", stores),
    ...functions("load", loads),
    "",
  ].join("\n");
  return { text, shapes };
}

function numberOf(texts: Map<string, number>, text: string): number {
  const known = texts.get(text);
  if (known !== undefined) return known;
  texts.set(text, texts.size);
  return texts.size - 1;
}

function block(type: string, statements: readonly string[]): string {
  return `{ ${type} *s = (${type} *)abispec_bytes; ${statements.join("\n")} }`;
}

/** A function for each shape, and one that chooses among them. */
function functions(name: string, texts: ReadonlyMap<string, number>): readonly string[] {
  const each = [...texts].map(
    ([text, number]) =>
      `static unsigned abispec_${name}_${number}(void) ${text.replace(/\}$/, "return 0; }")}`,
  );
  const cases = [...texts.values()].map(
    (number) => `case ${number}: return abispec_${name}_${number}();`,
  );
  return [
    ...each,
    `unsigned abispec_${name}(unsigned shape) { switch (shape) {`,
    ...cases,
    "} return 0; }",
  ];
}
