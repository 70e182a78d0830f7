import type { BoundaryCount } from "./generate.ts";
import type { Choice } from "./choice.ts";
import type { Random } from "./random.ts";
import type { Sample } from "./sample.ts";

/** Part of a sample that does not depend on which one of its subject it is. */
export type SampleParts = Omit<Sample, "subject" | "index">;

/** Something of the emitted TypeScript that has bytes: a codec, or an accessor in place. */
export interface Subject {
  /** `xen_netif_gref`, `ADD_GREF_MAPPING_request`, `xen_netif_gref_table`. */
  readonly name: string;
  readonly boundaries: BoundaryCount;
  /** Writes a value and reads it back. Throws where TypeScript refuses what is valid. */
  fromChoice(choice: Choice): SampleParts;
  /** Reads random bytes and writes what they say; `undefined` where not all bytes have a meaning. */
  readonly fromBytes: ((random: Random) => SampleParts) | undefined;
}
