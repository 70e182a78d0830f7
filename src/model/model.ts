import type { Declaration } from "./declaration.ts";
import type { Prose } from "./prose.ts";
import type { Scenarios } from "./scenario.ts";
import type { Places, Span } from "../diagnostics/core/span.ts";

/** One module of the spec. */
export interface Chapter {
  /** The file's name without its ending: `gref`. */
  readonly name: string;
  /** Absolute path of the file. */
  readonly file: string;
  /** In the order of the source. */
  readonly declarations: readonly Declaration[];
}

/** A header with all that it declares, in order. */
export interface Model {
  /** Base name of every output: `netif` gives `netif.h`. */
  readonly name: string;
  /** The spec's path from the folder of its package, with `/`: `spec/netif.ts`. */
  readonly source: string;
  readonly title: string;
  readonly guard: string;
  /** SPDX identifier of the licence. */
  readonly licence: string;
  /** Byte order of the wire and of the codecs. */
  readonly byteOrder: "little" | "big";
  /** Headers to include, as C names them, in order. */
  readonly includes: readonly string[];
  /** What the header is about. */
  readonly prose: Prose | undefined;
  readonly span: Span;
  readonly places: Places<"name" | "title" | "guard" | "licence">;
  /** The span of each include that the header lists itself, by its name. */
  readonly listedIncludes: ReadonlyMap<string, Span>;
  readonly chapters: readonly Chapter[];
  /** What a backend has to do, step by step; `undefined` where the spec has no scenarios. */
  readonly scenarios: Scenarios | undefined;
  /**
   * Names of invalid declarations and scenarios, some of which are missing here. Diagnostics say what is
   * wrong with them, so that the spec has no outputs.
   */
  readonly invalid: ReadonlySet<string>;
}
