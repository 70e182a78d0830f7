import {
  description,
  type Described,
  type HeaderDescription,
  type Severities,
} from "./description.ts";

export interface HeaderParts {
  /** Base name of what is generated: `netif` gives `netif.h`, `netif.ts` and so on. */
  readonly name: string;
  /** One line that says what the header declares. */
  readonly title: string;
  /** The macro of the include guard. */
  readonly guard: string;
  /** SPDX identifier of the licence. */
  readonly licence: string;
  /** Byte order of the structures where TypeScript reads and writes them. */
  readonly byteOrder: "little" | "big";
  /** Headers to include, besides those that aliases name: `ring.h`, or `<stdint.h>`. */
  readonly includes?: readonly string[];
  /**
   * The modules that make up the header, in its order: `import * as queues from "./queues.ts"`.
   * Without it the header declares what its own module exports.
   */
  readonly chapters?: readonly object[];
  /** What is only to be warned of, by the code of its finding: `{ undocumented: "warning" }`. */
  readonly severities?: Severities;
}

/**
 * A C header: the default export of a spec. The comment above it says what it is about. Joining the spec
 * says which parts are wrong, all of them at once.
 */
export function header(parts: HeaderParts): Described<HeaderDescription> {
  const given: HeaderParts = Object(parts);
  const { name, title, guard, licence, byteOrder, includes = [] } = given;
  const { chapters = [], severities = {} } = given;
  return {
    [description]: {
      kind: "header",
      name,
      title,
      guard,
      licence,
      byteOrder,
      includes,
      chapters,
      severities,
    },
  };
}
